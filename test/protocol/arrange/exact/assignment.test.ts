import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign, costOf, forbidden, mended } from '../../../../src/protocol/arrange/exact/assignment';

const tables = fc.integer({ min: 1, max: 6 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    costs: fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { freq: 4, nil: forbidden }), {
      minLength: size * size,
      maxLength: size * size,
    }),
  }),
);

/** The checker: every way to share the columns out. */
function cheapest(size: number, cost: (row: number, column: number) => number, row = 0, taken: readonly number[] = []): number {
  if (row === size) return 0;
  let best = forbidden;
  for (let column = 0; column < size; column += 1)
    if (!taken.includes(column)) best = Math.min(best, cost(row, column) + cheapest(size, cost, row + 1, [...taken, column]));
  return best;
}

describe('an assignment', () => {
  it('is the cheapest of all, and its potentials prove it', () => {
    fc.assert(
      fc.property(tables, ({ size, costs }) => {
        const cost = (row: number, column: number) => costs[row * size + column] ?? forbidden;
        const best = cheapest(size, cost);
        const found = assign(size, cost);
        if (!found) {
          expect(best).toBe(forbidden);
          return;
        }
        expect(new Set(found.columnOf).size).toBe(size);
        expect([...found.columnOf].reduce((sum, column, row) => sum + cost(row, column), 0)).toBe(best);
        expect(costOf(found)).toBeCloseTo(best, 9);
        for (let row = 0; row < size; row += 1)
          for (let column = 0; column < size; column += 1)
            expect(cost(row, column) - (found.u[row] ?? 0) - (found.v[column] ?? 0)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  it('is mended to the cheapest again when choices are taken away', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.nat(35), { maxLength: 8 }), ({ size, costs }, gone) => {
        const found = assign(size, (row, column) => costs[row * size + column] ?? forbidden);
        if (!found) return;
        const cost = (row: number, column: number) =>
          gone.includes(row * size + column) ? forbidden : (costs[row * size + column] ?? forbidden);
        const best = cheapest(size, cost);
        if (!mended(size, cost, found)) {
          expect(best).toBe(forbidden);
          return;
        }
        expect(costOf(found)).toBeCloseTo(best, 9);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
