import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Conflict, smallCover } from '../../../../src/protocol/rules/reading/small-cover';

const many = 6;
const conflictsOf = fc.array(
  fc.tuple(fc.nat({ max: many - 1 }), fc.nat({ max: many - 1 })).filter(([one, other]) => one !== other),
  { maxLength: 9 },
);
/** Every weight is far above the differences between them, so that fewer is always lighter. */
const weightsOf = fc.array(fc.integer({ min: 1000, max: 1010 }), { minLength: many, maxLength: many });

const covers = (conflicts: readonly Conflict[], chosen: readonly number[]) =>
  conflicts.every(([one, other]) => chosen.includes(one) || chosen.includes(other));

it('finds the lightest cover of one or two, and says when it takes more', () => {
  fc.assert(
    fc.property(conflictsOf, weightsOf, (conflicts, weights) => {
      const weigh = (chosen: readonly number[]) => chosen.reduce((sum, thing) => sum + (weights[thing] ?? 0), 0);
      const subsets = Array.from({ length: 2 ** many }, (_, bits) => [...weights.keys()].filter((thing) => bits & (1 << thing)));
      const best = subsets.filter((chosen) => covers(conflicts, chosen)).sort((left, right) => weigh(left) - weigh(right))[0] ?? [];
      const found = smallCover(conflicts, weights);
      if (best.length > 2) {
        expect(found).toBeUndefined();
      } else {
        expect(covers(conflicts, found ?? [])).toBe(true);
        expect(weigh(found ?? [])).toBe(weigh(best));
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});
