import type { Citation } from '../../../src/model/citation';
import { blockOf, OccasionId, PersonId, ReceptionId, seatId } from '../../../src/model/ids';
import type { ConventionId, Givens, Occasion } from '../../../src/model/occasion';
import { hasRank, Party, Person } from '../../../src/model/person';
import { emptyReception, type Reception } from '../../../src/model/reception';
import type { ReceptionSheet } from '../../../src/model/reception-sheet';
import type { Wish } from '../../../src/model/wish';
import type { HonorOrder, Order, RankedSeat, SeatRole } from '../../../src/protocol/conventions/honor-order';
import type { Seniority } from '../../../src/protocol/precedence/seniority';
import { occasionContextOf } from '../../../src/protocol/review/occasion-context-of';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import type { Room } from './rooms';

type About = Partial<Omit<Person, 'id' | 'serves' | 'spouse' | 'apart' | 'together'>> & {
  readonly serves?: string;
  readonly spouse?: string;
  readonly apart?: readonly string[];
  readonly together?: readonly string[];
};

/** A plan in a few words. People are `G1`, `H2`, `O3`: party and place in the list; `sit` reads `N3=G1 N4=G2`. */
export type Sketch = {
  readonly room: Room;
  readonly people: string;
  readonly sit?: string;
  readonly about?: Readonly<Record<string, About>>;
  readonly given?: Givens;
  readonly convention?: ConventionId;
  readonly locked?: string;
  readonly chosen?: string;
  /** On the list, but not at this occasion. */
  readonly away?: string;
  /** Guests and hosts in one order by their numbers. */
  readonly merged?: boolean;
  /** What staff asked for. */
  readonly wishes?: readonly Wish[];
  /** Nothing covers the scene. */
  readonly uncovered?: boolean;
  /** Start and end of the occasion. */
  readonly time?: readonly [string, string];
  /** Another occasion of everybody on the list, at this time. */
  readonly meanwhile?: readonly [string, string];
  /** What the sheet says of this occasion. */
  readonly sheet?: Partial<Pick<Occasion, 'title' | 'start' | 'end' | 'place'>>;
  /** An earlier occasion of everybody on the list, alike but for this. */
  readonly before?: Partial<Pick<Occasion, 'title' | 'start' | 'end' | 'place' | 'given' | 'layout' | 'convention'>>;
  /** What is known of this occasion besides people and seats. */
  readonly notes?: Partial<Pick<Occasion, 'vehicles' | 'tables' | 'flags' | 'menu' | 'trappings' | 'cost'>>;
  /** The head of the reception sheet. */
  readonly receptionSheet?: ReceptionSheet;
  /** The day of the visit. */
  readonly date?: string;
};

const words = (text: string | undefined) => (text ? text.trim().split(/\s+/) : []);
export const personId = (name: string) => PersonId.parse(name);
const parties: Readonly<Record<string, Party>> = { G: 'guest', H: 'host' };
const numberIn = (name: string) => Number(/^[GHO](\d+)$/.exec(name)?.[1] ?? Number.NaN);

function personCalled(name: string, { serves, spouse, apart, together, ...about }: About = {}): Person {
  const order = numberIn(name);
  return Person.parse({
    id: name,
    name,
    party: parties[name[0] ?? ''] ?? 'other',
    role: 'member',
    ...(Number.isNaN(order) ? {} : { officialOrder: order }),
    ...(serves ? { serves } : {}),
    ...(spouse ? { spouse } : {}),
    ...(apart ? { apart } : {}),
    ...(together ? { together } : {}),
    ...about,
  });
}

const firm: Citation = { source: 'House manual', place: '§2', relation: 'states', grade: 'professional' };
const weak: Citation = { ...firm, relation: 'inspires', grade: 'weak' };

function ranked(list: string | undefined): readonly RankedSeat[] {
  let rank = 0;
  return words(list).map((word, index) => {
    if (!word.endsWith('~')) rank = index + 1;
    const citation = word.endsWith('-') || word.endsWith('?') ? weak : firm;
    return { seat: seatId(word.replace(/[~?-]$/, '')), rank, because: [{ principle: 'in-order', citation }], sourced: !word.endsWith('?') };
  });
}

function honorOf({ layout, order, roles, free }: Room, convention: ConventionId, given: Givens): HonorOrder {
  /** `S4` for anybody of that role, `S4:host` for one of that side. */
  const kept = (list: string) =>
    words(list).map((word) => {
      const [id = '', party] = word.split(':');
      return { seat: seatId(id), because: [], ...(party ? { party: Party.parse(party) } : {}) };
    });
  const orders: Partial<Record<Order, readonly RankedSeat[]>> = {};
  for (const name of ['guest', 'host', 'any'] as const) if (order[name]) orders[name] = ranked(order[name]);
  const rolesOf: Partial<Record<SeatRole, ReturnType<typeof kept>>> = {};
  for (const [role, list] of Object.entries(roles ?? {})) rolesOf[role as SeatRole] = kept(list);
  const ladder = (...lists: readonly (readonly RankedSeat[] | undefined)[]) => {
    const whole = lists.flatMap((list) => list ?? []);
    const tied = (index: number) => whole[index]?.rank === whole[index - 1]?.rank;
    let rank = 0;
    return whole.map((one, index) => {
      if (!tied(index)) rank = index + 1;
      return { ...one, rank };
    });
  };
  const { guest, host, any } = orders;
  return {
    layout: layout.id,
    convention,
    given,
    ignored: [],
    order: orders,
    roles: rolesOf,
    free: kept(free ?? ''),
    ladder: { guest: ladder(guest, any), host: ladder(host, any), other: ladder(any) },
  };
}

/** By the list alone: dense levels inside a party, parties compared only when `merged`. */
function seniorityOf(people: readonly Person[], merged: boolean): Seniority {
  const known = new Map(people.map((person) => [person.id, person]));
  const level = (id: PersonId) => {
    const person = known.get(id);
    if (!person || !hasRank(person)) return null;
    if (person.officialOrder === undefined) return undefined;
    const orders = new Set(people.flatMap((other) => (other.party === person.party && hasRank(other) ? (other.officialOrder ?? []) : [])));
    return [...orders].filter((order) => order < (person.officialOrder ?? 0)).length + 1;
  };
  return {
    level,
    compare(left, right) {
      const [one, other] = [known.get(left), known.get(right)];
      if (typeof level(left) !== 'number' || typeof level(right) !== 'number' || !one || !other) return undefined;
      return one.party === other.party || merged ? (one.officialOrder ?? 0) - (other.officialOrder ?? 0) : undefined;
    },
  };
}

export function contextOf(sketch: Sketch): OccasionContext {
  const { room, convention = 'cn-domestic', given = {} } = sketch;
  const people = words(sketch.people).map((name) => personCalled(name, sketch.about?.[name]));
  const away = words(sketch.away);
  const id = OccasionId.parse('occasion');
  const seating: Occasion['seating'] = {};
  for (const pair of words(sketch.sit)) {
    const [seat = '', name = ''] = pair.split('=');
    const block = blockOf(seatId(seat));
    seating[block] = { ...seating[block], [seatId(seat)]: personId(name) };
  }
  const marked = (list: string | undefined): Occasion['locks'] => Object.fromEntries(words(list).map((seat) => [seat, true as const]));
  const occasion: Occasion = {
    id,
    title: 'Talks',
    layout: room.layout.id,
    settings: room.layout.settings,
    convention,
    given,
    attendees: Object.fromEntries(people.flatMap(({ name }) => (away.includes(name) ? [] : [[name, true as const]]))),
    seating,
    locks: marked(sketch.locked),
    chosen: marked(sketch.chosen),
    ...(sketch.time ? { start: sketch.time[0], end: sketch.time[1] } : {}),
    ...sketch.sheet,
    ...sketch.notes,
  };
  const [start, end] = sketch.meanwhile ?? [];
  const other = OccasionId.parse('other');
  const everybody = Object.fromEntries(people.map(({ name }) => [name, true as const]));
  const meanwhile: Reception['occasions'] =
    start && end ? { [other]: { ...occasion, id: other, title: 'Visit', attendees: everybody, seating: {}, start, end } } : {};
  const earlier = OccasionId.parse('earlier');
  const before: Reception['occasions'] = sketch.before
    ? { [earlier]: { ...occasion, id: earlier, title: 'Before', attendees: everybody, seating: {}, ...sketch.before } }
    : {};
  const reception: Reception = {
    ...emptyReception(ReceptionId.parse('reception'), 'Visit'),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: { ...before, ...meanwhile, [id]: occasion },
    programme: sketch.before ? [earlier, id] : [id],
    ...(sketch.date ? { date: sketch.date } : {}),
    ...(sketch.receptionSheet ? { sheet: sketch.receptionSheet } : {}),
    ...(sketch.wishes ? { wishes: [...sketch.wishes] } : {}),
  };
  return occasionContextOf({
    reception,
    occasion,
    layout: room.layout,
    honor: sketch.uncovered ? undefined : honorOf(room, convention, given),
    seniority: seniorityOf(people, sketch.merged ?? false),
  });
}

/** The same room after commands have changed the plan. */
export const contextAfter = (before: OccasionContext, reception: Reception): OccasionContext =>
  occasionContextOf({ ...before, reception, occasion: reception.occasions[before.occasion.id] ?? before.occasion });
