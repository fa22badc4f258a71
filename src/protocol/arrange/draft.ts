import type { PersonId, SeatId } from '../../model/ids';
import type { Party } from '../../model/person';
import type { Problem } from './problem';
import type { Seating } from './proposal';

/** A seating in the making: what is fixed stands from the start. */
export type Draft = {
  readonly isSeated: (person: PersonId) => boolean;
  readonly isTaken: (seat: SeatId) => boolean;
  /** Takes the first of these seats that is free; false when none is, or when the person sits already. */
  readonly seat: (person: PersonId, seats: readonly SeatId[]) => boolean;
  /** Whether a second-row chair stands on the side of this party. */
  readonly sideOf: (party: Party) => (seat: SeatId) => boolean;
  readonly result: () => Seating;
};

export function draftOf({ context, present, fixed }: Problem): Draft {
  const seating = new Map<SeatId, PersonId>();
  const seated = new Set<PersonId>();
  for (const seat of fixed) {
    const person = present.get(seat);
    if (!person || seated.has(person)) continue;
    seating.set(seat, person);
    seated.add(person);
  }
  const sides = (party: Party) =>
    new Set((party === 'other' ? [] : (context.honor?.order[party] ?? [])).map(({ seat }) => context.seatIn(seat)?.side));
  return {
    isSeated: (person) => seated.has(person),
    isTaken: (seat) => seating.has(seat),
    seat(person, seats) {
      if (seated.has(person)) return false;
      const free = seats.find((seat) => !seating.has(seat) && context.seatIn(seat));
      if (!free) return false;
      seating.set(free, person);
      seated.add(person);
      return true;
    },
    sideOf(party) {
      const own = sides(party);
      return (seat) => {
        const side = context.seatIn(seat)?.side ?? '';
        return side.length === 2 && own.has(side[0]);
      };
    },
    result: () => seating,
  };
}
