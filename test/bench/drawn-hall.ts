import type { PersonId, SeatId } from '../../src/model/ids';
import type { Person } from '../../src/model/person';
import type { Wish } from '../../src/model/wish';
import { type Chance, chanceOf } from '../../src/protocol/arrange/search/chance';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { seatsBeside } from '../../src/protocol/rules/reading/neighbors';
import { contextOf, guest, host } from '../protocol/arrange/receptions';

/** How large: `rules` counts what is asked of single people and pairs (apart, together, couples, interpreters, diets, wishes, locks). */
export type HallSize = { readonly people: number; readonly tables: number; readonly seats: number; readonly rules: number };

/** The sizes that the budgets of arranging speak of. */
export const hallSizes = {
  50: { people: 50, tables: 8, seats: 7, rules: 100 },
  100: { people: 100, tables: 14, seats: 8, rules: 180 },
  200: { people: 200, tables: 26, seats: 8, rules: 340 },
  1000: { people: 1000, tables: 130, seats: 8, rules: 620 },
  5000: { people: 5000, tables: 650, seats: 8, rules: 2200 },
} as const satisfies Readonly<Record<number, HallSize>>;

export type DrawnHall = {
  /** Nobody sits but those who are locked. */
  readonly empty: OccasionContext;
  /** The plan from which everything was drawn: it keeps every rule. */
  readonly hidden: ReadonlyMap<SeatId, PersonId>;
  /** The hidden plan after so many exchanges of two people who are not locked. */
  readonly disturbed: (exchanges: number) => OccasionContext;
  readonly rules: number;
};

/** Shares of the rules, in order; what is left over are locks. */
const shares = { apart: 0.34, together: 0.14, couples: 0.1, interpreters: 0.06, wishes: 0.16, weights: 0.14 } as const;

type Draft = {
  readonly people: Map<PersonId, Person>;
  readonly seating: Map<SeatId, PersonId>;
  readonly beside: (seat: SeatId) => readonly SeatId[];
};

function shuffled<Thing>(things: readonly Thing[], chance: Chance): readonly Thing[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [mixed[last], mixed[other]] = [mixed[other] as Thing, mixed[last] as Thing];
  }
  return mixed;
}

/** Hosts at the seats of the hosts, guests down the ladder in steps of rank; the lowest seats of some tables stay empty. */
function seated({ people, tables, seats, rules }: HallSize, stage: OccasionContext, chance: Chance): Draft {
  const hostSeats = stage.honor?.order.host?.map(({ seat }) => seat) ?? [];
  const hosts = hostSeats.slice(0, Math.min(tables, hostSeats.length));
  const besideOf = (seat: SeatId) => seatsBeside(stage, seat).map(({ id }) => id);
  const list: Person[] = [];
  const seating = new Map<SeatId, PersonId>();
  const sit = (person: Person, seat: SeatId) => {
    list.push(person);
    seating.set(seat, person.id);
  };
  for (const [index, seat] of hosts.entries()) sit(host(index + 1), seat);
  const empty = tables * seats - people;
  // Every so many tables the last seat of the ladder stays empty.
  const lastOf = new Map(stage.ladder('guest').map(({ seat }) => [stage.seatIn(seat)?.table, seat]));
  const spare = new Set([...lastOf.values()].filter((seat) => !hosts.includes(seat)).slice(-empty));
  const interpreters = Math.round(rules * shares.interpreters);
  const order = stage.ladder('guest').map(({ seat }) => seat);
  // The list must not tell who sits where among equals.
  const numbers = shuffled(
    Array.from({ length: people }, (_, index) => index + 1),
    chance,
  );
  let level = 1;
  let left = 6 + chance.below(20);
  let count = 0;
  const waiting: SeatId[] = [];
  for (const seat of order) {
    if (seating.has(seat) || spare.has(seat) || list.length >= people) continue;
    count += 1;
    sit({ ...guest(numbers[count - 1] ?? count), officialOrder: level }, seat);
    waiting.push(seat);
    left -= 1;
    if (left === 0) {
      level += 1;
      left = 6 + chance.below(20);
    }
  }
  // Some guests give their place to the interpreter of a neighbor.
  const persons = new Map(shuffled(list, chance).map((person) => [person.id, person]));
  for (let drawn = 0; drawn < interpreters; ) {
    const seat = waiting[chance.below(waiting.length)];
    const served = seat && besideOf(seat).find((next) => persons.get(seating.get(next) as PersonId)?.role === 'member');
    const own = seat && seating.get(seat);
    if (!seat || !served || !own || persons.get(own)?.role !== 'member' || persons.get(own)?.party !== 'guest') continue;
    const serves = seating.get(served);
    if (!serves || [...persons.values()].some((other) => other.serves === serves || other.serves === own)) continue;
    const { officialOrder: _rank, ...bare } = persons.get(own) ?? guest(1);
    persons.set(own, { ...bare, role: 'interpreter', serves });
    drawn += 1;
  }
  return { people: persons, seating, beside: besideOf };
}

/**
 * A dinner in a hall, drawn from a seed: a host at every table, guests in steps of rank from six to twenty-five, interpreters beside
 * whom they serve, couples who do not sit side by side, people to keep apart and together, one table that eats halal, wishes of
 * every strength, locks. All of it is drawn from a hidden plan, so that a plan without a fault exists.
 */
export function drawnHall(size: HallSize, seed: number): DrawnHall {
  const chance = chanceOf(seed * 7919 + size.people);
  const room = { layout: 'banquet/hall', settings: { tables: size.tables, seats: size.seats }, convention: 'cn-foreign' } as const;
  const stage = contextOf({ ...room, given: { hosts: 'one', couples: 'apart' }, people: [] });
  const { people, seating: hidden, beside } = seated(size, stage, chance);
  const seatOf = new Map([...hidden].map(([seat, person]) => [person, seat]));
  const tableOf = (id: PersonId) => stage.seatIn(seatOf.get(id) as SeatId)?.table;
  const nextTo = (id: PersonId) => beside(seatOf.get(id) as SeatId).flatMap((seat) => hidden.get(seat) ?? []);
  const ranked = [...hidden.values()].filter((id) => people.get(id)?.role === 'member' && people.get(id)?.party === 'guest');
  const pick = (): PersonId => ranked[chance.below(ranked.length)] as PersonId;
  /** Somebody of about the same rank: what is asked of people at far ends of the hall asks nothing. */
  const near = (id: PersonId, reach: number): PersonId =>
    ranked[Math.max(0, Math.min(ranked.length - 1, ranked.indexOf(id) + chance.below(reach * 2 + 1) - reach))] as PersonId;
  const edit = (id: PersonId, change: Partial<Person>) => people.set(id, { ...(people.get(id) as Person), ...change });
  let asked = Math.round(size.rules * shares.interpreters);

  /** Draws pairs until so many were found that the hidden plan keeps, each pair once. */
  const said = new Set<string>();
  const draw = (
    share: number,
    reach: number,
    holds: (one: PersonId, other: PersonId) => boolean,
    keep: (one: PersonId, other: PersonId) => void,
  ) => {
    for (let found = 0, tries = 0; found < Math.round(size.rules * share) && tries < 200_000; tries += 1) {
      const one = pick();
      const other = near(one, reach);
      const key = [one, other].sort().join(' ');
      if (one === other || said.has(key) || !holds(one, other)) continue;
      said.add(key);
      keep(one, other);
      found += 1;
      asked += 1;
    }
  };
  const sameTable = (one: PersonId, other: PersonId) => tableOf(one) === tableOf(other);
  draw(
    shares.apart,
    20,
    (one, other) => !sameTable(one, other),
    (one, other) => edit(one, { apart: [...(people.get(one)?.apart ?? []), other] }),
  );
  draw(shares.together, 6, sameTable, (one, other) => edit(one, { together: [...(people.get(one)?.together ?? []), other] }));
  draw(
    shares.couples,
    12,
    (one, other) => !nextTo(one).includes(other) && !people.get(one)?.spouse && !people.get(other)?.spouse,
    (one, other) => {
      edit(one, { spouse: other, sex: 'male' });
      edit(other, { spouse: one, sex: 'female' });
    },
  );
  const wishes: Wish[] = [];
  const wish = (one: PersonId, relation: Wish['relation'], other: PersonId, strength: Wish['strength']) =>
    wishes.push({ a: { by: 'person', person: one }, relation, b: { by: 'person', person: other }, strength });
  const strength = () => (chance.below(2) === 0 ? 'must' : 'prefer');
  draw(
    shares.wishes / 2,
    7,
    (one, other) => nextTo(one).includes(other) && people.get(one)?.spouse !== other,
    (one, other) => wish(one, 'beside', other, strength()),
  );
  draw(
    shares.wishes / 2,
    16,
    (one, other) => !sameTable(one, other),
    (one, other) => wish(one, 'other-table', other, strength()),
  );
  // Weighted wishes are kept by the hidden plan for the most part only: there is something to gain and something to lose.
  const weighted = ['same-table', 'beside', 'other-table'] as const;
  draw(
    shares.weights,
    16,
    () => true,
    (one, other) => wish(one, weighted[chance.below(3)] ?? 'same-table', other, 1 + chance.below(9)),
  );
  // One table eats halal.
  const halal = tableOf(pick());
  const eaters = ranked.filter((id) => tableOf(id) === halal).slice(0, 6);
  for (const id of eaters) {
    edit(id, { diet: '清真' });
    asked += 1;
  }
  const locked: SeatId[] = [];
  const seats = [...hidden.keys()];
  while (asked < size.rules && locked.length < size.people / 4) {
    const seat = seats[chance.below(seats.length)];
    if (!seat || locked.includes(seat)) continue;
    locked.push(seat);
    asked += 1;
  }
  const held = new Set(locked);
  const context = (sit: ReadonlyMap<SeatId, PersonId>) =>
    contextOf({ ...room, given: { hosts: 'one', couples: 'apart' }, people: [...people.values()], sit, locked, wishes });
  return {
    empty: context(new Map([...hidden].filter(([seat]) => held.has(seat)))),
    hidden,
    rules: asked,
    disturbed(exchanges) {
      const sit = new Map(hidden);
      const free = seats.filter((seat) => !held.has(seat));
      for (let done = 0; done < exchanges; ) {
        const [one, other] = [free[chance.below(free.length)], free[chance.below(free.length)]];
        if (!one || !other || one === other) continue;
        const [left, right] = [sit.get(one), sit.get(other)];
        if (left && right) sit.set(one, right).set(other, left);
        done += 1;
      }
      return context(sit);
    },
  };
}
