import type { Asked } from '../define-template';
import type { LayoutSeat } from '../layout';
import { placeOf } from '../letters';
import { type Body, carSeat, place } from '../place';

/** One row of a vehicle: letters as the contract gives them, with the place of each cushion across. */
export function vehicleRow(
  row: number,
  y: number,
  across: Readonly<Record<string, number>>,
  body: Body = carSeat(450),
): readonly LayoutSeat[] {
  const letters = Object.entries(across).sort(([left], [right]) => placeOf(left) - placeOf(right));
  return letters.map(([letter, x], index) =>
    place(`${row}${letter}`, { x, y }, 0, body, { row, place: index + 1, of: letters.length, letter }),
  );
}

/** -1 where the driver sits at the vehicle's left, else 1. `wheel=right` moves the wheel and the driver, never the letters. */
export const wheelSide = (asked: Asked): -1 | 1 => (asked.choice('wheel') === 'right' ? 1 : -1);
