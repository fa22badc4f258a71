import type { Draft } from 'immer';
import { blockOf, type OccasionId, type PersonId, type SeatId } from '../model/ids';
import { type Occasion, occupantOf, seatsOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import type { Refusal } from './refusal';

/** Puts the person there, whoever else sat there. */
export function put(occasion: Draft<Occasion>, seat: SeatId, person: PersonId): void {
  const block = blockOf(seat);
  occasion.seating[block] ??= {};
  const seats = occasion.seating[block];
  if (seats) seats[seat] = person;
}

/** Leaves the seat empty, and no empty block behind. What was said of the sitter's own choice goes with the sitter. */
export function clear(occasion: Draft<Occasion>, seat: SeatId): void {
  const block = blockOf(seat);
  const seats = occasion.seating[block];
  if (!seats) return;
  delete seats[seat];
  delete occasion.chosen[seat];
  if (Object.keys(seats).length === 0) delete occasion.seating[block];
}

export function clearPerson(occasion: Draft<Occasion>, person: PersonId): void {
  for (const seat of seatsOf(occasion, person)) clear(occasion, seat);
}

/** The occasion, or why there is none to work on. */
export function occasionOf(draft: Draft<Reception>, id: OccasionId): Draft<Occasion> | Refusal {
  return draft.occasions[id] ?? { because: 'occasionUnknown', subject: id };
}

export const isRefusal = (found: Draft<Occasion> | Refusal): found is Refusal => 'because' in found;

/** A locked seat among these whose sitter would leave, if any. */
export function lockedAmong(occasion: Draft<Occasion>, seats: readonly SeatId[]): Refusal | undefined {
  const locked = seats.find((seat) => occasion.locks[seat] && occupantOf(occasion, seat));
  return locked && { because: 'seatLocked', subject: locked };
}
