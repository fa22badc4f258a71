import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { Placed, Scene } from '../scene';
import { seatsOn } from '../scene';
import { sideOf } from './talks-side';

export type UAuthority = { readonly u: Citation };

const inTurn = (...lists: readonly (readonly LayoutSeat[])[]): readonly LayoutSeat[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, turn) => lists.map((list) => list[turn]))
    .flat()
    .filter((seat) => seat !== undefined);

/** U of dinner tables (CONTRACT `banquet/u`): the front, the ends, then floor by floor, outer before inner, right before left. */
export const uBanquetScene =
  ({ u }: UAuthority): Scene =>
  ({ seats }) => {
    const front = sideOf(seatsOn(seats, 'N'), 'right');
    if (!front) return undefined;
    // The presider looks down the page: his right arm is W.
    const groups: readonly (readonly [readonly LayoutSeat[], string])[] = [
      // An even front has no middle: the first right and left places straddle it, so the turn goes on at the left.
      [front.seats.length % 2 === 0 ? inTurn(front.left, front.right) : inTurn(front.right, front.left), 'front-of-the-u'],
      [[...seatsOn(seats, 'WE'), ...seatsOn(seats, 'EE')], 'ends-of-the-u'],
      [inTurn(seatsOn(seats, 'WO'), seatsOn(seats, 'EO'), seatsOn(seats, 'WI'), seatsOn(seats, 'EI')), 'floor-by-floor'],
    ];
    const guest: readonly Placed[] = groups.flatMap(([list, principle], group) =>
      list.map((seat, index) => ({
        seat: seat.id,
        because: [
          { principle: group === 0 && index === 0 && front.seats.length % 2 === 1 ? 'guest-at-the-hosts-right' : principle, citation: u },
        ],
        sourced: true,
      })),
    );
    return {
      order: { host: [{ seat: front.principal.id, because: [{ principle: 'host-in-the-middle', citation: u }], sourced: true }], guest },
    };
  };
