import { type Budget, type Proposal, standardBudget } from '../protocol/arrange/proposal';
import { compareScores } from '../protocol/review/score';

/** By how much each round may look at more plans than the one before. */
const growth = 4;
/** So many rounds in a row that find nothing better end the search before its time. */
const mostIdle = 2;

/** Negative when `one` is the better answer: findings, then wishes, then how few move where that is what was asked, then what is proven. */
const compare = (one: Proposal, other: Proposal, isRepair: boolean): number =>
  compareScores(one.score, other.score) ||
  other.weight - one.weight ||
  (isRepair ? one.moves.length - other.moves.length : 0) ||
  Number(other.proof.kind === 'exact') - Number(one.proof.kind === 'exact');

/**
 * Until the answer is proven or the time is over: first as without a clock, then from the beginning with so many plans more. A search
 * divides what it may spend among several ways of going about it, and of an endless budget the first of them would take everything.
 */
export function withinTime(solve: (budget: Budget) => Proposal, budget: Omit<Budget, 'reviews'>, isRepair: boolean): Proposal {
  let reviews = standardBudget.reviews;
  let best = solve({ ...budget, reviews });
  for (let idle = 0; idle < mostIdle && best.proof.kind !== 'exact' && budget.stopped?.() !== true; idle += 1) {
    reviews *= growth;
    const next = solve({ ...budget, reviews });
    if (compare(next, best, isRepair) >= 0) continue;
    best = next;
    idle = -1;
  }
  return best;
}
