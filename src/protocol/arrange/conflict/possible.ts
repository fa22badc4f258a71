import type { OccasionContext } from '../../rules/occasion-context';
import { peopleToSeat } from '../../rules/reading/room';
import { arrange } from '../arrange';
import { everySeating, heldIn, waysToSeat } from '../every-seating';
import { anyPlan } from '../exact/any-plan';
import { openSeats } from '../exchanges';
import { type Problem, problemOf } from '../problem';
import type { Budget } from '../proposal';

/** `proven`: a plan was found, or every plan looked at, or a certificate accepted. Else none was found, and that is all. */
export type Answer = { readonly possible: boolean; readonly proven: boolean };

const secondsPerQuestion = 5;

/** Where a question has no other exact answer, so many plans are looked at however small the budget: all of a car or a small van. */
const plansOfAVan = 6000;

/** Looks at every plan, where the room is so small that the budget allows it. */
function lookedThrough(problem: Problem, budget: Budget): Answer | undefined {
  const held = heldIn(problem);
  const sitting = new Set(held.values());
  const waiting = peopleToSeat(problem.context)
    .map(({ id }) => id)
    .filter((id) => !sitting.has(id));
  const open = openSeats(problem);
  const most = Math.max(budget.reviews, plansOfAVan);
  if (waysToSeat(waiting.length, open.length) > most) return undefined;
  for (const seating of everySeating(waiting, open, held)) {
    if (problem.judge(seating).score.breach === 0) return { possible: true, proven: true };
  }
  return { possible: false, proven: true };
}

/** Whether some plan meets all that is asked: by the exact model where a solver is at hand, by arranging, by looking at every plan. */
export function isPossible(context: OccasionContext, budget: Budget): Answer {
  const problem = problemOf(context);
  const exact = budget.solver && anyPlan(problem, budget.solver, secondsPerQuestion);
  if (exact?.kind === 'plan') return { possible: true, proven: true };
  if (exact?.kind === 'none' && exact.proof) return { possible: false, proven: true };
  if (exact?.kind !== 'none') {
    const proposal = arrange(context, budget);
    const standing = new Set(proposal.unseated);
    if (proposal.score.breach === 0 && !peopleToSeat(context).some(({ id }) => standing.has(id))) return { possible: true, proven: true };
  }
  return lookedThrough(problem, budget) ?? { possible: false, proven: false };
}
