import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTables } from '../../../../src/protocol/arrange/proof/best-tables';
import { bestRing } from '../../../../src/protocol/arrange/proof/ring/best-ring';
import { ringBound } from '../../../../src/protocol/arrange/proof/ring/ring-bound';

const matrices = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      values: fc.array(fc.integer({ min: -9, max: 50 }), { minLength: size * size, maxLength: size * size }),
    }),
  );

const worthOf =
  ({ size, values }: { readonly size: number; readonly values: readonly number[] }) =>
  (one: number, other: number) =>
    values[Math.min(one, other) * size + Math.max(one, other)] ?? 0;

type Worth = ReturnType<typeof worthOf>;

/** The checker: every ring, one after the other. */
function everyRing(size: number, worth: Worth): readonly number[] {
  const sums: number[] = [];
  const walk = (order: readonly number[], sum: number) => {
    const last = order.at(-1) ?? 0;
    if (order.length === size) sums.push(sum + worth(last, 0));
    else for (let next = 1; next < size; next += 1) if (!order.includes(next)) walk([...order, next], sum + worth(last, next));
  };
  walk([0], 0);
  return sums;
}

const worthRound = (order: readonly number[], worth: Worth): number =>
  order.reduce((sum, person, index) => sum + worth(person, order[(index + 1) % order.length] ?? 0), 0);

/**
 * The checker of a ring's bound, sharing no code with what found it: with links lowered by the potentials of their ends, the heaviest
 * spanning tree of all but the first (link by link, heaviest first) and the first one's two heaviest links, potentials given back twice.
 */
function boundByKruskal(size: number, worth: Worth, potentials: readonly number[]): number {
  const reduced = (one: number, other: number) => worth(one, other) - (potentials[one] ?? 0) - (potentials[other] ?? 0);
  const links: { one: number; other: number; value: number }[] = [];
  for (let one = 1; one < size; one += 1)
    for (let other = one + 1; other < size; other += 1) links.push({ one, other, value: reduced(one, other) });
  links.sort((left, right) => right.value - left.value);
  const root = Array.from({ length: size }, (_, index) => index);
  const rootOf = (person: number): number => (root[person] === person ? person : rootOf(root[person] ?? person));
  let sum = 0;
  for (const { one, other, value } of links) {
    if (rootOf(one) === rootOf(other)) continue;
    root[rootOf(one)] = rootOf(other);
    sum += value;
  }
  const first = Array.from({ length: size - 1 }, (_, index) => reduced(0, index + 1)).sort((left, right) => right - left);
  return sum + (first[0] ?? 0) + (first[1] ?? 0) + 2 * potentials.reduce((total, potential) => total + potential, 0);
}

describe('certificates', () => {
  it('the best ring is the best of every ring', () => {
    fc.assert(
      fc.property(matrices(3, 7), (matrix) => {
        const worth = worthOf(matrix);
        const { order, worth: sum, bound } = bestRing(matrix.size, matrix.size, worth);
        expect(sum).toBe(Math.max(...everyRing(matrix.size, worth)));
        expect(bound).toBe(sum);
        expect(worthRound(order, worth)).toBe(sum);
        expect([...order].sort((left, right) => left - right)).toEqual(Array.from({ length: matrix.size }, (_, person) => person));
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('the best ring with empty places is the best of every ring', () => {
    fc.assert(
      fc.property(matrices(2, 5), fc.integer({ min: 1, max: 3 }), fc.boolean(), (matrix, empty, minds) => {
        const known = worthOf(matrix);
        const worth = (one: number, other: number) =>
          Math.max(one, other) < matrix.size ? Math.max(minds ? -9 : 0, known(one, other)) : 0;
        const places = Math.max(3, matrix.size + empty);
        const { order, worth: sum, bound } = bestRing(places, matrix.size, worth);
        expect([sum, bound, worthRound(order, worth)]).toEqual(Array.from({ length: 3 }, () => Math.max(...everyRing(places, worth))));
        expect(new Set(order).size).toBe(places);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('a ring of thirty is proven', () => {
    const drawn = (one: number, other: number) =>
      1 + ((Math.imul(Math.min(one, other) * 97 + Math.max(one, other) * 31, 2654435761) >>> 8) % 5);
    const { worth: sum, bound, order } = bestRing(30, 30, drawn);
    expect(bound).toBe(sum);
    expect(worthRound(order, drawn)).toBe(sum);
  });

  it('the potentials of a ring prove its bound to a checker of its own, and no ring is above it', () => {
    fc.assert(
      fc.property(matrices(3, 7), (matrix) => {
        const worth = worthOf(matrix);
        const { bound, potentials } = ringBound(matrix.size, worth);
        expect(boundByKruskal(matrix.size, worth, potentials)).toBeCloseTo(bound, 6);
        expect(bound).toBeGreaterThanOrEqual(Math.max(...everyRing(matrix.size, worth)) - 1e-6);
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it('the best sharing among tables is the best of every sharing', () => {
    fc.assert(
      fc.property(matrices(2, 7), fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), (matrix, tables, places) => {
        const worth = worthOf(matrix);
        let best = Number.NEGATIVE_INFINITY;
        for (let way = 0; way < tables ** matrix.size; way += 1) {
          const table = Array.from({ length: matrix.size }, (_, person) => Math.floor(way / tables ** person) % tables);
          if (table.some((own) => table.filter((other) => other === own).length > places)) continue;
          let sum = 0;
          for (let one = 0; one < matrix.size; one += 1)
            for (let other = one + 1; other < matrix.size; other += 1) if (table[one] === table[other]) sum += worth(one, other);
          best = Math.max(best, sum);
        }
        expect(bestTables(matrix.size, tables, places, worth)).toBe(best);
      }),
      { numRuns: 40, seed: 6 },
    );
  });
});
