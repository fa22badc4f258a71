import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import type { Held, Lifted } from './gestures/drag-person';
import type { Floor } from './gestures/drop-moves';

type SeatOf = (seat: SeatId) => SeatDrawing | undefined;

const liftedFrom = (seat: SeatDrawing | undefined): readonly Lifted[] =>
  seat?.person && !seat.locked ? [{ person: seat.person, from: seat.seat }] : [];

/** Who is lifted from this seat: its person, and everybody who is selected together with them, in the order of the seats. */
export function graspSeat(seat: SeatDrawing, group: readonly SeatId[], seatOf: SeatOf, order: (seat: SeatId) => number): Held | undefined {
  const [pressed] = liftedFrom(seat);
  if (!pressed) return undefined;
  if (!group.includes(seat.seat)) return pressed;
  const company = group.toSorted((left, right) => order(left) - order(right)).flatMap((one) => liftedFrom(seatOf(one)));
  return company.length > 1 ? { ...pressed, company } : pressed;
}

/** Everybody at a table who is not locked; undefined where nobody could be lifted. */
export function graspTable(table: string, { seatsOf }: Floor, seatOf: SeatOf): Held | undefined {
  const company = seatsOf(table).flatMap((seat) => liftedFrom(seatOf(seat)));
  const [first] = company;
  return first && { ...first, company, table };
}
