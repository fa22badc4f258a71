import type { Move } from '../commands/move-people';
import type { PersonId, SeatId } from '../model/ids';
import { type Occasion, takenSeats } from '../model/occasion';
import type { Seating } from '../protocol/arrange/proposal';

/** The plan as it was handed in, with whoever does not come, on two seats, or on a seat that is not drawn. */
export const asHandedIn = (occasion: Occasion): Seating => new Map(takenSeats(occasion));

/**
 * Every card that has to be taken up to turn the plan that was handed in into another, by person. Somebody who leaves one of two
 * seats, or does not come, goes to none.
 */
export function movesTold(occasion: Occasion, after: Seating): readonly Move[] {
  const was = new Map<PersonId, SeatId[]>();
  for (const [seat, person] of takenSeats(occasion)) was.set(person, [...(was.get(person) ?? []), seat].sort());
  const is = new Map<PersonId, SeatId[]>();
  for (const [seat, person] of after) is.set(person, [...(is.get(person) ?? []), seat].sort());
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((person) => {
    const [before, now] = [was.get(person) ?? [], is.get(person) ?? []];
    const left = before.filter((seat) => !now.includes(seat));
    const taken = now.filter((seat) => !before.includes(seat));
    return Array.from({ length: Math.max(left.length, taken.length) }, (_, index) => ({
      person,
      from: left[index] ?? null,
      to: taken[index] ?? null,
    }));
  });
}
