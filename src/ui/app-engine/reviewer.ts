import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { activeFindings } from '../../protocol/review/active-findings';
import { type OccasionReview, reviewAfter, reviewFrom } from '../../protocol/review/review-occasion';
import { type Score, scoreOf } from '../../protocol/review/score';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import { type SeatChanges, scoreWith } from '../../protocol/review/trial';
import type { Review } from '../panels/review-port';

type Kept = { readonly reception: Reception; readonly running: OccasionReview; readonly review: Review };

function reviewed(reception: Reception, id: OccasionId, before: OccasionReview | undefined): Kept {
  const occasion = reception.occasions[id];
  if (!occasion)
    throw new Error(`There is no occasion ${JSON.stringify(id)} in the reception.\nMaybe the screen still shows one that was removed.`);
  const context = stageOf(reception, occasion, before?.context);
  if (isStageFault(context)) {
    throw new Error(
      `The occasion ${JSON.stringify(id)} cannot be laid out: ${JSON.stringify(context)}.\nMaybe it came in by a way that does not check layouts; files do.`,
    );
  }
  const running = before ? reviewAfter(before, context) : reviewFrom(context);
  const score = scoreOf(activeFindings(running.findings, reception.waivers, occasion));
  return { reception, running, review: { findings: running.findings, score, context } };
}

export type Reviewer = {
  /** The same object until the reception changes. */
  readonly review: (occasion: OccasionId) => Review;
  /** What the review would be of another state of the reception; only what differs is looked at again. */
  readonly tried: (reception: Reception, occasion: OccasionId) => Review;
  /** What the plan would be worth with these changes of seats: quick enough for every seat that a hand hovers over. */
  readonly scoreWith: (occasion: OccasionId, changes: SeatChanges) => Score;
};

/** One running review per occasion, carried on from change to change. */
export function createReviewer(getReception: () => Reception): Reviewer {
  const kept = new Map<OccasionId, Kept>();

  function present(id: OccasionId): Kept {
    const reception = getReception();
    const known = kept.get(id);
    if (known?.reception === reception) return known;
    // Ids of occasions are unique inside one reception only.
    const before = known?.reception.id === reception.id ? known.running : undefined;
    const next = reviewed(reception, id, before);
    kept.set(id, next);
    return next;
  }

  return {
    review: (id) => present(id).review,
    tried: (reception, id) => reviewed(reception, id, present(id).running).review,
    scoreWith: (id, changes) => scoreWith(present(id).running, changes),
  };
}
