import type { Point } from '../geometry/point';
import { around, centered, type Rectangle, touches } from '../geometry/rectangle';
import type { Arrow } from './arrow';

type Way = Pick<Arrow, 'along'>;

/** Shares of the way where a number may stand, the one that is liked best first: before the middle, so that those of a swap stand apart. */
const shares = [0.42, 0.5, 0.34, 0.58, 0.26, 0.66, 0.2, 0.74, 0.8] as const;

const far = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

/** How far a disc reaches into a rectangle; 0 where it stays clear of it. */
function into({ x, y, width, height }: Rectangle, at: Point, radius: number): number {
  const nearest = { x: Math.min(Math.max(at.x, x), x + width), y: Math.min(Math.max(at.y, y), y + height) };
  return Math.max(0, radius - far(nearest, at));
}

/**
 * Where the numbers of a proposal stand: each on its own arrow, clear of the other numbers and of the plates as far as the arrow has such a
 * place, else where it covers least. Another number weighs more than a plate: a name can be read in the list, a number nowhere else.
 */
export function placeNumbers(ways: readonly Way[], radius: number, plates: readonly Rectangle[]): readonly Point[] {
  if (ways.length === 0) return [];
  // One that cannot give way comes first: the others go round it.
  const stays = ({ along }: Way) => far(along(0), along(1)) === 0;
  const inTurn = [...ways.filter(stays), ...ways.filter((way) => !stays(way))];
  const reach = around(ways.flatMap(({ along }) => shares.map((share) => centered(along(share), 2 * radius, 2 * radius))));
  const met = plates.filter((plate) => touches(plate, reach));
  const placed = new Map<Way, Point>();
  for (const way of inTurn) {
    let best = way.along(shares[0]);
    let least = Number.POSITIVE_INFINITY;
    for (const share of shares) {
      const at = way.along(share);
      let covered = 0;
      for (const other of placed.values()) covered += 4 * Math.max(0, 2 * radius - far(other, at));
      for (const plate of met) covered += into(plate, at, radius);
      if (covered < least) [best, least] = [at, covered];
      if (covered === 0) break;
    }
    placed.set(way, best);
  }
  return ways.map((way) => placed.get(way) ?? way.along(shares[0]));
}
