import type { Draft } from 'immer';
import type { HouseConvention } from '../model/house-convention';
import { type SeatId, seatId } from '../model/ids';
import { type Occasion, takenSeats } from '../model/occasion';
import { put } from './seating-draft';

/** What each seat is called from now on; a seat that is not named keeps its name. */
export type NewNames = Readonly<Record<SeatId, SeatId>>;

/** The seats of an own room or vehicle have other names: people, locks and chosen seats come along. `vehicle`: `V2` of a column. */
export function renameSeats(occasion: Draft<Occasion>, names: NewNames, vehicle?: string): void {
  const start = vehicle === undefined ? '' : `${vehicle}.`;
  const named = (seat: SeatId): SeatId => {
    if (!seat.startsWith(start)) return seat;
    const now = names[seatId(seat.slice(start.length))];
    return now === undefined ? seat : seatId(start + now);
  };
  const sitters = takenSeats(occasion);
  occasion.seating = {};
  for (const [seat, person] of sitters) put(occasion, named(seat), person);
  const marked = (marks: Readonly<Record<SeatId, true>>) =>
    Object.fromEntries(Object.keys(marks).map((seat) => [named(seatId(seat)), true as const]));
  occasion.locks = marked(occasion.locks);
  occasion.chosen = marked(occasion.chosen);
}

/** The order that the office clicked means the same seats as before. */
export function renameInOrder({ order }: Draft<HouseConvention>, names: NewNames): void {
  for (const party of ['guest', 'host', 'any'] as const) {
    const seats = order[party];
    if (seats) order[party] = seats.map((seat) => names[seat] ?? seat);
  }
}
