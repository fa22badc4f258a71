import type { Draft } from 'immer';
import { OccasionId, PersonId, SeatId } from '../model/ids';
import { occupantOf, seatsOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { clear, isRefusal, lockedAmong, occasionOf, put } from './seating-draft';

export const SeatPerson = z.object({ kind: z.literal('seatPerson'), occasion: OccasionId, person: PersonId, seat: SeatId });
export type SeatPerson = z.infer<typeof SeatPerson>;

export const seatPerson = (occasion: OccasionId, person: PersonId, seat: SeatId): SeatPerson => ({
  kind: 'seatPerson',
  occasion,
  person,
  seat,
});

/** Seats somebody who attends on a free seat, and frees the seat where the person sat. */
export function applySeatPerson(draft: Draft<Reception>, { occasion: id, person, seat }: SeatPerson): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (!draft.people[person]) return { because: 'personUnknown', subject: person };
  if (!occasion.attendees[person]) return { because: 'notAttending', subject: person };
  const sitter = occupantOf(occasion, seat);
  if (sitter && sitter !== person) return { because: 'seatTaken', subject: seat };
  const others = seatsOf(occasion, person).filter((own) => own !== seat);
  const locked = lockedAmong(occasion, others);
  if (locked) return locked;
  for (const other of others) clear(occasion, other);
  put(occasion, seat, person);
  return undefined;
}
