import type { SeatId } from '../../model/ids';
import type { BoardVehicle } from './read-column';

export type Step = 'left' | 'right' | 'up' | 'down';

/** The next seat in this direction: inside the vehicle where there is one, else the nearest row of the vehicle beside it. */
export function walk(column: readonly BoardVehicle[], seat: SeatId, step: Step): SeatId {
  const index = column.findIndex(({ seats }) => seats.some(({ seat: one }) => one.id === seat));
  const own = column[index]?.seats ?? [];
  const here = own.find(({ seat: one }) => one.id === seat);
  if (!here) return seat;
  const nearest = (seats: BoardVehicle['seats'], sideways: number) =>
    seats.toSorted(
      (left, right) =>
        Math.abs(left.top - here.top) - Math.abs(right.top - here.top) ||
        sideways * (left.left - right.left) ||
        Math.abs(left.left - here.left) - Math.abs(right.left - here.left),
    )[0];
  const sign = step === 'right' || step === 'down' ? 1 : -1;
  if (step === 'up' || step === 'down') {
    const rows = own.filter(({ top }) => sign * (top - here.top) > 0);
    return nearest(rows, 0)?.seat.id ?? seat;
  }
  const inside = own
    .filter(({ top, left }) => top === here.top && sign * (left - here.left) > 0)
    .sort((left, right) => sign * (left.left - right.left))[0];
  return (inside ?? nearest(column[index + sign]?.seats ?? [], sign))?.seat.id ?? seat;
}
