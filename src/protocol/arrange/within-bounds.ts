import type { PersonId } from '../../model/ids';
import type { OccasionContext } from '../rules/occasion-context';
import { arrangingIn } from './arrange';
import { modelOf } from './model/model';
import { compareJudged, movesBetween, type Problem, problemOf } from './problem';
import { hasWeights, scoresBest } from './proof/proof-of';
import { smallRepair } from './proof/small-scenes';
import { type Budget, finished, type Proposal, type Running, standardBudget } from './proposal';
import { proposalOf } from './proposal-of';
import { purseOf } from './purse';
import { movedFrom } from './search/displacement';
import { telling } from './search/progress';
import { searching } from './search/search';

/** How far a plan may be changed for the better. */
export type Bounds = {
  /** People who stay where they are. */
  readonly stay?: readonly PersonId[];
  /** At most so many people move. */
  readonly most?: number;
};

/** Whoever of these sits, sits fast. */
function holding(problem: Problem, stay: (person: PersonId) => boolean): Problem {
  const held = [...problem.present].flatMap(([seat, person]) => (stay(person) ? [seat] : []));
  return { ...problem, fixed: new Set([...problem.fixed, ...held]) };
}

/** Everybody who has no seat on the seats that are free; nobody who sits is moved. */
export const fillingFree = (context: OccasionContext, budget: Budget = standardBudget): Running<Proposal> =>
  arrangingIn(
    holding(problemOf(context), () => true),
    budget,
  );

export const fillFree = (context: OccasionContext, budget: Budget = standardBudget): Proposal => finished(fillingFree(context, budget));

/**
 * The best plan within these bounds that was found: the score, then the wishes, then how few it moves. Exact where the score can be no
 * better in any plan and nobody moves, or a small scene shows the fewest who must; else nothing is claimed.
 */
export function* bettering(context: OccasionContext, { stay = [], most }: Bounds, budget: Budget = standardBudget): Running<Proposal> {
  const problem = holding(problemOf(context), (person) => stay.includes(person));
  const before = problem.judge(problem.present);
  // Whoever goes through a tree of cases knows locks, not who is to be left alone this time.
  const small = hasWeights(problem) ? undefined : smallRepair(problem, before, false);
  if (small?.proof.kind === 'exact' && movesBetween(problem.present, small.plan.seating).length <= (most ?? Number.POSITIVE_INFINITY))
    return proposalOf(problem, before, small.plan, small.proof, small.certificate);
  const model = modelOf(problem);
  const purse = purseOf(budget);
  const displacement = movedFrom(model, problem.present);
  const isBest = ({ price, displaced }: { readonly price: number; readonly displaced: number }) =>
    price === 0 && displaced === 0 && model.weights.pairs.length === 0;
  const run = searching(
    { model, purse, seed: budget.seed ?? 1, displacement, before: 'wishes', isBest, ...(most === undefined ? {} : { most }) },
    problem.present,
  );
  const { seating } = yield* telling(model, purse, before, run);
  const found = problem.judge(seating);
  const isBetter = compareJudged(found, before) < 0 && movesBetween(problem.present, seating).length <= (most ?? Number.POSITIVE_INFINITY);
  const after = isBetter ? found : before;
  const proof = after === before && scoresBest(problem, before) && isBest({ price: 0, displaced: 0 }) ? 'exact' : 'none';
  return proposalOf(problem, before, after, { kind: proof });
}

export const better = (context: OccasionContext, bounds: Bounds, budget: Budget = standardBudget): Proposal =>
  finished(bettering(context, bounds, budget));
