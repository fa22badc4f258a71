import { compareLeftOut, leavesOutTheLeast, leftOut } from './left-out';
import type { Model } from './model/model';
import { compareJudged, type Judged, type Problem } from './problem';
import { bestOf, everyPlan } from './proof/every-plan';
import { displacementOf } from './proof/least-displacement';
import type { Purse } from './purse';

/**
 * What an arrangement is to be: nobody left standing who need not; the best by the rules and by wishes; those who have to stand the least
 * in rank; and near to the order.
 */
function fullAndNear({ context }: Problem, start: Judged, distance: (plan: Judged) => number) {
  const standing = leftOut(context, start.seating).length;
  const tooMany = ({ seating }: Judged) => Math.max(0, leftOut(context, seating).length - standing);
  return (one: Judged, other: Judged): number =>
    tooMany(one) - tooMany(other) ||
    compareJudged(one, other) ||
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
  return plan && { plan, isBest: leavesOutTheLeast(problem, plan.seating) && plans.every((one) => compareJudged(plan, one) <= 0) };
}
