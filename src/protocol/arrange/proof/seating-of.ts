import { blockOf, type PersonId, type SeatId } from '../../../model/ids';
import type { Occasion } from '../../../model/occasion';

/** A plan as the model keeps it. */
export function seatingOf(pairs: readonly (readonly [SeatId, PersonId])[]): Occasion['seating'] {
  const seating: Record<string, Record<SeatId, PersonId>> = {};
  for (const [seat, person] of pairs) seating[blockOf(seat)] = { ...seating[blockOf(seat)], [seat]: person };
  return seating;
}
