import type { LayoutSeat } from '../../../layouts/layout';
import { type PersonId, type SeatId, seatId } from '../../../model/ids';
import type { Person, Role } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { following } from './following';
import { oncePer } from './once-per';

export type Sitter = { readonly person: Person; readonly seat: LayoutSeat };

/** Whoever sits, in the order in which the layout lists its seats. */
export const sittersOf = oncePer((context: OccasionContext): readonly Sitter[] => {
  const sitters: Sitter[] = [];
  for (const seat of context.layout.seats) {
    const person = context.occupant(seat.id);
    if (person) sitters.push({ person, seat });
  }
  return sitters;
});

const byRole = oncePer((people: readonly Person[]): ReadonlyMap<Role, readonly Person[]> => {
  const found = new Map<Role, Person[]>();
  for (const person of people) {
    const alike = found.get(person.role);
    if (alike) alike.push(person);
    else found.set(person.role, [person]);
  }
  return found;
});

export const peopleWithRole = ({ people }: OccasionContext, role: Role): readonly Person[] => byRole(people).get(role) ?? [];

/** The person's seat in this layout; the first, when a fault has put the person on two. */
export function seatOf(context: OccasionContext, person: Person): LayoutSeat | undefined {
  const [seat] = context.seatsOf(person.id);
  return seat && context.seatIn(seat);
}

/** Seats that the plan gives to somebody and this layout does not have. */
export const seatsGone = following(
  (context): ReadonlyMap<SeatId, PersonId> => {
    const gone = new Map<SeatId, PersonId>();
    for (const block of Object.values(context.occasion.seating)) {
      for (const [text, person] of Object.entries(block)) {
        const seat = seatId(text);
        if (!context.seatIn(seat)) gone.set(seat, person);
      }
    }
    return gone;
  },
  (earlier, { seats }, context) => {
    const gone = new Map(earlier);
    for (const seat of seats) {
      const person = context.seatIn(seat) ? undefined : (context.occupant(seat)?.id ?? context.absentees.get(seat));
      if (person) gone.set(seat, person);
      else gone.delete(seat);
    }
    return gone;
  },
);

/** Most plans mark no seat at all: then nothing is looked up. */
const marked = oncePer((marks: Readonly<Partial<Record<SeatId, true>>>): ReadonlySet<string> => new Set(Object.keys(marks)));

/** The guest sat down there by choice: never reported. */
export const isChosen = ({ occasion }: OccasionContext, seat: SeatId): boolean => marked(occasion.chosen).has(seat);

export const isLocked = ({ occasion }: OccasionContext, seat: SeatId): boolean => marked(occasion.locks).has(seat);

/** A seat of this layout on which nobody sits, not even somebody who will not come. */
export const isFree = (context: OccasionContext, seat: SeatId): boolean =>
  context.seatIn(seat) !== undefined && !context.occupant(seat) && !context.absentees.has(seat);
