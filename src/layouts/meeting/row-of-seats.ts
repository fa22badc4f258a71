import type { Facing } from '../../geometry/facing';
import type { LayoutSeat } from '../layout';
import { letterOf, placeOf } from '../letters';
import { type Body, place } from '../place';

type RowShape = {
  readonly pitch: number;
  readonly aisle: number;
  /** Letters before which an aisle runs. */
  readonly aisles: readonly string[];
  /** An even row stands half a pitch towards the right of the drawing, so that a seat and no gap is on the axis. */
  readonly onSeat?: boolean;
};

export type SeatRow = {
  readonly y: number;
  readonly seats: readonly LayoutSeat[];
  /** The seats between two aisles. */
  readonly blocks: readonly (readonly LayoutSeat[])[];
  /** Where the aisles cross this row, from the left of the drawing. */
  readonly gaps: readonly number[];
};

const halves = ([first, second]: readonly [LayoutSeat, LayoutSeat]) => (first.at.x + second.at.x) / 2;

/** One row of lettered seats, centered on the axis of the room or with a seat on it, open where an aisle runs through. */
export function rowOfSeats(
  row: number,
  of: number,
  y: number,
  facing: Facing,
  body: Body,
  { pitch, aisle, aisles, onSeat = false }: RowShape,
): SeatRow {
  const before = (seat: number) => aisles.filter((letter) => placeOf(letter) > 1 && placeOf(letter) <= Math.min(seat, of)).length;
  const width = (of - 1) * pitch + before(of) * aisle;
  const aside = onSeat && of % 2 === 0 ? pitch / 2 : 0;
  const seats = Array.from({ length: of }, (_, index) => {
    const letter = letterOf(index + 1);
    const x = index * pitch + before(index + 1) * aisle - width / 2 + aside;
    return place(`${row}${letter}`, { x, y }, facing, body, { row, place: index + 1, of, letter });
  });
  const cuts = [0, ...aisles.map((letter) => placeOf(letter) - 1).filter((cut) => cut > 0 && cut < of), of].sort((a, b) => a - b);
  const blocks = cuts
    .slice(1)
    .map((end, index) => seats.slice(cuts[index], end))
    .filter((block) => block.length > 0);
  const gaps = blocks.slice(1).flatMap((block, index) => {
    const last = blocks[index]?.at(-1);
    const first = block[0];
    return last && first ? [halves([last, first])] : [];
  });
  return { y, seats, blocks, gaps };
}

/** From the middle of the first seat to the middle of the last, whatever stands between. */
export const reachOf = ({ seats }: SeatRow): number => Math.max(...seats.map(({ at }) => Math.abs(at.x)));
