import { describe, expect, it } from 'vitest';
import { fitView, keptInSight, openingView, revealed, toRoom, toScreen, zoomedAt } from '../../../src/ui/canvas/view';

const frame = { x: -4000, y: -2000, width: 8000, height: 4000 };
const size = { width: 824, height: 600 };

describe('the view of a room', () => {
  it('fits the whole room', () => {
    const view = fitView(frame, size);
    const corner = toScreen(view, { x: 4000, y: 2000 });
    expect(view.scale).toBeCloseTo(0.1);
    expect(corner.left).toBeCloseTo(812);
    expect(corner.top).toBeLessThanOrEqual(588);
  });
  it('keeps clear of the bars that lie over the canvas', () => {
    const view = fitView(frame, size, { top: 200, right: 12, bottom: 100, left: 12 });
    expect(toScreen(view, frame).top).toBeGreaterThanOrEqual(200);
    expect(toScreen(view, { x: 0, y: 2000 }).top).toBeLessThanOrEqual(500);
  });
  it('opens a step nearer when that makes the names legible', () => {
    const long = { ...frame, width: 18000 };
    expect(750 * fitView(long, size).scale).toBeLessThan(36);
    expect(750 * openingView(long, size, 750).scale).toBeCloseTo(36);
  });
  it('opens whole when nothing less than half the room would be legible', () => {
    const hall = { ...frame, width: 60000, height: 40000 };
    expect(openingView(hall, size, 750)).toEqual(fitView(hall, size));
  });
  it('never opens with its door under the edge: a wall may lie between the bars, not below them', () => {
    const bars = { top: 88, right: 16, bottom: 76, left: 16 };
    // A table of thirty on a screen of 1440, and of 1024.
    const ring = { x: 0, y: 0, width: 7600, height: 8950 };
    for (const stage of [
      { width: 824, height: 816 },
      { width: 544, height: 692 },
    ]) {
      const view = openingView(ring, stage, 416, bars);
      expect(toScreen(view, { x: 0, y: ring.height }).top).toBeLessThanOrEqual(stage.height - 12);
    }
    // Where it costs no door, names are written.
    expect(416 * openingView(ring, { width: 824, height: 816 }, 416, bars).scale).toBeGreaterThan(32);
  });
  it('turns points there and back', () => {
    const view = { scale: 0.07, left: 12, top: 34 };
    const there = toRoom(view, toScreen(view, { x: 123, y: -456 }));
    expect(there.x).toBeCloseTo(123);
    expect(there.y).toBeCloseTo(-456);
  });
  it('never zooms out of sense, nor loses the room', () => {
    expect(zoomedAt({ scale: 0.5, left: 0, top: 0 }, { left: 0, top: 0 }, 100).scale).toBe(0.6);
    const lost = keptInSight({ scale: 0.1, left: 9000, top: -9000 }, frame, size);
    expect(toScreen(lost, frame).left).toBeLessThan(size.width);
    expect(toScreen(lost, { x: 4000, y: 2000 }).top).toBeGreaterThan(0);
  });
  it('reveals a seat by the least move', () => {
    const view = { scale: 0.1, left: 0, top: 0 };
    const plate = { x: 8000, y: 1000, width: 700, height: 700 };
    expect(revealed(view, plate, size)).toEqual({ scale: 0.1, left: 824 - 870 - 40, top: 0 });
    expect(revealed(view, { ...plate, x: 2000 }, size)).toEqual(view);
    // Nor under what lies over an edge.
    const under = { top: 0, right: 0, bottom: 0, left: 400 };
    expect(revealed(view, { ...plate, x: 2000 }, size, under).left).toBe(400 - (2000 * 0.1 - 40));
  });
});
