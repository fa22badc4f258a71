import { differenceOf } from '../review/difference-of';
import { compareScores } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { searchFewMovers } from './few-movers';
import { fill } from './fill';
import { goHome, improve, type Purse, purseOf } from './improve';
import { fewestForOrder, unavoidable } from './lower-bound';
import { compareJudged, type Judged, movesBetween, type Problem, problemOf } from './problem';
import { type Budget, type Proof, type Proposal, standardBudget } from './proposal';

function proposalOf(problem: Problem, before: Judged, after: Judged, proof: Proof): Proposal {
  const { cured, caused } = differenceOf(before.findings, after.findings);
  const seated = new Set(after.seating.values());
  return {
    moves: movesBetween(problem.present, after.seating),
    seating: after.seating,
    unseated: problem.context.people.map(({ id }) => id).filter((id) => !seated.has(id)),
    before: before.score,
    score: after.score,
    weight: after.weight,
    findings: after.findings,
    cures: cured,
    causes: caused,
    proof,
  };
}

/** Nothing can score better: only findings stand that no seating can change. Weighted wishes leave the question open. */
const isBest = ({ context }: Problem, judged: Judged) =>
  compareScores(judged.score, unavoidable(judged.findings)) === 0 &&
  !(context.reception.wishes ?? []).some(({ strength }) => typeof strength === 'number');

function bestFill(problem: Problem, keep: boolean, purse: Purse): Judged {
  const start = problem.judge(fill(problem, keep));
  return improve(problem, start, keep ? problem.present : start.seating, purse);
}

/**
 * A full seating around what is locked: by order where order alone decides, mended by search where other rules bite.
 * `exact` when nothing stands but what no seating can change; otherwise nothing is proven, and it says so.
 */
export function arrange(context: OccasionContext, budget: Budget = standardBudget): Proposal {
  const problem = problemOf(context);
  const before = problem.judge(problem.present);
  const after = bestFill(problem, false, purseOf(budget));
  return proposalOf(problem, before, after, isBest(problem, after) ? { kind: 'exact' } : { kind: 'none' });
}

/**
 * The fewest people moved that bring the plan to the best score that was reached.
 * Proven when the score cannot be bettered and a bound on the movers, or looking at every smaller plan, shows that fewer do not do.
 */
export function repair(context: OccasionContext, budget: Budget = standardBudget): Proposal {
  const problem = problemOf(context);
  const purse = purseOf(budget);
  const before = problem.judge(problem.present);
  if (isBest(problem, before)) return proposalOf(problem, before, before, { kind: 'exact' });

  const moved = (judged: Judged) => movesBetween(problem.present, judged.seating).length;
  const better = (left: Judged, right: Judged) => compareJudged(left, right) || moved(left) - moved(right);
  const fresh = goHome(problem, bestFill(problem, true, purse), problem.present, purse);
  const mended = goHome(problem, improve(problem, before, problem.present, purse), problem.present, purse);
  let best = [fresh, mended, before].sort(better)[0] ?? before;

  const ordered = !best.findings.some(({ rule }) => rule === 'senior-takes-better-seat' || rule === 'better-seats-filled-first');
  const bound = Math.max(compareJudged(best, before) < 0 ? 1 : 0, ordered && isBest(problem, best) ? fewestForOrder(problem) : 0);
  let cleared = Math.min(bound, moved(best));
  if (cleared < moved(best)) {
    const searched = searchFewMovers(problem, best, cleared, moved(best), purse);
    best = searched.found ?? best;
    cleared = searched.found ? moved(best) : searched.cleared;
  }
  const gap = moved(best) - cleared;
  if (!isBest(problem, best)) return proposalOf(problem, before, best, { kind: 'none' });
  return proposalOf(problem, before, best, gap === 0 ? { kind: 'exact' } : { kind: 'bound', bound: cleared, gap });
}
