import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layered } from '../../../src/protocol/review/layered';

const keys = Array.from({ length: 80 }, (_, index) => index);
const change = fc.tuple(fc.constantFrom(...keys), fc.option(fc.nat(9), { nil: undefined }));

describe('a map with changes written over it', () => {
  it('is the map that was changed in place, however often, and the one before stays as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 12 }), { maxLength: 20 }), (steps) => {
        const plain = new Map<number, number>([
          [1, 1],
          [2, 2],
        ]);
        let over = layered(new Map(plain));
        for (const step of steps) {
          const before = new Map(plain);
          const earlier = over;
          for (const [key, value] of step) {
            if (value === undefined) plain.delete(key);
            else plain.set(key, value);
          }
          over = over.with(step);
          for (const key of keys) expect([over.get(key), earlier.get(key)]).toEqual([plain.get(key), before.get(key)]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
