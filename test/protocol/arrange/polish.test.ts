import { describe, expect, it } from 'vitest';
import { type PersonId, type SeatId, seatId } from '../../../src/model/ids';
import { polishing } from '../../../src/protocol/arrange/polish';
import { type Judged, problemOf } from '../../../src/protocol/arrange/problem';
import { finished } from '../../../src/protocol/arrange/proposal';
import { contextOf, guest, host } from './receptions';

const driver = (order: number) => guest(order, { party: 'other', role: 'driver' });
const [first, second, third, principal, deputy] = [guest(1), guest(2), guest(3), host(1), host(2)];
const interpreter = host(3, { role: 'interpreter', serves: first.id });
const [one, two] = [driver(8), driver(9)];

/** Two cars, the first of them full; the interpreter of the principal guest rides in front of the second, which has room in the rear. */
const convoy = contextOf({
  layout: 'vehicle/convoy',
  settings: { vehicles: 'sedan,sedan' },
  convention: 'cn-foreign',
  people: [first, second, third, principal, deputy, interpreter, one, two],
});
const places: readonly (readonly [string, typeof first])[] = [
  ['V1.1A', one],
  ['V1.2C', first],
  ['V1.2A', principal],
  ['V1.2B', second],
  ['V1.1C', deputy],
  ['V2.1A', two],
  ['V2.2C', third],
  ['V2.1C', interpreter],
];
const plan = new Map<SeatId, PersonId>(places.map(([seat, { id }]) => [seatId(seat), id]));

describe('a plan at which a search stopped', () => {
  const problem = problemOf(convoy);
  const found = problem.judge(plan);
  const polished = (judged: Judged) => finished(polishing(problem, judged, { reviews: 0 }));

  it('is mended by a chain of two where no exchange would do: the interpreter comes, and whoever had the seat goes on to an empty one', () => {
    expect(found.score).toMatchObject({ breach: 0, departure: 1 });
    const { seating, score } = polished(found);
    expect(score).toMatchObject({ breach: 0, departure: 0 });
    const seatOf = new Map([...seating].map(([seat, person]) => [person, seat]));
    expect(seatOf.get(interpreter.id)).toMatch(/^V1\./);
    expect(seating.size).toBe(plan.size);
  });

  it('is left where nothing can be bettered', () => {
    const better = polished(found);
    expect(polished(better)).toBe(better);
  });
});
