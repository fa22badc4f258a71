import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import { levelOf } from '../../../src/drawing/seat-shapes';
import { openedInPlace, uncovered } from '../../../src/ui/canvas/open-table';
import { sampleContext } from '../../drawing/sample-context';

const afar = 0.02;
const hall = drawOccasion({
  context: sampleContext('banquet/hall', { tables: 9, seats: 10, pattern: 'grid' }, { 'T5.1': { name: '沈知远', title: '市长' } }),
  findings: [],
  language: 'zh-CN',
});

describe('a table that is open in place', () => {
  const { drawing, lens } = openedInPlace(hall, 'T5', afar);
  const own = drawing.seats.filter(({ block }) => block === 'T5');

  it('shows names where the hall shows dots', () => {
    expect(hall.seats.map((seat) => levelOf(seat, afar))).not.toContain('short');
    for (const seat of own) expect(levelOf(seat, afar)).toBe('short');
  });
  it('keeps its middle, and leaves the other tables as they are', () => {
    const middle = (seats: typeof own) => seats.reduce((sum, { at }) => sum + at.x, 0) / seats.length;
    expect(middle(own)).toBeCloseTo(middle(hall.seats.filter(({ block }) => block === 'T5')), 3);
    expect(drawing.seats.filter(({ block }) => block !== 'T5')).toEqual(hall.seats.filter(({ block }) => block !== 'T5'));
  });
  it('holds all of its seats inside the disc, whose cover nobody can be touched through', () => {
    const { at } = lens?.table ?? { at: { x: 0, y: 0 } };
    for (const { plate } of own) {
      expect(Math.hypot(plate.x + plate.width / 2 - at.x, plate.y + plate.height / 2 - at.y)).toBeLessThan(lens?.radius ?? 0);
    }
    const free = new Set(uncovered({ drawing, lens }).map(({ seat }) => seat));
    for (const { seat } of own) expect(free.has(seat)).toBe(true);
    expect(free.size).toBeLessThan(drawing.seats.length);
  });

  it('stands whole inside the picture, also over a table in the corner', () => {
    for (const id of ['T1', 'T3', 'T7', 'T9']) {
      const { lens: corner } = openedInPlace(hall, id, 0.04);
      const { middle = { x: 0, y: 0 }, radius = 0 } = corner ?? {};
      expect(middle.x - radius).toBeGreaterThanOrEqual(hall.frame.x);
      expect(middle.x + radius).toBeLessThanOrEqual(hall.frame.x + hall.frame.width);
      expect(middle.y - radius).toBeGreaterThanOrEqual(hall.frame.y);
      expect(middle.y + radius).toBeLessThanOrEqual(hall.frame.y + hall.frame.height);
    }
  });
});

it('opens nothing where the names can be read already, nor what is no table', () => {
  expect(openedInPlace(hall, 'T5', 0.08)).toEqual({ drawing: hall, lens: undefined });
  expect(openedInPlace(hall, 'T77', afar)).toEqual({ drawing: hall, lens: undefined });
});
