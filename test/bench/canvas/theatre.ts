import { OccasionId, PersonId, ReceptionId, RoomId, type SeatId, seatId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { emptyReception, type Reception } from '../../../src/model/reception';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const rows = 100;
const perRow = 100;
const taken = 9_800;
const surnames = ['王', '李', '欧阳', '陈', '赵', '周', '吴', '林'];

const personOf = (number: number): Person => ({
  id: PersonId.parse(`p${number}`),
  name: `${surnames[number % surnames.length]}${String.fromCodePoint(0x4e00 + (number % 900))}`,
  party: number % 3 === 0 ? 'host' : 'guest',
  role: 'member',
  officialOrder: number,
  title: '处长',
  delegation: `代表团${number % 12}`,
});

/** The largest room that a plan may hold, drawn by hand: 10,000 seats in 100 rows, all but 200 of them taken. */
export const theatre = OccasionId.parse('theatre');
export const seatAt = (row: number, place: number): SeatId => seatId(`R${row}.${place}`);

export function theatreReception(): Reception {
  const room = RoomId.parse('theatre');
  const people = numbers(taken).map(personOf);
  const places = numbers(rows).flatMap((row) => numbers(perRow).map((place) => ({ row, place })));
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [index, { id }] of people.entries()) {
    const { row, place } = places[index] ?? { row: 1, place: 1 };
    seating[`R${row}`] = { ...seating[`R${row}`], [seatAt(row, place)]: id };
  }
  return {
    ...emptyReception(ReceptionId.parse('bench'), '万人会场'),
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    rooms: {
      [room]: {
        id: room,
        name: '会场',
        width: perRow * 800 + 2_000,
        depth: rows * 950 + 4_000,
        furniture: [],
        seats: places.map(({ row, place }) => ({ id: seatAt(row, place), x: 1_000 + place * 800, y: 2_000 + row * 950, facing: 0 })),
      },
    },
    occasions: {
      [theatre]: {
        id: theatre,
        title: '大会',
        layout: `own/${room}`,
        settings: {},
        convention: 'cn-domestic',
        given: {},
        attendees: Object.fromEntries(people.map(({ id }) => [id, true])),
        seating,
        locks: {},
        chosen: {},
      },
    },
    programme: [theatre],
  };
}
