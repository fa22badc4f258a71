import type { PersonId, SeatId } from '../../model/ids';
import { compareScores } from '../review/score';
import { openSeats } from './exchanges';
import { type Judged, type Problem, seatByPerson } from './problem';
import type { Seating } from './proposal';
import type { Purse } from './purse';

function* choices<Thing>(things: readonly Thing[], count: number, from = 0): Generator<readonly Thing[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= things.length - count; index += 1) {
    const thing = things[index];
    if (thing === undefined) continue;
    for (const rest of choices(things, count - 1, index + 1)) yield [thing, ...rest];
  }
}

/** Every way to put these people on other seats than their own, among the seats they leave and those that are empty. */
function* rearranged(
  present: Seating,
  movers: readonly PersonId[],
  own: ReadonlyMap<PersonId, SeatId>,
  empty: readonly SeatId[],
): Generator<Seating> {
  const left = movers.flatMap((person) => own.get(person) ?? []);
  const still = new Map([...present].filter(([, person]) => !movers.includes(person)));
  function* place(index: number, seating: Map<SeatId, PersonId>): Generator<Seating> {
    const person = movers[index];
    if (!person) {
      yield new Map(seating);
      return;
    }
    for (const seat of [...left, ...empty]) {
      if (seating.has(seat) || seat === own.get(person)) continue;
      seating.set(seat, person);
      yield* place(index + 1, seating);
      seating.delete(seat);
    }
  }
  yield* place(0, still);
}

export type Searched = {
  /** A plan at least as good as the goal, with fewer movers; undefined when there is none among those looked at. */
  readonly found: Judged | undefined;
  /** Every plan with fewer movers than this was looked at. */
  readonly cleared: number;
};

/** Looks at every plan with `from`, `from + 1` … fewer than `below` movers for one as good as the goal. Stops when the purse is empty. */
export function searchFewMovers(
  problem: Problem,
  goal: Judged,
  from: number,
  below: number,
  purse: Purse,
  accepts: (plan: Judged) => boolean = () => true,
): Searched {
  const own = seatByPerson(problem.present);
  const open = openSeats(problem);
  const empty = open.filter((seat) => !problem.present.has(seat));
  const people = problem.context.people
    .map(({ id }) => id)
    .filter((id) => {
      const seat = own.get(id);
      return seat === undefined || !problem.fixed.has(seat);
    });
  for (let count = from; count < below; count += 1) {
    for (const movers of choices(people, count)) {
      for (const seating of rearranged(problem.present, movers, own, empty)) {
        if (!purse.spend()) return { found: undefined, cleared: count };
        const judged = problem.judge(seating);
        if (compareScores(judged.score, goal.score) <= 0 && accepts(judged)) return { found: judged, cleared: count };
      }
    }
  }
  return { found: undefined, cleared: below };
}
