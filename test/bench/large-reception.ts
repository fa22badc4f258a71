import { OccasionId, PersonId, ReceptionId, seatId } from '../../src/model/ids';
import type { Occasion } from '../../src/model/occasion';
import type { Person } from '../../src/model/person';
import { emptyReception, type Reception } from '../../src/model/reception';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

const personOf = (number: number): Person => ({
  id: PersonId.parse(`p${number}`),
  name: `来宾${number}`,
  party: number % 3 === 0 ? 'host' : 'guest',
  role: 'member',
  officialOrder: number,
  title: '处长',
  delegation: `代表团${number % 12}`,
});

/** A hall of tables for ten, the first seats of every table taken until the people run out. */
function hallOf(id: string, people: readonly Person[], tables: number): Occasion {
  const seating: Occasion['seating'] = {};
  for (const [index, { id: person }] of people.entries()) {
    const table = `T${Math.floor(index / 9) + 1}`;
    seating[table] = { ...seating[table], [seatId(`${table}.${(index % 9) + 1}`)]: person };
  }
  return {
    id: OccasionId.parse(id),
    title: id,
    layout: 'banquet/hall',
    settings: { tables, seats: 10 },
    convention: 'cn-domestic',
    given: {},
    attendees: Object.fromEntries(people.map((person) => [person.id, true])),
    seating,
    locks: {},
    chosen: {},
  };
}

/** So many people, all of them at each of so many banquets. */
export function largeReception(people: number, occasions: number): Reception {
  const list = numbers(people).map(personOf);
  const halls = numbers(occasions).map((number) => hallOf(`dinner-${number}`, list, Math.ceil(people / 9)));
  return {
    ...emptyReception(ReceptionId.parse('large'), '大型接待'),
    people: Object.fromEntries(list.map((person) => [person.id, person])),
    occasions: Object.fromEntries(halls.map((hall) => [hall.id, hall])),
    programme: halls.map(({ id }) => id),
  };
}
