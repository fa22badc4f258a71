import { describe, expect, it } from 'vitest';
import { pannedView, viewAfterWheel } from '../../../../src/ui/canvas/gestures/pan-view';
import { toRoom } from '../../../../src/ui/canvas/view';

const view = { scale: 0.1, left: 50, top: 20 };
const at = (left: number, top: number) => ({ left, top });
const wheel = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false };

describe('panning', () => {
  it('moves the room with the hand', () => {
    expect(pannedView({ view, points: [at(10, 10)] }, [at(40, 5)])).toEqual({ scale: 0.1, left: 80, top: 15 });
  });
  it('with two fingers keeps under each finger what was there', () => {
    const points = [at(100, 100), at(200, 100)];
    const now = [at(80, 120), at(280, 120)];
    const next = pannedView({ view, points }, now);
    expect(next.scale).toBeCloseTo(0.2);
    for (const index of [0, 1]) {
      const before = toRoom(view, points[index] ?? at(0, 0));
      const after = toRoom(next, now[index] ?? at(0, 0));
      expect(after.x).toBeCloseTo(before.x);
      expect(after.y).toBeCloseTo(before.y);
    }
  });
  it('waits when a finger has come or gone', () => expect(pannedView({ view, points: [at(1, 1)] }, [at(9, 9), at(5, 5)])).toEqual(view));
});

describe('the wheel', () => {
  const pointer = at(300, 200);
  const under = toRoom(view, pointer);
  it('zooms at the pointer', () => {
    const next = viewAfterWheel(view, pointer, { ...wheel, deltaY: -120 });
    expect(next.scale).toBeGreaterThan(view.scale);
    expect(toRoom(next, pointer).x).toBeCloseTo(under.x);
    expect(toRoom(next, pointer).y).toBeCloseTo(under.y);
  });
  it('of a touchpad pans', () =>
    expect(viewAfterWheel(view, pointer, { ...wheel, deltaX: 4, deltaY: 7 })).toEqual({ scale: 0.1, left: 46, top: 13 }));
  it('pinches with the control key', () =>
    expect(viewAfterWheel(view, pointer, { ...wheel, deltaY: 5, ctrlKey: true }).scale).toBeLessThan(0.1));
});
