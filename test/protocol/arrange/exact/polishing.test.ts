import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../src/model/person';
import type { Wish } from '../../../../src/model/wish';
import { completing } from '../../../../src/protocol/arrange/exact/completing';
import { segmentsOf } from '../../../../src/protocol/arrange/exact/segment';
import { fill } from '../../../../src/protocol/arrange/fill';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { bestTables } from '../../../../src/protocol/arrange/proof/best-tables';
import { purseOf } from '../../../../src/protocol/arrange/purse';
import { loadLinearSolver } from '../../../../src/solver/highs';
import { contextOf, guest } from '../receptions';

const worthOf = (seed: number) => (one: number, other: number) => {
  const mixed = Math.imul(Math.min(one, other) * 97 + Math.max(one, other) * 31 + seed * 1009, 2654435761) >>> 0;
  return (mixed >>> 8) % 3 === 0 ? ((mixed >>> 12) % 40) - 8 : 0;
};

const people: readonly Person[] = Array.from({ length: 6 }, (_, index) => {
  const { officialOrder: _order, ...person } = guest(index + 1);
  return { ...person, party: 'other' };
});

function hallOf(worth: (one: number, other: number) => number) {
  const wishes = people.flatMap(({ id: a }, one) =>
    people.slice(one + 1).flatMap(({ id: b }, rest): readonly Wish[] => {
      const strength = worth(one, one + 1 + rest);
      return strength === 0 ? [] : [{ a: { by: 'person', person: a }, relation: 'same-table', b: { by: 'person', person: b }, strength }];
    }),
  );
  return contextOf({
    layout: 'banquet/hall',
    settings: { tables: 2, seats: 4 },
    given: { parties: 'one' },
    people,
    wishes,
  });
}

describe('exact segments of an arrangement', async () => {
  const solver = await loadLinearSolver();

  it('reach the best sharing of all, as every way shows it', () => {
    for (const seed of [1, 2, 3]) {
      const worth = worthOf(seed);
      const problem = problemOf(hallOf(worth));
      const start = problem.judge(fill(problem, false));
      const everybody = new Set(people.map(({ id }) => id));
      const best = segmentsOf(problem, start.seating, solver, 30)(start, everybody);
      expect(best?.score).toEqual(start.score);
      expect(best?.weight).toBe(bestTables(people.length, 2, 4, worth));
    }
  });

  it('tell how far they are after each segment, and end where patience does', () => {
    const problem = problemOf(hallOf(worthOf(4)));
    const start = problem.judge(fill(problem, false));
    const run = completing(problem, start, solver, purseOf({ reviews: 100 }));
    expect(run.next().done).toBe(true);
    const patient = completing(problem, start, solver, purseOf({ reviews: 3000 }));
    const first = patient.next();
    expect(first.done).toBe(false);
    expect(first.value).toMatchObject({ score: { breach: 0 } });
  });
});
