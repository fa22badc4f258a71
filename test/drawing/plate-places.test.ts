import { describe, expect, it } from 'vitest';
import { pixel, platePlaces } from '../../src/drawing/plate-places';
import { seatPlaces } from '../../src/drawing/seat-places';
import type { Rectangle } from '../../src/geometry/rectangle';
import { buildLayout, templates } from '../../src/layouts';
import { type LayoutSeat, sceneOf } from '../../src/layouts/layout';
import { isFault } from '../../src/layouts/read-settings';
import { seatId } from '../../src/model/ids';
import { layoutFor } from './sample-context';

const chair = (id: string, x: number, y = 0, facing = 180): LayoutSeat => ({
  id: seatId(id),
  at: { x, y },
  facing,
  body: 'chair',
  width: 480,
  depth: 480,
  side: 'N',
  row: 1,
  place: 1,
  of: 1,
  table: '',
  letter: '',
});

const touch = (left: Rectangle, right: Rectangle) =>
  left.x < right.x + right.width && right.x < left.x + left.width && left.y < right.y + right.height && right.y < left.y + left.height;

function overlaps(plates: readonly Rectangle[]): number {
  return plates.flatMap((plate, index) => plates.slice(index + 1).filter((other) => touch(plate, other))).length;
}

describe('plates', () => {
  it('have the size of look where there is room', () => {
    expect(platePlaces([chair('N1', 0), chair('N2', 800)], 'meeting')[0]).toMatchObject({ width: 60 * pixel, height: 58 * pixel });
  });

  it('grow narrower with the seats, all of a kind alike', () => {
    const [first, second, third] = platePlaces([chair('N1', 0), chair('N2', 560), chair('N3', 1400)], 'meeting');
    expect(first?.width).toBeCloseTo(510);
    expect([second?.width, third?.width]).toEqual([first?.width, first?.width]);
  });

  it('stay to be seen where two chairs were drawn onto one another', () => {
    const [, , apart] = platePlaces([chair('S1', 0), chair('S2', 30, 40), chair('S3', 1400)], 'meeting');
    expect(apart).toMatchObject({ width: 60 * pixel, height: 58 * pixel });
  });

  it('never reach over the table in front', () => {
    const [plate] = platePlaces([chair('N1', 0)], 'meeting');
    expect((plate?.y ?? 0) + (plate?.height ?? 0)).toBeCloseTo(240);
  });

  it.each(templates.map(({ id }) => id))('%s: none touches another', (id) => {
    const layout = buildLayout(id, {});
    if (isFault(layout)) throw new Error(layout.fault);
    expect(overlaps(platePlaces(layout.seats, sceneOf(id)))).toBe(0);
  });

  it.each([
    ['meeting/rostrum', { rows: '12,14,14' }],
    ['meeting/talks', { perSide: 12, behind: 12, door: 'end' }],
    ['meeting/courtesy-call', { perSide: 8, behind: 4 }],
    ['banquet/round', { seats: 24 }],
    ['banquet/round', { seats: 6 }],
  ] as const)('%s %o: none touches another', (id, settings) => {
    const layout = layoutFor(id, settings);
    const plates = seatPlaces(layout).map(({ plate }) => plate);
    expect(plates).toHaveLength(layout.seats.length);
    expect(overlaps(plates)).toBe(0);
  });
});
