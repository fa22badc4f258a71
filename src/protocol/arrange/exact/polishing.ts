import type { PersonId } from '../../../model/ids';
import { blocksOf, compareJudged, type Judged, movesBetween, type Problem } from '../problem';
import type { Running } from '../proposal';
import type { Purse } from '../purse';
import type { LinearSolver } from './linear-solver';
import { segmentsOf } from './segment';

/** People who may move at a time: about so many can be seated at best in a blink. */
const segmentSize = 40;
const secondsPerSegment = 1;
/** What a segment takes of the purse: about as long as so many plans reviewed. */
const unitsPerSegment = 150;

/** Tables from the best down, in groups that overlap by half: whoever may change tables by rank is in one group with the other. */
export function windows({ context, present }: Problem): readonly ReadonlySet<PersonId>[] {
  const tables = [
    ...new Set([...context.ladder('guest'), ...context.ladder('host')].flatMap(({ seat }) => context.seatIn(seat)?.table ?? [])),
  ];
  const sitters = new Map<string, PersonId[]>();
  for (const [seat, person] of present) {
    const table = context.seatIn(seat)?.table ?? '';
    sitters.set(table, [...(sitters.get(table) ?? []), person]);
  }
  const largest = Math.max(1, ...[...sitters.values()].map(({ length }) => length));
  const wide = Math.max(2, Math.floor(segmentSize / largest));
  const step = Math.max(1, Math.floor(wide / 2));
  const groups: ReadonlySet<PersonId>[] = [];
  for (let from = 0; from === 0 || from + step < tables.length; from += step)
    groups.push(new Set(tables.slice(from, from + wide).flatMap((table) => sitters.get(table) ?? [])));
  return groups;
}

/** Slides exact segments over a plan until a round of them brings nothing, or patience is at an end; may be left after each. */
export function* polishing(problem: Problem, start: Judged, solver: LinearSolver, purse: Purse): Running<Judged> {
  const solve = segmentsOf(problem, start.seating, solver, secondsPerSegment);
  let best = start;
  for (let again = true; again; ) {
    again = false;
    for (const people of windows({ ...problem, present: best.seating })) {
      for (let unit = 0; unit < unitsPerSegment; unit += 1) if (!purse.spend()) return best;
      const moves = movesBetween(problem.present, best.seating).length;
      yield { done: purse.spent(), score: best.score, weight: best.weight, moves, best: blocksOf(best.seating) };
      const next = solve(best, people);
      if (next && compareJudged(next, best) < 0) {
        best = next;
        again = true;
      }
    }
  }
  return best;
}
