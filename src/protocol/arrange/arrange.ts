import { compareScores } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { completing } from './exact/completing';
import { goHome } from './exchanges';
import { fill } from './fill';
import { fillAround } from './fill-around';
import { withHostAtWheel } from './host-at-wheel';
import { leavesOutTheLeast, seatingSeniors } from './left-out';
import { modelOf } from './model/model';
import { priceOfScore } from './model/price';
import { polishing } from './polish';
import { compareJudged, type Judged, movesBetween, type Problem, problemOf } from './problem';
import type { Certificate } from './proof/certificate';
import { isLeastDisplaced } from './proof/least-displacement';
import { hasWeights, proofOf, scoresBest } from './proof/proof-of';
import { smallArrangement } from './proof/small-scenes';
import { type Budget, finished, type Proof, type Proposal, type Running, standardBudget } from './proposal';
import { proposalOf } from './proposal-of';
import { purseOf } from './purse';
import { mending } from './repair';
import { keepingBound } from './search/progress';
import { reviewsFor, searchedPlan, shareBesideSolver, wishesInHall } from './searched-plan';
import { signingInOrder } from './signing-table';
import { tinyArrangement } from './tiny-scene';

const isClean = ({ score }: Judged) => priceOfScore(score) === 0;

/** Exchanges between those who stand and those who sit that are tried at the end, where there are too few seats. */
const mostExchanges = 500;

/**
 * A full seating around what is locked: by order where order alone decides, else by search.
 * That nothing as good lies nearer to the order is a claim of its own (`nearestUnproven`), made only where it is shown.
 * `exact` when nothing stands but what no full seating can do without, and wishes weigh as much as they can; `bound` when more weight
 * is not ruled out; else nothing is proven, and it says so. Where there are too few seats the staff stand first, then the juniors.
 */
export const arranging = (context: OccasionContext, budget: Budget = standardBudget): Running<Proposal> =>
  arrangingIn(problemOf(context), budget);

/** The same, of whoever is not held. */
export function* arrangingIn(asked: Problem, budget: Budget): Running<Proposal> {
  const before = asked.judge(asked.present);
  const problem = withHostAtWheel(asked);
  const filled = problem.judge(fill(problem, false));
  const around = problem.judge(fillAround(problem, filled.seating));
  const start = compareJudged(around, filled) < 0 ? around : filled;
  const told = (after: Judged, proof: Proof, certificate?: Certificate): Proposal => ({
    ...proposalOf(asked, before, after, proof, certificate),
    ...(proof.kind === 'exact' && !isLeastDisplaced(problem, filled.seating, after) ? { nearestUnproven: true as const } : {}),
  });
  if (scoresBest(problem, start) && !hasWeights(problem) && leavesOutTheLeast(problem, start.seating))
    return told(signingInOrder(problem, start), { kind: 'exact' });
  const model = modelOf(problem);
  const small = smallArrangement(problem, model, start);
  if (small?.plan) {
    const [after, searched] = [signingInOrder(problem, small.plan), { kind: 'searched' } as const];
    // The cheapest assignment from the order is as near to it as can be; one that began elsewhere, or was changed since, has to be shown.
    const isNearest = start === filled && after === small.plan && isClean(after) && !hasWeights(problem);
    return isNearest ? proposalOf(asked, before, after, { kind: 'exact' }, searched) : told(after, { kind: 'exact' }, searched);
  }
  const purse = purseOf({ ...budget, reviews: reviewsFor(problem, budget.reviews) });
  const tiny = tinyArrangement(problem, model, { filled, start }, purse);
  if (tiny) {
    const proof: Proof = tiny.isBest ? { kind: 'exact' } : { kind: 'none' };
    return proposalOf(asked, before, signingInOrder(problem, tiny.plan), proof, { kind: 'searched' });
  }
  const known = small?.most ?? Number.POSITIVE_INFINITY;
  const own = budget.solver ? purse.share(shareBesideSolver(problem)) : purse;
  const { plan: found, most } = yield* searchedPlan(problem, model, start, own, budget.seed ?? 1, known);
  const isDone = scoresBest(problem, found) && (wishesInHall(problem) || found.weight >= most - 1e-7);
  const bound = hasWeights(problem) ? most : Number.POSITIVE_INFINITY;
  const complete = budget.solver && !isDone ? yield* keepingBound(completing(problem, found, budget.solver, purse), bound) : found;
  const polished = yield* keepingBound(polishing(problem, complete, budget), bound);
  const after = signingInOrder(problem, seatingSeniors(problem, polished, purseOf({ reviews: mostExchanges })));
  // As few findings as there can be, and yet somebody stands who ranks above somebody who sits: more is not known.
  const proof = leavesOutTheLeast(problem, after.seating) ? proofOf(problem, model, after, most) : ({ kind: 'none' } as const);
  // That wishes cannot weigh more is a bound that no second program has worked out; a score without a fault speaks for itself.
  const certificate = proof.kind === 'exact' && hasWeights(problem) ? ({ kind: 'searched' } as const) : undefined;
  return told(after, proof, certificate);
}

export const arrange = (context: OccasionContext, budget: Budget = standardBudget): Proposal => finished(arranging(context, budget));

/**
 * The fewest people moved that bring the plan to the best score that was reached; nobody moves for a wish that is only a weight.
 * Proven when the score cannot be bettered and a bound on the movers, or looking at every smaller plan, shows that fewer do not do.
 */
export function* repairing(context: OccasionContext, budget: Budget = standardBudget): Running<Proposal> {
  const asked = problemOf(context);
  const settled = withHostAtWheel(asked);
  // A host who does not drive yet is one of those who move.
  const problem = movesBetween(asked.present, settled.present).length === 0 ? settled : asked;
  const before = problem.judge(problem.present);
  if (scoresBest(problem, before)) return proposalOf(problem, before, before, { kind: 'exact' }, { kind: 'nobody' });
  const { plan, proof, certificate } = yield* mending(problem, before, purseOf(budget), budget.seed ?? 1, budget.solver);
  if (proof.kind === 'none') {
    const better = yield* betterAnew(problem, plan, budget);
    if (better) return proposalOf(problem, before, better, { kind: 'none' });
  }
  return proposalOf(problem, before, plan, proof, certificate);
}

/** The plan that would be made anew where it scores better than a mend that is not known to be the best, with who can sent home. */
function* betterAnew(problem: Problem, mended: Judged, { solver: _, ...budget }: Budget): Running<Judged | undefined> {
  const { seating, score } = yield* arrangingIn(problem, budget);
  if (compareScores(score, mended.score) >= 0) return undefined;
  return goHome(problem, problem.judge(seating), problem.present, purseOf(budget));
}

export const repair = (context: OccasionContext, budget: Budget = standardBudget): Proposal => finished(repairing(context, budget));
