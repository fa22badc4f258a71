import type { MessageData, Speaker } from '../../../i18n/speak';
import type { LayoutId } from '../../../layouts/layout';
import { blockOf, OccasionId, PersonId, ReceptionId, seatId } from '../../../model/ids';
import type { ConventionId, Givens, Occasion, Settings } from '../../../model/occasion';
import type { Person, Role } from '../../../model/person';
import { emptyReception, type Reception } from '../../../model/reception';
import type { Wish } from '../../../model/wish';

type Peers = {
  readonly serves?: string;
  readonly spouse?: string;
  readonly apart?: readonly string[];
  readonly together?: readonly string[];
};
type About = Partial<Omit<Person, 'id' | 'name' | keyof Peers>> & Peers;

/**
 * A small plan, written as data. People are called by a letter and their place in the list: `G2` a guest, `H1` a host, `P3` somebody in
 * one common order; `T` an interpreter, `D` a driver, `S` a guard, `N` a note-taker, `C` a carer, `M` a moderator.
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
  /** Another occasion of the same people. */
  readonly meanwhile?: readonly [start: string, end: string];
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

/** 客方1, 主方2; staff have a name, since the plate carries the sign of their role. */
function nameOf(code: string, speaker: Speaker): string {
  const [letter = ''] = code;
  const role = roles[letter];
  if (role) return speaker.say('interface', `rulebook.who.${role}`);
  const count: MessageData = { count: Number(code.slice(1)) };
  if (letter === 'P') return speaker.say('interface', 'rulebook.who.place', count);
  return speaker.say('interface', letter === 'G' ? 'rulebook.who.guest' : 'rulebook.who.host', count);
}

function personOf(code: string, { serves, spouse, apart, together, ...about }: About, speaker: Speaker): Person {
  const order = Number(code.slice(1));
  return {
    id: idOf(code),
    name: nameOf(code, speaker),
    party: code.startsWith('G') ? 'guest' : 'host',
    role: roles[code.charAt(0)] ?? 'member',
    ...(order > 0 ? { officialOrder: order } : {}),
    ...about,
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

/** The plan as a reception with one occasion, so that the real rules, conventions and drawings answer for it. */
export function receptionOf(plan: ExamplePlan, speaker: Speaker): { readonly reception: Reception; readonly occasion: Occasion } {
  const people = words(plan.people).map((code) => personOf(code, plan.about?.[code] ?? {}, speaker));
  const title = speaker.speak('layouts', `name.${plan.layout.replace('/', '.')}`);
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
    ...(plan.time ? { start: plan.time[0], end: plan.time[1] } : {}),
  };
  const other: Occasion | undefined = plan.meanwhile && {
    ...occasion,
    id: elsewhere,
    title: speaker.say('interface', 'rulebook.otherOccasion'),
    seating: {},
    start: plan.meanwhile[0],
    end: plan.meanwhile[1],
  };
  const wishes = plan.wishes?.map(
    ({ a, b, ...rest }): Wish => ({ ...rest, a: { by: 'person', person: idOf(a) }, b: { by: 'person', person: idOf(b) } }),
  );
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('example'), title),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: { [here]: occasion, ...(other ? { [elsewhere]: other } : {}) },
    programme: [here, ...(other ? [elsewhere] : [])],
    ...(wishes ? { wishes } : {}),
  };
  return { reception, occasion };
}
