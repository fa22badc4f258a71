import { ownRight } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import type { LayoutSeat } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { Principle } from './by-principles';

/** Which hand honors more: the sitters' own. */
export type Hand = 'left' | 'right';

/** Steps from the middle of the row or side; the same on both hands. */
export const fromMiddle = ({ place, of }: LayoutSeat): number => Math.abs(place - (of + 1) / 2);

const along = (direction: Point, { at }: LayoutSeat) => Math.round(at.x * direction.x + at.y * direction.y);

export const frontOverRear = (citation: Citation): Principle => ({
  id: 'front-over-rear',
  citation,
  compare: (left, right) => left.row - right.row,
});

export const centerOverSides = (citation: Citation): Principle => ({
  id: 'center-over-sides',
  citation,
  compare: (left, right) => fromMiddle(left) - fromMiddle(right),
});

/** At equal distance from the middle, the sitter's own left (or right) first. `facing`: whose left and right, when the seats look different ways. */
export const handOver = (hand: Hand, citation: Citation, facing?: number): Principle => ({
  id: hand === 'left' ? 'own-left-over-own-right' : 'own-right-over-own-left',
  citation,
  compare(left, right) {
    const towards = ownRight(facing ?? left.facing);
    const difference = along(towards, right) - along(towards, left);
    return hand === 'right' ? difference : -difference;
  },
});

/** An even row has two middle seats; the variant says on whose hand No. 1 sits. Silent for odd rows. */
export const evenRow = (variant: string, citation: Citation): Principle => {
  const hand = handOver(variant === 'first-left-of-center' ? 'left' : 'right', citation);
  return {
    id: variant === 'first-left-of-center' ? 'even-row-first-left-of-center' : 'even-row-first-right-of-center',
    citation,
    compare: (left, right) => (left.of % 2 === 0 && left.row === right.row ? hand.compare(left, right) : 0),
  };
};

/**
 * An even row counted from the seat on the center point: the superior hand has one seat more, and the last sits alone at its end.
 * Drawn evenly about the axis the seat on the point is the middle one that leaves the superior hand the longer half.
 */
export const firstOnThePoint = (hand: Hand, citation: Citation): Principle => ({
  ...evenRow(hand === 'left' ? 'first-right-of-center' : 'first-left-of-center', citation),
  id: 'even-row-first-on-the-center-point',
});

export const farFromDoor = (citation: Citation, door: Point | undefined): Principle => ({
  id: 'far-from-door',
  citation,
  // How deep in the room, not as the crow flies: a seat is not lower for standing in the middle of its wall.
  compare: (left, right) => (door ? Math.round(left.at.y) - Math.round(right.at.y) : 0),
});

export const nearerTo = (id: string, citation: Citation, measure: (seat: LayoutSeat) => number): Principle => ({
  id,
  citation,
  compare: (left, right) => measure(left) - measure(right),
});
