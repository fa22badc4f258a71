import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearBy } from '../../src/geometry/near';

const place = fc.integer({ min: -9_000, max: 9_000 });
const point = fc.record({ x: place, y: place });

it('misses nothing within reach, wherever the cells are cut', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), point, fc.integer({ min: 1, max: 3_000 }), (points, at, reach) => {
      const found = nearBy(points, (one) => one).around(at, reach);
      const within = points.filter(({ x, y }) => Math.abs(x - at.x) <= reach && Math.abs(y - at.y) <= reach);
      expect(found).toEqual(expect.arrayContaining(within));
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
