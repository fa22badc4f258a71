import type { PersonId, SeatId } from '../../../model/ids';
import type { Judged, Problem } from '../problem';
import type { Purse } from '../purse';

/** So many plans are looked at in less time than a search takes to find one that cannot be shown to be the best. */
const mostPlans = 1500;

/** In how many ways some of so many people sit on some of so many seats. */
function waysToSit(people: number, seats: number): number {
  let [ways, sum] = [1, 1];
  for (let seated = 1; seated <= Math.min(people, seats); seated += 1) {
    ways *= ((people - seated + 1) * (seats - seated + 1)) / seated;
    sum += ways;
  }
  return sum;
}

function* seatings(people: readonly PersonId[], seats: readonly SeatId[], held: readonly (readonly [SeatId, PersonId])[]) {
  const taken = new Map<SeatId, PersonId>(held);
  function* from(index: number): Generator<ReadonlyMap<SeatId, PersonId>> {
    const person = people[index];
    if (person === undefined) {
      yield new Map(taken);
      return;
    }
    for (const seat of seats) {
      if (taken.has(seat)) continue;
      taken.set(seat, person);
      yield* from(index + 1);
      taken.delete(seat);
    }
    yield* from(index + 1);
  }
  yield* from(0);
}

/**
 * All the plans there are, those included that leave people standing, where they are few enough to look at every one. Undefined where
 * there are too many, or the purse is empty before the end.
 */
export function everyPlan({ context, present, fixed, judge }: Problem, purse: Purse): readonly Judged[] | undefined {
  const held = [...fixed].flatMap((seat) => {
    const person = present.get(seat);
    return person === undefined ? [] : [[seat, person] as const];
  });
  const staying = new Set(held.map(([, person]) => person));
  const free = new Set(context.honor?.free.map(({ seat }) => seat));
  const people = context.people.map(({ id }) => id).filter((id) => !staying.has(id));
  const seats = context.layout.seats.map(({ id }) => id).filter((id) => !free.has(id) && !fixed.has(id));
  if (waysToSit(people.length, seats.length) > mostPlans) return undefined;
  const plans: Judged[] = [];
  for (const seating of seatings(people, seats, held)) {
    if (!purse.spend()) return undefined;
    plans.push(judge(seating));
  }
  return plans;
}

/** The first of them by `compare`. */
export const bestOf = (plans: readonly Judged[], compare: (one: Judged, other: Judged) => number): Judged | undefined =>
  plans.reduce<Judged | undefined>((best, plan) => (best && compare(best, plan) <= 0 ? best : plan), undefined);
