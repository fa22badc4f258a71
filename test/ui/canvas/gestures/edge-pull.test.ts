import { expect, it } from 'vitest';
import { edgePull, pulledView } from '../../../../src/ui/canvas/gestures/edge-pull';

const box = { left: 100, top: 0, right: 900, bottom: 600 };

it('lies still while the hand is well inside', () => expect(edgePull({ left: 500, top: 300 }, box)).toEqual({ left: 0, top: 0 }));

it('comes towards the hand, faster the nearer the edge is', () => {
  const [slow, fast] = [edgePull({ left: 870, top: 300 }, box), edgePull({ left: 899, top: 300 }, box)];
  expect(slow.left).toBeLessThan(0);
  expect(fast.left).toBeLessThan(slow.left);
  expect(edgePull({ left: 110, top: 595 }, box)).toEqual({ left: expect.closeTo(8.4, 0), top: expect.closeTo(-11, 0) });
});

it('has no edge where the window is too small for one', () =>
  expect(edgePull({ left: 105, top: 50 }, { left: 100, top: 0, right: 200, bottom: 100 })).toEqual({ left: 0, top: 0 }));

it('brings the rest of the room into sight, and stops at its wall', () => {
  const frame = { x: 0, y: 0, width: 10_000, height: 2_000 };
  const size = { width: 600, height: 600 };
  const view = { scale: 0.1, left: -300, top: 0 };
  expect(pulledView(view, { left: 14, top: 14 }, frame, size)).toEqual({ ...view, left: -286, top: 14 });
  expect(pulledView({ ...view, left: 20 }, { left: 14, top: 0 }, frame, size).left).toBe(24);
  expect(pulledView({ ...view, left: -424 }, { left: -14, top: 0 }, frame, size).left).toBe(-424);
});
