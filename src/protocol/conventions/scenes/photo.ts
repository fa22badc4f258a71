import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import type { Placed, Scene } from '../scene';
import { type RowsAuthority, rowsScene } from './rows';

export type PhotoAuthority = {
  /** One common order. */
  readonly common: RowsAuthority;
  /** Host in the middle, guests at his right and left, in turn; ends held by hosts. */
  readonly parties: Citation;
  readonly principals: Citation;
};

/** The row from its middle outwards, own right before own left. Everybody looks down the page, so the right is the lower letter. */
function outward(row: readonly LayoutSeat[]): readonly LayoutSeat[] {
  const middle = (row.length + 1) / 2;
  return [...row].sort((left, right) => Math.abs(left.place - middle) - Math.abs(right.place - middle) || left.place - right.place);
}

type Share = { readonly guest: readonly LayoutSeat[]; readonly host: readonly LayoutSeat[] };

/** Hosts and guests in turn from the middle; both ends go to the hosts (把边). */
function share(row: readonly LayoutSeat[]): Share {
  const odd = row.length % 2 === 1;
  const isHost = ({ place, of }: LayoutSeat): boolean => {
    // A row of three is the host between two guests: nobody is left to hold its ends.
    if (of > 3 && (place === 1 || place === of)) return true;
    const middle = (of + 1) / 2;
    const steps = Math.floor(Math.abs(place - middle));
    // An even row has both principals in the middle: the guest at the host's right, and so on outwards in turn.
    if (!odd) return place < middle ? steps % 2 === 1 : steps % 2 === 0;
    return steps % 2 === 0;
  };
  const seats = outward(row);
  return { guest: seats.filter((seat) => !isHost(seat)), host: seats.filter(isHost) };
}

/** Group photo (CONTRACT `ceremony/photo`): one common order, or hosts and guests in turn. */
export const photoScene =
  ({ common, parties, principals }: PhotoAuthority): Scene =>
  (question) => {
    const { seats, given } = question;
    if (given('visit') === 'superior' || given('parties') !== 'two') return rowsScene(common)(question);
    const rows = [...new Set(seats.map(({ row }) => row))].map((number) => share(seats.filter(({ row }) => row === number)));
    const placed = (chosen: readonly LayoutSeat[]): readonly Placed[] =>
      chosen.map((seat) => ({
        seat: seat.id,
        because: [
          {
            principle:
              seat.of % 2 === 0 && Math.abs(seat.place - (seat.of + 1) / 2) < 1 ? 'principals-in-the-middle' : 'hosts-and-guests-in-turn',
            citation: seat.of % 2 === 0 && Math.abs(seat.place - (seat.of + 1) / 2) < 1 ? principals : parties,
          },
        ],
        sourced: true,
      }));
    return { order: { guest: placed(rows.flatMap(({ guest }) => guest)), host: placed(rows.flatMap(({ host }) => host)) } };
  };
