import { compareScores } from '../../review/score';
import { bestScore, unavoidable } from '../lower-bound';
import { compareJudged, type Judged, type Problem } from '../problem';
import { hasWeights, scoresBest } from '../proof/proof-of';
import { tellingRepair } from '../proof/proven-repair';
import type { Running } from '../proposal';
import type { Purse } from '../purse';
import type { LinearSolver } from './linear-solver';
import { polishing } from './polishing';
import { isWithinReach } from './within-reach';

const secondsForMending = 6;

function* withoutCount<Found>(run: Running<Found>): Running<Found> {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    const { atLeast: _count, ...progress } = step.value;
    yield progress;
  }
}

/**
 * What a search left undone, done exactly: a plan with faults is mended with the fewest changes to it, then wishes are met segment by
 * segment. Never worse than what was found.
 */
export function* completing(problem: Problem, found: Judged, solver: LinearSolver, purse: Purse): Running<Judged> {
  if (!isWithinReach(problem)) return found;
  let plan = found;
  if (!scoresBest(problem, plan)) {
    const goal = { score: bestScore(problem, plan), findings: unavoidable(problem, plan) };
    const question = { problem: { ...problem, present: plan.seating }, goal, solver, seconds: secondsForMending };
    // How many must change on the way is of no interest to whoever waits for the plan.
    const mended = (yield* withoutCount(tellingRepair(question, problem.present, plan, purse)))?.plan;
    if (mended && compareScores(mended.score, plan.score) < 0) plan = mended;
  }
  if (!scoresBest(problem, plan) || !hasWeights(problem)) return plan;
  const better = yield* polishing(problem, plan, solver, purse);
  return compareJudged(better, plan) < 0 ? better : plan;
}
