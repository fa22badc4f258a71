import type { PersonId, SeatId } from '../../model/ids';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import { pairsOf } from '../rules/reading/wishes';
import { compareJudged, type Judged, movesBetween, type Problem, seatByPerson } from './problem';
import type { Budget, Seating } from './proposal';

/** What the search may still spend; shared by all of its parts. */
export type Purse = { readonly spend: () => boolean; readonly left: () => number };

export function purseOf({ reviews, stopped }: Budget): Purse {
  let left = reviews;
  return {
    spend() {
      left -= 1;
      return left >= 0 && !(left % 64 === 0 && stopped?.() === true);
    },
    left: () => Math.max(0, left),
  };
}

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

const seatedAt = (seating: Seating, person: PersonId, seat: SeatId): Seating => new Map([...seating, [seat, person]]);

/** Seats that anybody may be moved to or from: not fixed, not kept free by the convention; who signs is for the office to say. */
export function openSeats({ context, fixed, present }: Problem): readonly SeatId[] {
  const { free = [], roles } = context.honor ?? {};
  const forSigners = [...(roles?.signer ?? []), ...(roles?.assistant ?? [])].filter(({ seat }) => !present.has(seat));
  const closed = new Set([...free, ...forSigners].map(({ seat }) => seat));
  return context.layout.seats.map(({ id }) => id).filter((seat) => !fixed.has(seat) && !closed.has(seat));
}

const isClean = ({ score: { breach, departure, remark } }: Judged) => breach + departure + remark === 0;

/** People of whom a weighted wish speaks: moving them may pay although nothing is wrong. */
const wishedFor = oncePer((context: OccasionContext): readonly PersonId[] =>
  (context.reception.wishes ?? []).flatMap((wish) =>
    typeof wish.strength === 'number' ? pairsOf(context, wish).flatMap((pair) => pair.map(({ id }) => id)) : [],
  ),
);

/** The plans one step away that could mend a finding: its people and seats exchanged with any other seat, nobody's seat filled. */
function* neighbors(problem: Problem, { seating, findings }: Judged, open: readonly SeatId[]): Generator<Seating> {
  const seats = seatByPerson(seating);
  const hot = new Set<SeatId>();
  for (const finding of findings) {
    for (const seat of finding.seats) if (open.includes(seat)) hot.add(seat);
    for (const person of finding.people) {
      const seat = seats.get(person);
      if (seat && open.includes(seat)) hot.add(seat);
    }
  }
  for (const person of wishedFor(problem.context)) {
    const seat = seats.get(person);
    if (seat && open.includes(seat)) hot.add(seat);
  }
  const standing = problem.context.people.filter(({ id }) => !seats.has(id));
  for (const seat of open) {
    if (seating.has(seat)) continue;
    for (const { id } of standing) yield seatedAt(seating, id, seat);
  }
  for (const first of hot) {
    for (const second of open) {
      if (first !== second && (seating.has(first) || seating.has(second))) yield exchanged(seating, first, second);
    }
  }
}

/**
 * Descends from a plan by single exchanges around its findings until none helps or the purse is empty.
 * A plan is better by its score, then by wishes met, then by how few people it moves from `home`.
 */
export function improve(problem: Problem, start: Judged, home: Seating, purse: Purse): Judged {
  const open = openSeats(problem);
  let best = start;
  let moves = movesBetween(home, best.seating).length;
  for (let again = true; again && !(isClean(best) && wishedFor(problem.context).length === 0); ) {
    again = false;
    for (const seating of neighbors(problem, best, open)) {
      if (!purse.spend()) return best;
      const next = problem.judge(seating);
      const difference = compareJudged(next, best);
      const moved = difference === 0 ? movesBetween(home, seating).length : 0;
      if (difference < 0 || (difference === 0 && moved < moves)) {
        best = next;
        moves = movesBetween(home, seating).length;
        again = true;
        break;
      }
    }
  }
  return best;
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
