import { differenceOf } from '../review/difference-of';
import type { Finding } from '../rules/finding';
import { searchFewMovers } from './few-movers';
import { mendByExchange } from './mend-by-exchange';
import { misfits } from './misfits';
import { type Judged, movesBetween, type Problem } from './problem';
import { purseOf } from './purse';

/** Plans that may be looked at: whoever mends one table waits no longer than for all of them. */
const mostPlans = 2000;

/** More movers than this are not looked for one by one. */
const mostMovers = 3;

/** Of more people not even every plan with one mover could be looked at. */
const mostPeople = 60;

/**
 * A plan with fewer movers than `part` in which nothing stands of what was asked about and nothing new has come up; else `part` itself.
 * A mend of everything binds people together who have nothing to do with one table.
 */
export function mendPart(problem: Problem, before: Judged, part: Judged, isAbout: (finding: Finding) => boolean): Judged {
  const moved = movesBetween(problem.present, part.seating).length;
  const misfitsNow = misfits(problem.context, problem.present);
  const does = ({ findings, seating }: Judged) =>
    !findings.some(isAbout) &&
    differenceOf(before.findings, findings).caused.length === 0 &&
    misfits(problem.context, seating) <= misfitsNow;
  if (!before.findings.some(isAbout)) return part;
  const below = does(part) ? Math.min(moved, mostMovers + 1) : mostMovers + 1;
  const exchanged = mendByExchange(problem, before.findings.filter(isAbout), below, does);
  if (problem.context.people.length > mostPeople) return exchanged ?? part;
  const fewer = exchanged ? movesBetween(problem.present, exchanged.seating).length : below;
  return searchFewMovers(problem, before, 1, fewer, purseOf({ reviews: mostPlans }), does).found ?? exchanged ?? part;
}
