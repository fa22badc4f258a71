import { describe, expect, it } from 'vitest';
import { allHandles, boxAround, boxOf, type Handle, moved, together } from '../../../src/ui/studio/handles';
import { linedUp, spreadOut, unitsOf } from '../../../src/ui/studio/line-up';
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

  it('a table goes whole, with its chairs where they were around it', () => {
    const table = together(room, ['seat:T1.1']);
    const now = linedUp(room, [...table, 'piece:1'], 'left');
    const [before, after] = [boxAround(room, table), boxAround(now, table)];
    expect(after?.x).toBe(700);
    expect({ ...after, x: before?.x }).toEqual(before);
    expect(unitsOf(room, allHandles(room))).toHaveLength(6);
  });

  it('chairs of one table, held alone, are lined up among themselves; the whole table is one thing', () => {
    expect(unitsOf(room, ['seat:T1.1', 'seat:T1.2'])).toHaveLength(2);
    expect(unitsOf(room, together(room, ['seat:T1.1']))).toHaveLength(1);
  });
});
