import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import { isBeside } from '../demand';

/** Where two people may not sit as to each other; `apart`: neither at one table nor side by side. */
export const unlessKinds = ['same-table', 'other-table', 'beside', 'not-beside', 'apart', 'beside-unchosen'] as const;
export type Unless = (typeof unlessKinds)[number];

/**
 * Whether two people on these seats sit where they may not; `unless` is an index in `unlessKinds`. By number, for it is asked a million
 * times a second.
 */
export function brokenPairing(cast: Cast): (unless: number, seat: number, otherSeat: number) => boolean {
  const { tableOf } = cast;
  // Husband and wife may sit where they chose to.
  const chosen = Uint8Array.from(cast.seats, ({ id }) => (isChosen(cast.context, id) ? 1 : 0));
  return (unless, seat, otherSeat) => {
    switch (unless) {
      case 0:
        return tableOf[seat] === tableOf[otherSeat];
      case 1:
        return tableOf[seat] !== tableOf[otherSeat];
      case 2:
        return isBeside(cast, seat, otherSeat);
      case 3:
        return !isBeside(cast, seat, otherSeat);
      case 5:
        return isBeside(cast, seat, otherSeat) && chosen[seat] !== 1 && chosen[otherSeat] !== 1;
      default:
        return tableOf[seat] === tableOf[otherSeat] || isBeside(cast, seat, otherSeat);
    }
  };
}
