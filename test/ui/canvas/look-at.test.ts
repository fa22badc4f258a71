import { expect, it } from 'vitest';
import { lookedAt } from '../../../src/ui/canvas/look-at';
import { fullScale, plainInsets, toScreen } from '../../../src/ui/canvas/view';

const size = { width: 800, height: 600 };
const plate = (x: number, y: number) => ({ x, y, width: 750, height: 700 });
const near = { scale: fullScale, left: 0, top: 0 };

it('leaves the plan alone when everything can be read where it is', () =>
  expect(lookedAt(near, [plate(2_000, 2_000)], size, plainInsets)).toBe(near));

it('only moves when that is enough', () => {
  const { scale, left } = lookedAt(near, [plate(12_000, 2_000)], size, plainInsets);
  expect(scale).toBe(fullScale);
  expect(left).toBeLessThan(0);
});

it('comes nearer when names are too small, to 100 % at most', () => {
  const view = lookedAt({ scale: 0.01, left: 0, top: 0 }, [plate(2_000, 2_000)], size, plainInsets);
  expect(view.scale).toBe(fullScale);
  expect(toScreen(view, { x: 2_375, y: 2_350 })).toEqual({ left: expect.closeTo(400), top: expect.closeTo(300) });
});

it('goes back as far as it must to hold seats at both ends of a hall', () => {
  const view = lookedAt(near, [plate(0, 0), plate(40_000, 0)], size, plainInsets);
  expect(toScreen(view, { x: 0, y: 0 }).left).toBeGreaterThanOrEqual(0);
  expect(toScreen(view, { x: 40_750, y: 0 }).left).toBeLessThanOrEqual(800);
});
