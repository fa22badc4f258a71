import { compareScores } from '../review/score';
import { compareLeftOut, leavesOutTheLeast, leftOut } from './left-out';
import { misfits } from './misfits';
import type { Model } from './model/model';
import type { Judged, Problem } from './problem';
import { bestOf, everyPlan } from './proof/every-plan';
import { displacementOf } from './proof/least-displacement';
import type { Purse } from './purse';

/** Findings first, then how few sit on a chair that is not meant for them, then wishes. */
const compareProper =
  ({ context }: Problem) =>
  (one: Judged, other: Judged): number =>
    compareScores(one.score, other.score) || misfits(context, one.seating) - misfits(context, other.seating) || other.weight - one.weight;

/**
 * What an arrangement is to be: nobody left standing who need not; the best by the rules, on proper chairs and by wishes; those who have
 * to stand the least in rank; and near to the order.
 */
function fullAndNear(problem: Problem, start: Judged, distance: (plan: Judged) => number) {
  const { context } = problem;
  const compare = compareProper(problem);
  const standing = leftOut(context, start.seating).length;
  const tooMany = ({ seating }: Judged) => Math.max(0, leftOut(context, seating).length - standing);
  return (one: Judged, other: Judged): number =>
    tooMany(one) - tooMany(other) ||
    compare(one, other) ||
    compareLeftOut(context, one.seating, other.seating) ||
    distance(one) - distance(other);
}

/**
 * The best arrangement of a scene so small that every plan can be looked at; undefined where it is larger. `isBest`: no plan is better,
 * though a full one may have to be preferred to one of which the rules would say less, or somebody stand who ranks above a sitter.
 */
export function tinyArrangement(
  problem: Problem,
  model: Model,
  { filled, start }: { readonly filled: Judged; readonly start: Judged },
  purse: Purse,
): { readonly plan: Judged; readonly isBest: boolean } | undefined {
  const plans = everyPlan(problem, purse) ?? [];
  const plan = bestOf(
    plans,
    fullAndNear(problem, start, ({ seating }) => displacementOf(model, filled.seating, seating)),
  );
  return plan && { plan, isBest: leavesOutTheLeast(problem, plan.seating) && plans.every((one) => compareProper(problem)(plan, one) <= 0) };
}
