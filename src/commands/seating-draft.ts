import type { Draft } from 'immer';
import { ownVehiclesIn, roomOf } from '../model/drawn-room';
import { blockOf, type OccasionId, type PersonId, type SeatId } from '../model/ids';
import { type Occasion, occupantOf, seatsOf, takenSeats } from '../model/occasion';
import { isOwnLayout } from '../model/own-layout';
import type { Reception } from '../model/reception';
import type { Refusal } from './refusal';

/** Puts the person there, whoever else sat there. */
export function put(occasion: Draft<Occasion>, seat: SeatId, person: PersonId): void {
  const block = blockOf(seat);
  occasion.seating[block] ??= {};
  const seats = occasion.seating[block];
  if (seats) seats[seat] = person;
}

/** Leaves the seat empty, and no empty block behind. What was said of the sitter's own choice goes with the sitter. */
export function clear(occasion: Draft<Occasion>, seat: SeatId): void {
  const block = blockOf(seat);
  const seats = occasion.seating[block];
  if (!seats) return;
  delete seats[seat];
  delete occasion.chosen[seat];
  if (Object.keys(seats).length === 0) delete occasion.seating[block];
}

/** The person no longer takes part: no seat, and no lock on the seat that was left. */
export function leave(occasion: Draft<Occasion>, person: PersonId): void {
  for (const seat of seatsOf(occasion, person)) delete occasion.locks[seat];
  clearPerson(occasion, person);
  delete occasion.attendees[person];
  if (occasion.presence) delete occasion.presence[person];
}

export function clearPerson(occasion: Draft<Occasion>, person: PersonId): void {
  for (const seat of seatsOf(occasion, person)) clear(occasion, seat);
}

/** The occasion, or why there is none to work on. */
export function occasionOf(draft: Draft<Reception>, id: OccasionId): Draft<Occasion> | Refusal {
  return draft.occasions[id] ?? { because: 'occasionUnknown', subject: id };
}

export const isRefusal = (found: Draft<Occasion> | Refusal): found is Refusal => 'because' in found;

/** A locked seat among these whose sitter would leave, if any. */
export function lockedAmong(occasion: Draft<Occasion>, seats: readonly SeatId[]): Refusal | undefined {
  const locked = seats.find((seat) => occasion.locks[seat] && occupantOf(occasion, seat));
  return locked && { because: 'seatLocked', subject: locked };
}

/** Says something of whoever sits there, or takes it back. Of an empty seat there is nothing to say. */
export function markSeat(
  draft: Draft<Reception>,
  id: OccasionId,
  marks: 'locks' | 'chosen',
  seat: SeatId,
  marked: boolean,
): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (!marked) {
    delete occasion[marks][seat];
    return undefined;
  }
  if (!occupantOf(occasion, seat)) return { because: 'seatEmpty', subject: seat };
  occasion[marks][seat] = true;
  return undefined;
}

/** What is wrong with a seating that arrives as a whole: a stranger, somebody who does not attend, somebody on two seats. */
export function faultOfSeating({ people }: Draft<Reception>, occasion: Draft<Occasion>): Refusal | undefined {
  const stranger = Object.keys(occasion.attendees).find((person) => !Object.hasOwn(people, person));
  if (stranger) return { because: 'personUnknown', subject: stranger };
  const seated = new Set<PersonId>();
  for (const [, person] of takenSeats(occasion)) {
    if (!occasion.attendees[person]) return { because: 'notAttending', subject: person };
    if (seated.has(person)) return { because: 'personTwice', subject: person };
    seated.add(person);
  }
  return undefined;
}

/** A room of one's own is in the plan before anything takes place there. */
export function faultOfRoom({ rooms }: Draft<Reception>, { layout, settings }: Draft<Occasion>): Refusal | undefined {
  const missing = [layout, ...ownVehiclesIn(settings)].find((id) => isOwnLayout(id) && !roomOf(rooms, id));
  return missing === undefined ? undefined : { because: 'roomUnknown', subject: missing };
}

/** An occasion goes by a house convention that there is, and that was made for its layout. */
export function faultOfHouse({ houseConventions }: Draft<Reception>, { house: id, layout }: Draft<Occasion>): Refusal | undefined {
  if (id === undefined) return undefined;
  const house = houseConventions?.[id];
  if (!house) return { because: 'houseUnknown', subject: id };
  return house.layout === layout ? undefined : { because: 'houseOfOtherLayout', subject: house.name };
}
