import { ownRight } from '../../../geometry/facing';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Hand } from '../principles';

export type Side = {
  readonly seats: readonly LayoutSeat[];
  readonly principal: LayoutSeat;
  readonly left: readonly LayoutSeat[];
  readonly right: readonly LayoutSeat[];
};

/** How far at its own right hand a seat stands. */
export const rightness = (seat: LayoutSeat) => {
  const right = ownRight(seat.facing);
  return seat.at.x * right.x + seat.at.y * right.y;
};

/** The side from its principal outwards, by own hands. `principal` defaults to the middle, or to one of the two middle seats. */
export function sideOf(seats: readonly LayoutSeat[], evenHand: Hand, facing?: LayoutSeat): Side | undefined {
  const fromLeft = [...seats].sort((left, right) => rightness(left) - rightness(right));
  const middle = (fromLeft.length - 1) / 2;
  const index = facing
    ? fromLeft.findIndex(({ place }) => place === facing.place)
    : evenHand === 'right'
      ? Math.ceil(middle)
      : Math.floor(middle);
  const principal = fromLeft[index];
  return principal && { seats, principal, left: fromLeft.slice(0, index).reverse(), right: fromLeft.slice(index + 1) };
}
