import { describe, expect, it } from 'vitest';
import { boxOf, type Handle, moved } from '../../../src/ui/studio/handles';
import { linedUp, spreadOut } from '../../../src/ui/studio/line-up';
import { snapped } from '../../../src/ui/studio/snap';
import { roomOnPaper as room } from './room';

const chairs: readonly Handle[] = ['seat:S1', 'seat:S2', 'seat:S3'];
const middles = (now: typeof room, axis: 'x' | 'y') =>
  chairs.map((handle) => {
    const box = boxOf(now, handle);
    return box ? box[axis] + (axis === 'x' ? box.width : box.height) / 2 : Number.NaN;
  });

describe('things held while they move', () => {
  it('are drawn onto the middle of another thing within reach, and the line is shown', () => {
    const { dx, guides } = snapped(room, ['seat:S1'], 2_970, 0, 0, 60);
    expect(dx).toBe(3_000);
    expect(guides).toContainEqual({ axis: 'x', at: 5_000 });
  });

  it('go onto the grid where nothing is near', () => {
    const { dx, dy } = snapped(room, ['piece:1'], 333, 472, 250, 10);
    const box = boxOf(moved(room, ['piece:1'], dx, dy), 'piece:1');
    expect([(box?.x ?? 1) % 250, (box?.y ?? 1) % 250]).toEqual([0, 0]);
  });

  it('move freely without a grid', () => {
    expect(snapped(room, ['piece:1'], 333, 471, 0, 5)).toEqual({ dx: 333, dy: 471, guides: [] });
  });
});

describe('things in line', () => {
  it('share an edge or a middle', () => {
    expect(new Set(middles(linedUp(room, chairs, 'middle'), 'y')).size).toBe(1);
    expect(middles(linedUp(room, chairs, 'middle'), 'x')).toEqual(middles(room, 'x'));
  });

  it('stand at equal steps between the outermost', () => {
    expect(middles(spreadOut(room, chairs, 'x'), 'x')).toEqual([2_000, 3_500, 5_000]);
    expect(spreadOut(room, chairs.slice(0, 2), 'x')).toBe(room);
  });
});
