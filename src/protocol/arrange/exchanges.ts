import type { SeatId } from '../../model/ids';
import { compareJudged, type Judged, movesBetween, type Problem, seatByPerson } from './problem';
import type { Seating } from './proposal';
import type { Purse } from './purse';

/** The sitters of two seats change places; either may be empty. */
export function exchanged(seating: Seating, first: SeatId, second: SeatId): Seating {
  const next = new Map(seating);
  const left = next.get(first);
  const right = next.get(second);
  next.delete(first);
  next.delete(second);
  if (right) next.set(first, right);
  if (left) next.set(second, left);
  return next;
}

/** Seats that anybody may be moved to or from: not fixed, not kept free by the convention; who signs is for the office to say. */
export function openSeats({ context, fixed, present }: Problem): readonly SeatId[] {
  const { free = [], roles } = context.honor ?? {};
  const forSigners = [...(roles?.signer ?? []), ...(roles?.assistant ?? [])].filter(({ seat }) => !present.has(seat));
  const closed = new Set([...free, ...forSigners].map(({ seat }) => seat));
  return context.layout.seats.map(({ id }) => id).filter((seat) => !fixed.has(seat) && !closed.has(seat));
}

/** Sends people home, one exchange at a time, as long as the plan is no worse: fewer moves for the same score. */
export function goHome(problem: Problem, start: Judged, home: Seating, purse: Purse): Judged {
  const homes = seatByPerson(home);
  let best = start;
  for (let again = true; again; ) {
    again = false;
    for (const { person, from, to } of movesBetween(home, best.seating)) {
      const own = from ?? homes.get(person);
      if (!own || !to || problem.fixed.has(own) || problem.fixed.has(to)) continue;
      const seating = exchanged(best.seating, to, own);
      if (movesBetween(home, seating).length >= movesBetween(home, best.seating).length) continue;
      if (!purse.spend()) return best;
      const next = problem.judge(seating);
      if (compareJudged(next, best) <= 0) {
        best = next;
        again = true;
        break;
      }
    }
  }
  return best;
}
