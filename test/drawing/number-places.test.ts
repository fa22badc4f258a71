import { describe, expect, it } from 'vitest';
import { type Arrow, drawArrow } from '../../src/drawing/arrow';
import { placeNumbers } from '../../src/drawing/number-places';
import type { Point } from '../../src/geometry/point';
import { centered, type Rectangle } from '../../src/geometry/rectangle';

const radius = 100;
const apart = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const closest = (places: readonly Point[]) =>
  Math.min(...places.flatMap((one, index) => places.slice(index + 1).map((other) => apart(one, other))));
const reaches = ({ x, y, width, height }: Rectangle, at: Point) =>
  apart(at, { x: Math.min(Math.max(at.x, x), x + width), y: Math.min(Math.max(at.y, y), y + height) }) < radius;
const still = (at: Point): Pick<Arrow, 'along'> => ({ along: () => at });

describe('the numbers of a proposal', () => {
  it('stand before the middle of their arrows where nothing is in the way', () => {
    const arrow = drawArrow({ x: 0, y: 0 }, { x: 4000, y: 0 });
    expect(placeNumbers([arrow], radius, [])).toEqual([arrow.along(0.42)]);
    expect(placeNumbers([], radius, [])).toEqual([]);
  });

  it('stand clear of one another where many ways cross in one place', () => {
    const ways = Array.from({ length: 8 }, (_, place) => {
      const turn = (place * Math.PI) / 8;
      const [x, y] = [Math.cos(turn) * 2500, Math.sin(turn) * 2500];
      return drawArrow({ x: -x, y: -y }, { x, y }, 0, 130, { x: 0, y: 0 });
    });
    // All of them at one share would be a heap.
    expect(closest(ways.map((way) => way.along(0.5)))).toBeLessThan(1);
    expect(closest(placeNumbers(ways, radius, []))).toBeGreaterThanOrEqual(2 * radius);
  });

  it('cover no name that they can go round, and give way to a number that cannot move', () => {
    const arrow = drawArrow({ x: 0, y: 0 }, { x: 6000, y: 0 });
    const name = centered(arrow.along(0.42), 500, 500);
    const [at = { x: 0, y: 0 }] = placeNumbers([arrow], radius, [name]);
    expect(reaches(name, arrow.along(0.42))).toBe(true);
    expect(reaches(name, at)).toBe(false);
    const fixed = still(arrow.along(0.42));
    const [moved = at, kept] = placeNumbers([arrow, fixed], radius, []);
    expect(kept).toEqual(arrow.along(0.42));
    expect(apart(moved, arrow.along(0.42))).toBeGreaterThanOrEqual(2 * radius);
  });

  it('rather cover a name than another number', () => {
    const arrow = drawArrow({ x: 0, y: 0 }, { x: 6000, y: 0 });
    const everywhere = { x: -9000, y: -9000, width: 18000, height: 18000 };
    expect(closest(placeNumbers([arrow, { along: arrow.along }], radius, [everywhere]))).toBeGreaterThanOrEqual(2 * radius);
  });
});
