import type { Layout, LayoutSeat } from '../../../layouts/layout';
import type { PersonId, SeatId } from '../../../model/ids';
import type { Person, Role } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { following } from './following';
import { oncePer } from './once-per';

/** Where each seat stands in the drawing: 0 is the first. */
export const placesOf = oncePer(({ seats }: Layout): ReadonlyMap<SeatId, number> => {
  const places = new Map<SeatId, number>();
  seats.forEach(({ id }, place) => {
    places.set(id, place);
  });
  return places;
});

export type Sitter = { readonly person: Person; readonly seat: LayoutSeat };

function sitterOn({ occupant }: OccasionContext, seat: LayoutSeat): Sitter | undefined {
  const person = occupant(seat.id);
  return person && { person, seat };
}

/** Seat by seat who sits there: read once for all rules, and mended after a move. */
const seatBySeat = following(
  (context): readonly (Sitter | undefined)[] => context.layout.seats.map((seat) => sitterOn(context, seat)),
  (earlier, { seats }, context) => {
    const sitters = [...earlier];
    for (const id of seats) {
      const place = placesOf(context.layout).get(id);
      const seat = context.seatIn(id);
      if (place !== undefined && seat) sitters[place] = sitterOn(context, seat);
    }
    return sitters;
  },
);

const withoutGaps = oncePer((sitters: readonly (Sitter | undefined)[]): readonly Sitter[] => sitters.filter((one) => one !== undefined));

/** Whoever sits, in the order in which the layout lists its seats. */
export const sittersOf = (context: OccasionContext): readonly Sitter[] => withoutGaps(seatBySeat(context));

export const sitterAt = (context: OccasionContext, seat: SeatId): Sitter | undefined =>
  seatBySeat(context)[placesOf(context.layout).get(seat) ?? -1];

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
      for (const seat of Object.keys(block) as SeatId[]) {
        const person = context.seatIn(seat) ? undefined : block[seat];
        if (person) gone.set(seat, person);
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

export type Marked = ReadonlySet<string>;

/** Most plans mark no seat at all: then nothing is looked up. */
const marked = oncePer((marks: Readonly<Partial<Record<SeatId, true>>>): Marked => new Set(Object.keys(marks)));

/** The seats that guests took by choice. */
export const chosenIn = ({ occasion }: OccasionContext): Marked => marked(occasion.chosen);

export const lockedIn = ({ occasion }: OccasionContext): Marked => marked(occasion.locks);

/** The guest sat down there by choice: never reported. */
export const isChosen = (context: OccasionContext, seat: SeatId): boolean => chosenIn(context).has(seat);

export const isLocked = (context: OccasionContext, seat: SeatId): boolean => lockedIn(context).has(seat);

/** A seat of this layout on which nobody sits, not even somebody who will not come. */
export const isFree = (context: OccasionContext, seat: SeatId): boolean =>
  context.seatIn(seat) !== undefined && !context.occupant(seat) && !context.absentees.has(seat);
