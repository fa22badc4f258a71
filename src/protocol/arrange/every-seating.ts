import type { PersonId, SeatId } from '../../model/ids';
import type { Problem } from './problem';
import type { Seating } from './proposal';

/** Who may not be moved, each on their seat. */
export const heldIn = ({ present, fixed }: Problem): Seating => new Map([...present].filter(([seat]) => fixed.has(seat)));

/** In how many ways all of so many people sit on some of so many seats; with `mayStand`, as many of them as one likes. */
export function waysToSeat(people: number, seats: number, mayStand = false): number {
  if (!mayStand) {
    let ways = 1;
    for (let seated = 0; seated < people; seated += 1) ways *= Math.max(0, seats - seated);
    return ways;
  }
  let [ways, sum] = [1, 1];
  for (let seated = 1; seated <= Math.min(people, seats); seated += 1) {
    ways *= ((people - seated + 1) * (seats - seated + 1)) / seated;
    sum += ways;
  }
  return sum;
}

/** Every one of these ways, around those who are held. */
export function* everySeating(people: readonly PersonId[], seats: readonly SeatId[], held: Seating, mayStand = false): Generator<Seating> {
  const taken = new Map(held);
  function* from(index: number): Generator<Seating> {
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
    if (mayStand) yield* from(index + 1);
  }
  yield* from(0);
}
