import { blockOf, type PersonId, type SeatId, seatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { activeFindings } from './active-findings';
import { occasionContextOf } from './occasion-context-of';
import { type OccasionReview, reviewAfter } from './review-occasion';
import { type Score, scoreOf } from './score';

/** Who would sit where; null leaves the seat empty. */
export type SeatChanges = ReadonlyMap<SeatId, PersonId | null>;

function withChanges({ seating }: Occasion, changes: SeatChanges): Occasion['seating'] {
  const blocks = { ...seating };
  for (const [seat, person] of changes) {
    const block = blockOf(seat);
    const { [seat]: _, ...others } = blocks[block] ?? {};
    blocks[block] = person === null ? others : { ...others, [seat]: person };
  }
  return blocks;
}

/**
 * The review as it would be with these changes of seats. For a hand that hovers and for a search: nothing is applied and nothing
 * refused (locks are the caller's to mind), and only what the changes touch is looked at.
 */
export function reviewWith(review: OccasionReview, changes: SeatChanges): OccasionReview {
  const { reception, occasion, layout, honor, seniority } = review.context;
  // A choice goes with whoever made it.
  const chosen =
    Object.keys(occasion.chosen).length === 0
      ? occasion.chosen
      : Object.fromEntries(Object.entries(occasion.chosen).filter(([seat]) => !changes.has(seatId(seat))));
  const changed = { ...occasion, seating: withChanges(occasion, changes), chosen };
  return reviewAfter(review, occasionContextOf({ reception, occasion: changed, layout, honor, seniority }, review.context));
}

/** What the plan would be worth with these changes of seats. */
export const scoreWith = (review: OccasionReview, changes: SeatChanges): Score =>
  scoreOf(activeFindings(reviewWith(review, changes).findings, review.context.reception.waivers, review.context.occasion));
