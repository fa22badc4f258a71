import type { PersonId, SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import type { Moved } from '../rules/reading/following';

/** The keys at which two records differ. What was not touched is the same object in both, and is not looked at. */
function* differing<Key extends string>(
  was: Readonly<Partial<Record<Key, unknown>>>,
  is: Readonly<Partial<Record<Key, unknown>>>,
): Generator<Key> {
  if (was === is) return;
  for (const key of Object.keys(is) as Key[]) if (was[key] !== is[key]) yield key;
  for (const key of Object.keys(was) as Key[]) if (!(key in is)) yield key;
}

const none: Readonly<Partial<Record<SeatId, PersonId>>> = {};

/** Where two plans of one occasion differ, in as many steps as there are seats in the blocks that were touched. */
export function movedBetween(was: Occasion, is: Occasion): Moved {
  const seats = new Set<SeatId>();
  const people = new Set<PersonId>();
  if (was.seating !== is.seating) {
    for (const block of differing(was.seating, is.seating)) {
      const [earlier, later] = [was.seating[block], is.seating[block]];
      for (const seat of differing(earlier ?? none, later ?? none)) {
        seats.add(seat);
        for (const person of [earlier?.[seat], later?.[seat]]) if (person) people.add(person);
      }
    }
  }
  for (const seat of differing(was.locks, is.locks)) seats.add(seat);
  for (const seat of differing(was.chosen, is.chosen)) seats.add(seat);
  return { seats, people };
}
