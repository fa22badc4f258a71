import type { PersonId, SeatId } from '../../src/model/ids';
import { hasRank, type Person } from '../../src/model/person';
import type { Wish } from '../../src/model/wish';
import { fill } from '../../src/protocol/arrange/fill';
import { problemOf } from '../../src/protocol/arrange/problem';
import { type Chance, chanceOf } from '../../src/protocol/arrange/search/chance';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { laddersOf } from '../../src/protocol/rules/reading/ladders';
import { hasSeveralTables, seatsBeside } from '../../src/protocol/rules/reading/neighbors';
import { contextOf, guest, host, type Scenario } from '../protocol/arrange/receptions';

/** A room or vehicle of one table, and how many of whom it is drawn for. */
export type Scene = Omit<Scenario, 'people'> & {
  readonly guests: number;
  readonly hosts: number;
  readonly interpreters?: number;
  readonly notetakers?: number;
  readonly drivers?: number;
};

const talks = (perSide: number, about: Partial<Scene> = {}): Scene => ({
  layout: 'meeting/talks',
  settings: { perSide, behind: 4 },
  convention: 'cn-foreign',
  guests: perSide - 1,
  hosts: perSide - 1,
  interpreters: 2,
  notetakers: 2,
  ...about,
});

/** Every kind of scene of one table, up to thirty people: the budgets of the issue speak of these. */
export const scenes = {
  'talks of 12': talks(5),
  'talks of 20': talks(9),
  'talks of 30': talks(14),
  'talks of 30, door at the end': talks(14, { settings: { perSide: 14, behind: 4, door: 'end' } }),
  'rostrum of 9': { layout: 'meeting/rostrum', settings: { rows: '9' }, guests: 0, hosts: 9 },
  'rostrum of 30': { layout: 'meeting/rostrum', settings: { rows: '9,10,11' }, guests: 0, hosts: 29 },
  'round table of 10': { layout: 'banquet/round', settings: { seats: 10 }, convention: 'cn-foreign', guests: 5, hosts: 5 },
  'long table of 24': { layout: 'banquet/long', settings: { perSide: 12 }, convention: 'intl', guests: 12, hosts: 11 },
  'long table of 30': { layout: 'banquet/long', settings: { perSide: 15 }, convention: 'cn-foreign', guests: 14, hosts: 14 },
  'conference of 30': { layout: 'meeting/conference', settings: { perSide: 15 }, guests: 0, hosts: 29 },
  'saloon car': { layout: 'vehicle/sedan', guests: 2, hosts: 1, drivers: 1 },
  'people carrier': { layout: 'vehicle/mpv-7', guests: 3, hosts: 2, drivers: 1 },
  'Coaster of 17': { layout: 'vehicle/coaster', guests: 16, hosts: 0, drivers: 1 },
  'convoy of 3': { layout: 'vehicle/convoy', settings: { vehicles: 'sedan,mpv-7,sedan' }, guests: 6, hosts: 5, drivers: 3 },
  'convoy of 5': {
    layout: 'vehicle/convoy',
    settings: { vehicles: 'sedan,sedan,mpv-7,mpv-7,sedan' },
    guests: 12,
    hosts: 11,
    drivers: 5,
  },
  'coach of 30': { layout: 'vehicle/coach', guests: 29, hosts: 0, drivers: 1 },
} as const satisfies Readonly<Record<string, Scene>>;

export type DrawnScene = {
  /** Nobody sits but those who are locked. */
  readonly empty: OccasionContext;
  /** The plan from which everything was drawn: no rule finds anything in it. */
  readonly hidden: ReadonlyMap<SeatId, PersonId>;
  /** The hidden plan after so many exchanges of two people who are not locked. */
  readonly disturbed: (exchanges: number) => OccasionContext;
};

/** Ranks in steps of one to four people. */
function ranked(count: number, of: (order: number, about: Partial<Person>) => Person, chance: Chance): readonly Person[] {
  let level = 1;
  let left = 1;
  return Array.from({ length: count }, (_, index) => {
    if (left === 0) {
      level += 1;
      left = 1 + chance.below(4);
    }
    left -= 1;
    return of(index + 1, { officialOrder: level });
  });
}

function company({ guests, hosts, interpreters = 0, notetakers = 0, drivers = 0 }: Scene, chance: Chance): readonly Person[] {
  const own = [ranked(guests, guest, chance), ranked(hosts, host, chance)] as const;
  const staff = Array.from({ length: interpreters }, (_, index) => {
    const principal = own[index % 2]?.[0];
    const about = { role: 'interpreter', ...(principal ? { serves: principal.id } : {}) } as const;
    return index % 2 === 0 ? guest(900, about) : host(900, about);
  });
  const takers = Array.from({ length: notetakers }, (_, index) => (index % 2 === 0 ? guest : host)(910 + index, { role: 'notetaker' }));
  return [
    ...own[0],
    ...own[1],
    ...staff,
    ...takers,
    ...Array.from({ length: drivers }, (_, index) => host(920 + index, { role: 'driver' })),
  ];
}

/** The plan by order, with whoever is level with each other in any order. */
function plainPlan(stage: OccasionContext, chance: Chance): Map<SeatId, PersonId> {
  const plan = new Map(fill(problemOf(stage), false));
  for (const { rungs, parties } of laddersOf(stage)) {
    const byLevel = new Map<string, SeatId[]>();
    for (const { standing } of rungs) {
      const person = stage.personOf(plan.get(standing.seat) as PersonId);
      const level = person && parties.includes(person.party) && hasRank(person) ? stage.seniority.level(person.id) : undefined;
      if (typeof level !== 'number') continue;
      const key = `${person?.party} ${level}`;
      byLevel.set(key, [...(byLevel.get(key) ?? []), standing.seat]);
    }
    for (const seats of byLevel.values()) {
      for (let last = seats.length - 1; last > 0; last -= 1) {
        const [one, other] = [seats[last], seats[chance.below(last + 1)]];
        const [left, right] = [one && plan.get(one), other && plan.get(other)];
        if (one && other && left && right) plan.set(one, right).set(other, left);
      }
    }
  }
  return plan;
}

/**
 * A scene drawn from a seed: two delegations in steps of rank, interpreters, note-takers and a driver where the scene has them, then
 * people to keep apart, couples, wishes and locks, all of which the hidden plan keeps. Throws where the review finds anything in it.
 */
export function drawnScene(name: keyof typeof scenes, seed: number): DrawnScene {
  const scene: Scene = scenes[name];
  const chance = chanceOf(seed * 7919 + name.length * 31);
  const people = new Map(company(scene, chance).map((person) => [person.id, person]));
  const { guests: _guests, hosts: _hosts, interpreters: _interpreters, notetakers: _notetakers, drivers: _drivers, ...room } = scene;
  const stage = contextOf({ ...room, people: [...people.values()] });
  const hidden = plainPlan(stage, chance);
  const seats = [...hidden.keys()];
  const members = seats.flatMap((seat) => {
    const person = people.get(hidden.get(seat) as PersonId);
    return person?.role === 'member' ? [person.id] : [];
  });
  const seatOf = new Map([...hidden].map(([seat, person]) => [person, seat]));
  const tableOf = (person: PersonId) => stage.seatIn(seatOf.get(person) as SeatId)?.table;
  const nextTo = (person: PersonId) => seatsBeside(stage, seatOf.get(person) as SeatId).flatMap(({ id }) => hidden.get(id) ?? []);
  // Of people to keep apart the list asks more where there are several vehicles.
  const isNear = hasSeveralTables(stage.layout)
    ? (one: PersonId, other: PersonId) => tableOf(one) === tableOf(other)
    : (one: PersonId, other: PersonId) => nextTo(one).includes(other);
  const edit = (id: PersonId, change: Partial<Person>) => people.set(id, { ...(people.get(id) as Person), ...change });
  const wishes: Wish[] = [];
  const draw = (count: number, holds: (one: PersonId, other: PersonId) => boolean, keep: (one: PersonId, other: PersonId) => void) => {
    for (let found = 0, tries = 0; found < count && tries < 500; tries += 1) {
      const [one, other] = [members[chance.below(members.length)], members[chance.below(members.length)]];
      if (!one || !other || one === other || !holds(one, other)) continue;
      keep(one, other);
      found += 1;
    }
  };
  const many = Math.ceil(people.size / 5);
  draw(
    many,
    (one, other) => !isNear(one, other),
    (one, other) => edit(one, { apart: [...(people.get(one)?.apart ?? []), other] }),
  );
  draw(
    Math.ceil(many / 3),
    (one, other) => !nextTo(one).includes(other) && !people.get(one)?.spouse && !people.get(other)?.spouse,
    (one, other) => {
      edit(one, { spouse: other, sex: 'male' });
      edit(other, { spouse: one, sex: 'female' });
    },
  );
  draw(
    Math.ceil(many / 3),
    (one, other) => nextTo(one).includes(other) && people.get(one)?.spouse !== other,
    (one, other) =>
      wishes.push({ a: { by: 'person', person: one }, relation: 'beside', b: { by: 'person', person: other }, strength: 'must' }),
  );
  const locked = seats.filter(() => chance.below(10) === 0);
  const context = (sit: ReadonlyMap<SeatId, PersonId>) => contextOf({ ...room, people: [...people.values()], sit, locked, wishes });
  const { findings } = problemOf(context(hidden)).judge(hidden);
  const held = new Set(locked);
  const free = seats.filter((seat) => !held.has(seat));
  if (findings.length > 0) throw new Error(`The hidden plan of ${name}, seed ${seed}, is not without fault: ${JSON.stringify(findings)}`);
  return {
    empty: context(new Map([...hidden].filter(([seat]) => held.has(seat)))),
    hidden,
    disturbed(exchanges) {
      const sit = new Map(hidden);
      for (let done = 0; done < exchanges; done += 1) {
        const [one, other] = [free[chance.below(free.length)], free[chance.below(free.length)]];
        const [left, right] = [one && sit.get(one), other && sit.get(other)];
        if (one && other && left && right) sit.set(one, right).set(other, left);
      }
      return context(sit);
    },
  };
}

/** The scene with so many wishes of staff that two people sit side by side, by weight; rules go before them. */
export function withWishes({ reception, occasion, people }: OccasionContext, count: number, seed: number): OccasionContext {
  const chance = chanceOf(seed);
  const asked = people.filter((person) => hasRank(person) || person.role === 'interpreter');
  const wishes = Array.from({ length: count }, (): Wish => {
    const first = chance.below(asked.length);
    const second = (first + 1 + chance.below(asked.length - 1)) % asked.length;
    const by = (index: number): Wish['a'] => ({ by: 'person', person: asked[index]?.id as PersonId });
    return { a: by(first), relation: 'beside', b: by(second), strength: 1 + chance.below(5) };
  });
  const stage = stageOf({ ...reception, wishes: [...(reception.wishes ?? []), ...wishes] }, occasion);
  if (isStageFault(stage)) throw new Error(JSON.stringify(stage));
  return stage;
}
