import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestAntichain } from '../../../../src/protocol/rules/reading/heaviest-antichain';
import { setsOf } from './sets-of';

type Pair = readonly [number, number];

const sum = (weights: readonly number[], things: Iterable<number>) =>
  [...things].reduce((total, thing) => total + (weights[thing] ?? 0), 0);

/** The order that follows from these pairs, every one of them from a smaller number to a greater. */
function closure(many: number, pairs: readonly Pair[]): readonly Pair[] {
  const over = Array.from({ length: many }, () => new Set<number>());
  for (const [above, below] of pairs) over[above]?.add(below);
  for (let above = many - 1; above >= 0; above -= 1)
    for (const below of over[above] ?? []) for (const lower of over[below] ?? []) over[above]?.add(lower);
  return over.flatMap((set, above) => [...set].map((below) => [above, below] as const));
}

const ordered = fc.integer({ min: 1, max: 8 }).chain((many) =>
  fc.record({
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: many, maxLength: many }),
    pairs: fc.array(fc.tuple(fc.nat(many - 1), fc.nat(many - 1)), { maxLength: 14 }).map((drawn) =>
      closure(
        many,
        drawn.flatMap(([one, other]) => (one === other ? [] : [[Math.min(one, other), Math.max(one, other)] as const])),
      ),
    ),
  }),
);

describe('the heaviest set of which none stands over another', () => {
  it('is everything where nothing does, and of a chain the heaviest', () => {
    expect(heaviestAntichain([1, 2, 3], [])).toEqual(new Set([0, 1, 2]));
    expect(
      heaviestAntichain(
        [1, 5, 3],
        closure(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
    ).toEqual(new Set([1]));
    expect(heaviestAntichain([], [])).toEqual(new Set());
  });

  it('takes two light ones for one that is heavier than either', () => {
    // 0 stands over 1 and 2.
    expect(
      heaviestAntichain(
        [3, 2, 2],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    ).toEqual(new Set([1, 2]));
    expect(
      heaviestAntichain(
        [5, 2, 2],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    ).toEqual(new Set([0]));
  });

  it('is as heavy as any that looking at every set finds', () => {
    fc.assert(
      fc.property(ordered, ({ weights, pairs }) => {
        const found = heaviestAntichain(weights, pairs);
        expect(pairs.filter(([above, below]) => found.has(above) && found.has(below))).toEqual([]);
        const best = setsOf(weights.length)
          .filter((set) => pairs.every(([above, below]) => !(set.includes(above) && set.includes(below))))
          .reduce((most, set) => Math.max(most, sum(weights, set)), 0);
        expect(sum(weights, found)).toBe(best);
      }),
      { numRuns: 150 },
    );
  });
});
