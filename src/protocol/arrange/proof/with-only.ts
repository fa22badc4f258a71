import type { PersonId, SeatId } from '../../../model/ids';
import { occasionContextOf } from '../../review/occasion-context-of';
import type { OccasionContext } from '../../rules/occasion-context';
import { seatingOf } from './seating-of';

/** The occasion with nobody seated but these. */
export function withOnly(
  { reception, occasion, layout, honor, seniority }: OccasionContext,
  pairs: readonly (readonly [SeatId, PersonId])[],
) {
  return occasionContextOf({ reception, occasion: { ...occasion, seating: seatingOf(pairs) }, layout, honor, seniority });
}
