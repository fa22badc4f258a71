import { compareScores } from '../review/score';
import type { LinearSolver } from './exact/linear-solver';
import { fill } from './fill';
import { goHome, improve } from './improve';
import { fewestForOrder, fewestForPairs } from './lower-bound';
import { misfits } from './misfits';
import { modelOf } from './model/model';
import { compareJudged, type Judged, movesBetween, type Problem } from './problem';
import { type ProvenRepair, provenRepair } from './proof/proven-repair';
import type { Purse } from './purse';
import { movedFrom } from './search/displacement';
import { type Search, searchFrom } from './search/search';

/** Plans to choose from: the one by order that keeps who may stay, and the present one made better. */
function candidates(problem: Problem, before: Judged, purse: Purse, seed: number): readonly Judged[] {
  const fresh = problem.judge(fill(problem, true));
  const model = modelOf(problem);
  if (!model?.complete) {
    const mended = improve(problem, before, problem.present, purse);
    return [improve(problem, fresh, problem.present, purse), mended];
  }
  const displacement = movedFrom(model, problem.present);
  const weighs = model.weights.pairs.length > 0;
  const fewest = Math.max(1, fewestForPairs(before, []), fewestForOrder(problem));
  const isBest: Search['isBest'] = ({ price, displaced }) => price === 0 && !weighs && displaced <= fewest;
  return [before, fresh].flatMap((start, index) => {
    const found = searchFrom({ problem, model, purse: purse.share(index === 0 ? 0.5 : 1), seed, displacement, isBest }, start.seating);
    return [start, problem.judge(found.seating)];
  });
}

/** The best score that is found, with the fewest people moved; and what is known about fewer. */
export function fewestMoves(problem: Problem, before: Judged, purse: Purse, seed: number, solver?: LinearSolver): ProvenRepair {
  const moved = (judged: Judged) => movesBetween(problem.present, judged.seating).length;
  // Hiding somebody of rank on a chair of the staff mends nothing, though no rule speaks of it.
  const present = misfits(problem.context, problem.present);
  const newMisfits = ({ seating }: Judged) => Math.max(0, misfits(problem.context, seating) - present);
  const better = (left: Judged, right: Judged) =>
    compareScores(left.score, right.score) ||
    newMisfits(left) - newMisfits(right) ||
    moved(left) - moved(right) ||
    compareJudged(left, right);
  const plans = candidates(problem, before, purse.share(0.7), seed).map((plan) => goHome(problem, plan, problem.present, purse.share(0.3)));
  const best = [...plans, before].sort(better)[0] ?? before;
  return provenRepair(problem, before, best, purse, { accepts: (plan) => newMisfits(plan) <= newMisfits(best), solver });
}
