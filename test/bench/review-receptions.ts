import { buildLayout } from '../../src/layouts/index';
import type { LayoutId } from '../../src/layouts/layout';
import { isFault } from '../../src/layouts/read-settings';
import { OccasionId, PersonId, ReceptionId, type SeatId } from '../../src/model/ids';
import type { Occasion, Settings } from '../../src/model/occasion';
import type { Person } from '../../src/model/person';
import { emptyReception, Reception } from '../../src/model/reception';
import { blocksOf } from '../../src/protocol/arrange/problem';
import { honorOrderOf, isCovered } from '../../src/protocol/conventions/honor-order-of';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Everything a list may hold, so that every rule has something to look at. */
const personOf = (number: number): Person => ({
  id: PersonId.parse(`p${number}`),
  name: `来宾${number}`,
  party: number % 3 === 0 ? 'host' : 'guest',
  role: number % 97 === 0 ? 'interpreter' : number % 101 === 0 ? 'security' : 'member',
  officialOrder: number,
  title: '处长',
  organization: `单位${number % 40}`,
  delegation: `代表团${number % 12}`,
  languages: number % 5 === 0 ? ['中文', 'English'] : ['中文'],
  sex: number % 4 === 0 ? 'female' : 'male',
  grade: Math.ceil(number / 100),
  ...(number % 50 === 0 ? { apart: [PersonId.parse(`p${number - 1}`)] } : {}),
  ...(number % 60 === 0 ? { together: [PersonId.parse(`p${number - 2}`)] } : {}),
  ...(number % 70 === 0 ? { diet: '清真' } : {}),
});

/** The occasion as an office works on it: seated in order along each party's seats, and one in twenty then moved out of it. */
function occasionOf(
  id: string,
  layout: LayoutId,
  settings: Settings,
  people: readonly Person[],
  more: Partial<Occasion> = {},
  inOrder = false,
): Occasion {
  const built = buildLayout(layout, settings);
  if (isFault(built)) throw new Error(`The bench asks ${layout} for what it does not have.`);
  const honor = honorOrderOf(built, more.convention ?? 'cn-domestic', {});
  if (!isCovered(honor)) throw new Error(`No convention covers ${layout}.`);
  const taken = new Map<SeatId, PersonId>();
  for (const { id: person, party } of people) {
    const seat = honor.ladder[party].find((one) => !taken.has(one.seat))?.seat;
    if (seat) taken.set(seat, person);
  }
  const seats = [...taken.keys()];
  for (let index = 7; index + 13 < seats.length && !inOrder; index += 40) {
    const [one, other] = [seats[index], seats[index + 13]];
    const [left, right] = [one && taken.get(one), other && taken.get(other)];
    if (one && other && left && right) taken.set(one, right).set(other, left);
  }
  const seating = blocksOf(taken);
  return {
    id: OccasionId.parse(id),
    title: id,
    layout,
    settings,
    convention: 'cn-domestic',
    given: {},
    attendees: Object.fromEntries(people.map((person) => [person.id, true])),
    seating,
    locks: {},
    chosen: {},
    ...more,
  };
}

function receptionOf(people: readonly Person[], occasions: readonly Occasion[]): Reception {
  return {
    ...emptyReception(ReceptionId.parse('bench'), '大型接待'),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    occasions: Object.fromEntries(occasions.map((occasion) => [occasion.id, occasion])),
    programme: occasions.map(({ id }) => id),
  };
}

/** Every call is a new reception: nothing that was worked out for another is known of it. */
export function meetingOf500(): Reception {
  const people = numbers(500).map(personOf);
  return receptionOf(people, [
    occasionOf('rostrum', 'meeting/rostrum', { rows: '12,12,12,14' }, people.slice(0, 50)),
    occasionOf('audience', 'meeting/audience', { rows: numbers(18).fill(25).join(',') }, people.slice(50)),
  ]);
}

/** The commonest large plan: one body of five hundred, in the order of its list, on the platform and in the hall. */
export function congressOf500(): Reception {
  const people = numbers(500).map(
    (number): Person => ({
      id: PersonId.parse(`p${number}`),
      name: `代表${number}`,
      party: 'host',
      role: 'member',
      officialOrder: number,
      title: '代表',
      organization: `单位${number % 40}`,
    }),
  );
  return receptionOf(people, [
    occasionOf('rostrum', 'meeting/rostrum', { rows: '12,12,12,14' }, people.slice(0, 50), {}, true),
    occasionOf('audience', 'meeting/audience', { rows: numbers(18).fill(25).join(',') }, people.slice(50), {}, true),
  ]);
}

/** The same people of another house: titles are remembered by their words, and none of these was read before. */
export const elsewhere = (reception: Reception, number: number): Reception => ({
  ...reception,
  people: Object.fromEntries(
    Object.values(reception.people).map((person) => [person.id, { ...person, organization: `${number}局${person.organization ?? ''}` }]),
  ),
});

/** As it comes out of a file: no object in it was seen before. */
export const parsed = (reception: Reception): Reception => Reception.parse(JSON.parse(JSON.stringify(reception)));

/** Furniture is remembered for two hundred rooms; after these nothing is known of any other. */
export function forgetLayouts(): void {
  for (const seats of numbers(220)) buildLayout('meeting/audience', { rows: `${(seats % 15) + 1},${Math.ceil(seats / 15)}` });
}

/** A thousand people and the twelve occasions of three days: two great dinners, a congress, and what surrounds them. */
export function visitOf1000(): Reception {
  const people = numbers(1000).map(personOf);
  const first = (count: number) => people.slice(0, count);
  const hall: Settings = { tables: 84, seats: 12, pattern: 'grid' };
  return receptionOf(people, [
    occasionOf('convoy', 'vehicle/convoy', { vehicles: 'sedan,sedan,coaster,coaster,coach' }, first(90)),
    occasionOf('courtesy', 'meeting/courtesy-call', { perSide: 6, behind: 4 }, first(18), { convention: 'cn-foreign' }),
    occasionOf('talks', 'meeting/talks', { perSide: 15, behind: 8 }, first(46), { convention: 'cn-foreign' }),
    occasionOf('signing', 'ceremony/signing', { standing: 12 }, first(26), { convention: 'cn-foreign' }),
    occasionOf('photo', 'ceremony/photo', { rows: '21,22,23,24' }, first(90)),
    occasionOf('rostrum', 'meeting/rostrum', { rows: '12,12,14,14' }, first(52)),
    occasionOf('congress', 'meeting/audience', { rows: numbers(25).fill(40).join(',') }, people),
    occasionOf('lunch', 'banquet/hall', hall, people),
    occasionOf('dinner', 'banquet/hall', hall, people),
    occasionOf('table', 'banquet/round', { seats: 20 }, first(20)),
    occasionOf('round', 'meeting/round', { seats: 30 }, first(30)),
    occasionOf('return', 'vehicle/coach', {}, first(45)),
  ]);
}
