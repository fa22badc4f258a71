import { differenceOf } from '../review/difference-of';
import { compareScores } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { fill } from './fill';
import { improve } from './improve';
import { bestScore } from './lower-bound';
import { type Model, modelOf } from './model/model';
import { compareJudged, type Judged, movesBetween, type Problem, problemOf } from './problem';
import { weightBound } from './proof/weight-bound';
import { type Budget, type Proof, type Proposal, standardBudget } from './proposal';
import { type Purse, purseOf } from './purse';
import { fewestMoves } from './repair';
import { rungsFromHome } from './search/displacement';
import { searchFrom } from './search/search';

export function proposalOf(problem: Problem, before: Judged, after: Judged, proof: Proof): Proposal {
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

const hasWeights = ({ context }: Problem) => (context.reception.wishes ?? []).some(({ strength }) => typeof strength === 'number');

/** Only findings stand that no full seating can do without. */
const scoresBest = (problem: Problem, judged: Judged) => compareScores(judged.score, bestScore(problem, judged)) <= 0;

function proofOf(problem: Problem, model: Model | undefined, judged: Judged): Proof {
  if (!scoresBest(problem, judged)) return { kind: 'none' };
  if (!hasWeights(problem)) return { kind: 'exact' };
  const certificate = model && weightBound(model, judged.weight);
  if (!certificate) return { kind: 'none' };
  const gap = certificate.bound - judged.weight;
  return gap <= 1e-7 ? { kind: 'exact' } : { kind: 'bound', bound: certificate.bound, gap };
}

/** Searches on the model, then lets the review judge; where the model does not know every rule, the review has the last word. */
function searched(problem: Problem, model: Model, start: Judged, purse: Purse, seed: number): Judged {
  const mayWeigh = hasWeights(problem);
  const most = mayWeigh ? weightBound(model, Number.POSITIVE_INFINITY)?.bound : 0;
  const floor = compareScores(start.score, bestScore(problem, start)) <= 0;
  const found = searchFrom(
    {
      problem,
      model,
      purse,
      seed,
      displacement: rungsFromHome(model, start.seating),
      isBest: ({ price, weight, displaced }) =>
        price === 0 && (!mayWeigh || (most !== undefined && weight >= most - 1e-7)) && (displaced === 0 || !floor),
    },
    start.seating,
  );
  const judged = problem.judge(found.seating);
  return compareJudged(judged, start) <= 0 ? judged : start;
}

/**
 * A full seating around what is locked: by order where order alone decides, else by search.
 * `exact` when nothing stands but what no full seating can do without, and wishes weigh as much as they can; `bound` when more weight
 * is not ruled out; else nothing is proven, and it says so.
 */
export function arrange(context: OccasionContext, budget: Budget = standardBudget): Proposal {
  const problem = problemOf(context);
  const purse = purseOf(budget);
  const before = problem.judge(problem.present);
  const start = problem.judge(fill(problem, false));
  if (scoresBest(problem, start) && !hasWeights(problem)) return proposalOf(problem, before, start, { kind: 'exact' });
  const model = modelOf(problem);
  let after = start;
  if (model) after = searched(problem, model, start, purse, budget.seed ?? 1);
  if (!model?.complete) after = improve(problem, after, start.seating, purse);
  return proposalOf(problem, before, after, proofOf(problem, model, after));
}

/**
 * The fewest people moved that bring the plan to the best score that was reached.
 * Proven when the score cannot be bettered and a bound on the movers, or looking at every smaller plan, shows that fewer do not do.
 */
export function repair(context: OccasionContext, budget: Budget = standardBudget): Proposal {
  const problem = problemOf(context);
  const before = problem.judge(problem.present);
  const best = (judged: Judged) =>
    scoresBest(problem, judged) && (!hasWeights(problem) || proofOf(problem, modelOf(problem), judged).kind === 'exact');
  if (best(before)) return proposalOf(problem, before, before, { kind: 'exact' });
  const { plan, proof } = fewestMoves(problem, before, purseOf(budget), budget.seed ?? 1, best);
  return proposalOf(problem, before, plan, proof);
}
