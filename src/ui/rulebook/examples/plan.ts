import type { Speaker } from '../../../i18n/speak';
import type { LayoutId } from '../../../layouts/layout';
import { blockOf, OccasionId, PersonId, ReceptionId, seatId } from '../../../model/ids';
import type { ConventionId, Givens, Occasion, Settings } from '../../../model/occasion';
import type { Person, Role } from '../../../model/person';
import { emptyReception, type Reception } from '../../../model/reception';
import type { ReceptionSheet } from '../../../model/reception-sheet';
import type { Wish } from '../../../model/wish';
import { inLanguage } from './in-language';

type Peers = {
  readonly serves?: string;
  readonly spouse?: string;
  readonly apart?: readonly string[];
  readonly together?: readonly string[];
};
type About = Partial<Omit<Person, 'id' | 'name' | keyof Peers>> & Peers;

/**
 * A small plan, written as data. People are called by a letter and their place in the list: `G2` a guest, `H1` a host, `P3` somebody in
 * one common order; `T` an interpreter, `D` a driver, `S` a guard, `N` a note-taker, `C` a carer, `M` a moderator. A text that is read
 * may stand in both languages: `豆腐|Tofu`.
 */
export type ExamplePlan = {
  readonly layout: LayoutId;
  readonly settings?: Settings;
  readonly convention?: ConventionId;
  readonly given?: Givens;
  /** Who attends: `G1 G2 H1`. */
  readonly people: string;
  readonly about?: Readonly<Record<string, About>>;
  readonly wishes?: readonly (Omit<Wish, 'a' | 'b'> & { readonly a: string; readonly b: string })[];
  readonly time?: readonly [start: string, end: string];
  readonly title?: string;
  readonly place?: string;
  /** What is known of the occasion besides people and seats. */
  readonly notes?: Partial<Pick<Occasion, 'vehicles' | 'tables' | 'flags' | 'menu' | 'trappings'>>;
  readonly sheet?: ReceptionSheet;
  /** Another occasion of the same people, elsewhere. */
  readonly meanwhile?: readonly [start: string, end: string];
  /** So many occasions of the same kind and people before this one. */
  readonly earlier?: number;
  /** `N2=G1 N1=G2`. */
  readonly sit: string;
};

/** One norm as two pictures: `wrong` is the same plan with only these things changed. */
export type RuleExample = { readonly right: ExamplePlan; readonly wrong: Partial<ExamplePlan> };

export const wrongOf = ({ right, wrong }: RuleExample): ExamplePlan => ({ ...right, ...wrong });

type StaffRole = Extract<Role, 'interpreter' | 'driver' | 'security' | 'notetaker' | 'carer' | 'moderator'>;

const roles: Readonly<Record<string, StaffRole>> = {
  T: 'interpreter',
  D: 'driver',
  S: 'security',
  N: 'notetaker',
  C: 'carer',
  M: 'moderator',
};

const words = (text: string): readonly string[] => text.split(' ').filter(Boolean);
const idOf = (code: string) => PersonId.parse(`example-${code}`);

/** 客甲, 主乙; staff have a name, since the plate carries the sign of their role. */
function nameOf(code: string, speaker: Speaker): string {
  const [letter = ''] = code;
  const role = roles[letter];
  if (role) return speaker.say('interface', `rulebook.who.${role}`);
  const place = Number(code.slice(1));
  if (letter === 'P') return speaker.say('interface', 'rulebook.who.place', { count: place });
  const called = { letter: speaker.say('interface', 'rulebook.who.letters').charAt(place - 1) };
  return speaker.say('interface', letter === 'G' ? 'rulebook.who.guest' : 'rulebook.who.host', called);
}

function personOf(code: string, { serves, spouse, apart, together, represents, ...about }: About, speaker: Speaker): Person {
  const order = Number(code.slice(1));
  return {
    id: idOf(code),
    name: nameOf(code, speaker),
    party: code.startsWith('G') ? 'guest' : 'host',
    role: roles[code.charAt(0)] ?? 'member',
    ...(order > 0 ? { officialOrder: order } : {}),
    ...about,
    ...(represents ? { represents: nameOf(represents, speaker) } : {}),
    ...(serves ? { serves: idOf(serves) } : {}),
    ...(spouse ? { spouse: idOf(spouse) } : {}),
    ...(apart ? { apart: apart.map(idOf) } : {}),
    ...(together ? { together: together.map(idOf) } : {}),
  };
}

function seatingOf(sit: string): Occasion['seating'] {
  const seating: Occasion['seating'] = {};
  for (const pair of words(sit)) {
    const [seat = '', code = ''] = pair.split('=');
    const block = blockOf(seatId(seat));
    seating[block] = { ...seating[block], [seatId(seat)]: idOf(code) };
  }
  return seating;
}

const here = OccasionId.parse('example');
const elsewhere = OccasionId.parse('example-elsewhere');

/** `rule`: asked for by name, as a reception asks for a norm that is silent by itself. The plan as a reception with one occasion, so that the real rules, conventions and drawings answer for it. */
export function receptionOf(
  written: ExamplePlan,
  speaker: Speaker,
  rule: string,
): { readonly reception: Reception; readonly occasion: Occasion } {
  const plan = inLanguage(written, speaker.language);
  const people = words(plan.people).map((code) => personOf(code, plan.about?.[code] ?? {}, speaker));
  const title = plan.title ?? speaker.speak('layouts', `name.${plan.layout.replace('/', '.')}`);
  const occasion: Occasion = {
    id: here,
    title,
    layout: plan.layout,
    settings: plan.settings ?? {},
    convention: plan.convention ?? 'cn-domestic',
    given: plan.given ?? {},
    attendees: Object.fromEntries(people.map(({ id }) => [id, true as const])),
    seating: seatingOf(plan.sit),
    locks: {},
    chosen: {},
    ...(plan.place ? { place: plan.place } : {}),
    ...(plan.time ? { start: plan.time[0], end: plan.time[1] } : {}),
    ...plan.notes,
  };
  const other: Occasion | undefined = plan.meanwhile && {
    ...occasion,
    id: elsewhere,
    title: speaker.say('interface', 'rulebook.otherOccasion'),
    seating: {},
    ...(plan.place ? { place: speaker.say('interface', 'rulebook.elsewhere') } : {}),
    start: plan.meanwhile[0],
    end: plan.meanwhile[1],
  };
  const earlier: Reception['occasions'] = Object.fromEntries(
    Array.from({ length: plan.earlier ?? 0 }, (_, index) => {
      const id = OccasionId.parse(`example-earlier-${index + 1}`);
      return [id, { ...occasion, id, seating: {} }];
    }),
  );
  const wishes = plan.wishes?.map(
    ({ a, b, ...rest }): Wish => ({ ...rest, a: { by: 'person', person: idOf(a) }, b: { by: 'person', person: idOf(b) } }),
  );
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('example'), title),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: { ...earlier, [here]: occasion, ...(other ? { [elsewhere]: other } : {}) },
    programme: other
      ? (other.start ?? '') < (occasion.start ?? '')
        ? [elsewhere, here]
        : [here, elsewhere]
      : [...(Object.keys(earlier) as OccasionId[]), here],
    ...(wishes ? { wishes } : {}),
    ...(plan.sheet ? { sheet: plan.sheet } : {}),
    settings: { rules: { [rule]: 'breach' } },
  };
  return { reception, occasion };
}
