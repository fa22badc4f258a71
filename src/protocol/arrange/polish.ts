import type { PersonId, SeatId } from '../../model/ids';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import { pairsOf } from '../rules/reading/wishes';
import { exchanged, openSeats } from './exchanges';
import { compareJudged, type Judged, movesBetween, type Problem, seatByPerson } from './problem';
import { scoresBest } from './proof/proof-of';
import type { Budget, Running, Seating } from './proposal';
import { purseOf } from './purse';

/** Rooms and convoys up to this many seats are looked over once more: there looking costs little. */
const largest = 80;
const mostLooks = 1500;

const seatedAt = (seating: Seating, person: PersonId, seat: SeatId): Seating => new Map([...seating, [seat, person]]);

/** People of whom a weighted wish speaks: moving them may pay although nothing is wrong. */
const wishedFor = oncePer((context: OccasionContext): readonly PersonId[] =>
  (context.reception.wishes ?? []).flatMap((wish) =>
    typeof wish.strength === 'number' ? pairsOf(context, wish).flatMap((pair) => pair.map(({ id }) => id)) : [],
  ),
);

/** Open seats of which a finding or a weighted wish speaks, itself or through who sits there. */
function troubled(problem: Problem, { seating, findings }: Judged, open: readonly SeatId[]): ReadonlySet<SeatId> {
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
  return hot;
}

/** The plans one step away that could mend a finding: its people and seats exchanged with any other seat, nobody's seat filled. */
function* neighbors(problem: Problem, judged: Judged, open: readonly SeatId[]): Generator<Seating> {
  const { seating } = judged;
  const seats = seatByPerson(seating);
  const hot = troubled(problem, judged, open);
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

/** Somebody in trouble comes to a seat whose sitter goes on to an empty one: an interpreter into the car, a guest on to the next. */
function* chains({ seating }: Judged, hot: ReadonlySet<SeatId>, open: readonly SeatId[]): Generator<Seating> {
  const [taken, empty] = [open.filter((seat) => seating.has(seat)), open.filter((seat) => !seating.has(seat))];
  for (const first of hot) {
    const mover = seating.get(first);
    if (!mover) continue;
    for (const second of taken) {
      const sitter = seating.get(second);
      if (!sitter || second === first) continue;
      for (const third of empty) {
        const next = new Map(seating);
        next.delete(first);
        yield next.set(second, mover).set(third, sitter);
      }
    }
  }
}

function* around(problem: Problem, judged: Judged, open: readonly SeatId[]): Generator<Seating> {
  yield* neighbors(problem, judged, open);
  yield* chains(judged, troubled(problem, judged, open), open);
}

/** After so many looks it is told how far it is, and may be left. */
const betweenTelling = 64;

/**
 * A search that ran out may have stopped an exchange or a chain of two short of a better plan: what is around its findings is looked
 * over, as long as it pays.
 */
export function* polishing(problem: Problem, found: Judged, { stopped }: Budget): Running<Judged> {
  const { seats } = problem.context.layout;
  if (seats.length > largest) return found;
  const open = openSeats(problem);
  const purse = purseOf({ reviews: mostLooks, ...(stopped && { stopped }) });
  let best = found;
  for (let better: Judged | undefined = found; better && !scoresBest(problem, best); ) {
    better = undefined;
    for (const seating of around(problem, best, open)) {
      if (!purse.spend()) return best;
      if (purse.left() % betweenTelling === 0)
        yield { done: 1, score: best.score, weight: best.weight, moves: movesBetween(problem.present, best.seating).length };
      const next = problem.judge(seating);
      if (compareJudged(next, best) >= 0) continue;
      better = next;
      best = next;
      break;
    }
  }
  return best;
}
