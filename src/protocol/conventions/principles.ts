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

export const frontOverRear = (citation: Citation): Principle => ({ id: 'front-over-rear', citation, measure: ({ row }) => row });

export const centerOverSides = (citation: Citation): Principle => ({ id: 'center-over-sides', citation, measure: fromMiddle });

/** At equal distance from the middle, the sitter's own left (or right) first. `facing`: whose left and right, when the seats look different ways. */
export const handOver = (hand: Hand, citation: Citation, facing?: number): Principle => {
  // Most rooms look one way.
  let known = { facing: facing ?? 0, right: ownRight(facing ?? 0) };
  const reach = (seat: LayoutSeat): number => {
    const asked = facing ?? seat.facing;
    if (asked !== known.facing) known = { facing: asked, right: ownRight(asked) };
    return along(known.right, seat);
  };
  return {
    id: hand === 'left' ? 'own-left-over-own-right' : 'own-right-over-own-left',
    citation,
    measure: hand === 'left' ? reach : (seat) => -reach(seat),
  };
};

/** An even row has two middle seats; the variant says on whose hand No. 1 sits. Silent for odd rows. */
export const evenRow = (variant: string, citation: Citation): Principle => {
  const hand = handOver(variant === 'first-left-of-center' ? 'left' : 'right', citation);
  return {
    id: variant === 'first-left-of-center' ? 'even-row-first-left-of-center' : 'even-row-first-right-of-center',
    citation,
    measure: (seat) => (seat.of % 2 === 0 ? hand.measure(seat) : 0),
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

/** How deep in the room, not as the crow flies: a seat is not lower for standing in the middle of its wall. */
export const farFromDoor = (citation: Citation, door: Point | undefined): Principle => ({
  id: 'far-from-door',
  citation,
  measure: ({ at }) => (door ? Math.round(at.y) : 0),
});

export const nearerTo = (id: string, citation: Citation, measure: Principle['measure']): Principle => ({ id, citation, measure });
