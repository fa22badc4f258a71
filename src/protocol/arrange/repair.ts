import { isVehicle } from '../../model/scene';
import { compareScores } from '../review/score';
import { hasSeveralTables } from '../rules/reading/neighbors';
import type { LinearSolver } from './exact/linear-solver';
import { goHome } from './exchanges';
import { fill } from './fill';
import { fillAround } from './fill-around';
import { leftOut } from './left-out';
import { fewestForPairs, outOfOrder } from './lower-bound';
import { misfits } from './misfits';
import { modelOf } from './model/model';
import { type Judged, movesBetween, type Problem } from './problem';
import { bestOf, everyPlan } from './proof/every-plan';
import { type ProvenRepair, provingRepair, settledAtOnce } from './proof/proven-repair';
import { smallRepair } from './proof/small-scenes';
import type { Running } from './proposal';
import type { Purse } from './purse';
import { movedFrom } from './search/displacement';
import { telling } from './search/progress';
import { type Search, searching } from './search/search';
import { signingInOrderByMovers } from './signing-table';

/** Plans to choose from: searched from the present one, and from the one by order that keeps who may stay. */
function* candidates(problem: Problem, before: Judged, purse: Purse, seed: number): Running<readonly Judged[]> {
  const fresh = problem.judge(fill(problem, true));
  const model = modelOf(problem);
  const displacement = movedFrom(model, problem.present);
  const fewest = Math.max(1, fewestForPairs(before, []), outOfOrder(problem).length);
  const isBest: Search['isBest'] = ({ price, displaced }) => price === 0 && displaced <= fewest;
  const found: Judged[] = [];
  for (const [start, part] of [[before, 0.6] as const, [fresh, 1] as const]) {
    const own = purse.share(part);
    const run = searching({ model, purse: own, seed, displacement, before: 'moves', isBest }, start.seating);
    const { seating } = yield* telling(model, own, before, run);
    found.push(start, problem.judge(seating));
  }
  // The plan that would be made anew seats whom the other two may leave standing.
  const anew = problem.judge(fill(problem, false));
  return [...found, anew, problem.judge(fillAround(problem, anew.seating))];
}

/**
 * The best score that is found, with the fewest people moved; and what is known about fewer. At a signing those who move come to the
 * table as an office would put them there: as many move, and what is known of it holds.
 */
export function* mending(problem: Problem, before: Judged, purse: Purse, seed: number, solver?: LinearSolver): Running<ProvenRepair> {
  const found = yield* mended(problem, before, purse, seed, solver);
  return { ...found, plan: signingInOrderByMovers(problem, found.plan) };
}

/** The fewest movers of all plans there are, where they are few, and where nobody has to be hidden or left standing for it. */
function fewestOfEveryPlan(problem: Problem, purse: Purse, newMisfits: (plan: Judged) => number): ProvenRepair | undefined {
  const movers = ({ seating }: Judged) => movesBetween(problem.present, seating).length;
  const standing = ({ seating }: Judged) => leftOut(problem.context, seating).length;
  const compare = (one: Judged, other: Judged) => compareScores(one.score, other.score) || movers(one) - movers(other);
  const plans = everyPlan(problem, purse) ?? [];
  const now = leftOut(problem.context, problem.present).length;
  const plan = bestOf(plans, (one, other) => compare(one, other) || standing(one) - standing(other) || newMisfits(one) - newMisfits(other));
  if (!plan || newMisfits(plan) > 0 || standing(plan) > now) return undefined;
  return { plan, proof: { kind: 'exact' }, certificate: { kind: 'searched', movers: movers(plan) } };
}

function* mended(problem: Problem, before: Judged, purse: Purse, seed: number, solver?: LinearSolver): Running<ProvenRepair> {
  const moved = (judged: Judged) => movesBetween(problem.present, judged.seating).length;
  // Hiding somebody of rank on a chair of the staff mends nothing, though no rule speaks of it.
  const present = misfits(problem.context, problem.present);
  const newMisfits = ({ seating }: Judged) => Math.max(0, misfits(problem.context, seating) - present);
  const better = (left: Judged, right: Judged) =>
    compareScores(left.score, right.score) ||
    newMisfits(left) - newMisfits(right) ||
    moved(left) - moved(right) ||
    right.weight - left.weight;
  // Of a hall the linear model gives a certificate that can be checked again.
  const isHall = hasSeveralTables(problem.context.layout) && !isVehicle(problem.context.layout.id);
  const small = solver && isHall ? undefined : smallRepair(problem, before, solver !== undefined);
  if (small) return small;
  const byOrder = goHome(problem, problem.judge(fill(problem, true)), problem.present, purse.share(0.1));
  const settled = yield* settledAtOnce(problem, before, byOrder, purse, solver);
  if (settled && newMisfits(settled.plan) === 0) return settled;
  const fewest = fewestOfEveryPlan(problem, purse.share(0.5), newMisfits);
  if (fewest) return fewest;
  const found = yield* candidates(problem, before, purse.share(0.7), seed);
  const plans = found.map((plan) => goHome(problem, plan, problem.present, purse.share(0.3)));
  const best = [...plans, before].sort(better)[0] ?? before;
  return yield* provingRepair(problem, before, best, purse, { accepts: (plan) => newMisfits(plan) <= newMisfits(best), solver });
}
