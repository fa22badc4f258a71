import { OccasionId, PersonId, ReceptionId, seatId } from '../../../../src/model/ids';
import type { Occasion } from '../../../../src/model/occasion';
import type { Person } from '../../../../src/model/person';
import { emptyReception, type Reception } from '../../../../src/model/reception';
import { blocksOf } from '../../../../src/protocol/arrange/problem';

export const person = (name: string, about: Partial<Person> = {}): Person => ({
  id: PersonId.parse(name),
  name,
  party: 'host',
  role: 'member',
  ...about,
});

/** `10:00-11:00`, on one day. */
const hours = (time: string) => {
  const [start, end] = time.split('-');
  return { start: `2026-11-30T${start}`, end: `2026-11-30T${end}` };
};

/** An occasion in one line: when, and who sits where (`N1=甲 N2=乙`; `-=丙` attends without a seat). */
export function occasion(id: string, time: string, sit: string, about: Partial<Occasion> = {}): Occasion {
  const pairs = sit.split(' ').map((pair) => pair.split('='));
  return {
    id: OccasionId.parse(id),
    title: id,
    ...hours(time),
    layout: 'meeting/talks',
    settings: { perSide: 2 },
    convention: 'cn-foreign',
    given: {},
    attendees: Object.fromEntries(pairs.map(([, who = '']) => [PersonId.parse(who), true as const])),
    seating: blocksOf(new Map(pairs.flatMap(([seat = '-', who = '']) => (seat === '-' ? [] : [[seatId(seat), PersonId.parse(who)]])))),
    locks: {},
    chosen: {},
    ...about,
  };
}

export const dayOf = (people: readonly Person[], occasions: readonly Occasion[]): Reception => ({
  ...emptyReception(ReceptionId.parse('r'), 'r'),
  people: Object.fromEntries(people.map((one) => [one.id, one])),
  occasions: Object.fromEntries(occasions.map((one) => [one.id, one])),
  programme: occasions.map(({ id }) => id),
});
