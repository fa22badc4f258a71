import { everySeating, heldIn, waysToSeat } from '../every-seating';
import type { Judged, Problem } from '../problem';
import type { Purse } from '../purse';

/** So many plans are looked at in less time than a search takes to find one that cannot be shown to be the best. */
const mostPlans = 1500;

/**
 * All the plans there are, those included that leave people standing, where they are few enough to look at every one. Undefined where
 * there are too many, or the purse is empty before the end.
 */
export function everyPlan(problem: Problem, purse: Purse): readonly Judged[] | undefined {
  const { context, fixed, judge } = problem;
  const held = heldIn(problem);
  const staying = new Set(held.values());
  const free = new Set(context.honor?.free.map(({ seat }) => seat));
  const people = context.people.map(({ id }) => id).filter((id) => !staying.has(id));
  const seats = context.layout.seats.map(({ id }) => id).filter((id) => !free.has(id) && !fixed.has(id));
  if (waysToSeat(people.length, seats.length, true) > mostPlans) return undefined;
  const plans: Judged[] = [];
  for (const seating of everySeating(people, seats, held, true)) {
    if (!purse.spend()) return undefined;
    plans.push(judge(seating));
  }
  return plans;
}

/** The first of them by `compare`. */
export const bestOf = (plans: readonly Judged[], compare: (one: Judged, other: Judged) => number): Judged | undefined =>
  plans.reduce<Judged | undefined>((best, plan) => (best && compare(best, plan) <= 0 ? best : plan), undefined);
