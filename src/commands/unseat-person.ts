import type { Draft } from 'immer';
import { OccasionId, PersonId } from '../model/ids';
import { seatsOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { clearPerson, isRefusal, lockedAmong, occasionOf } from './seating-draft';

export const UnseatPerson = z.object({ kind: z.literal('unseatPerson'), occasion: OccasionId, person: PersonId });
export type UnseatPerson = z.infer<typeof UnseatPerson>;

export const unseatPerson = (occasion: OccasionId, person: PersonId): UnseatPerson => ({ kind: 'unseatPerson', occasion, person });

/** The person still attends, and has no seat. */
export function applyUnseatPerson(draft: Draft<Reception>, { occasion: id, person }: UnseatPerson): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  const seats = seatsOf(occasion, person);
  if (seats.length === 0) return { because: 'personUnknown', subject: person };
  const locked = lockedAmong(occasion, seats);
  if (locked) return locked;
  clearPerson(occasion, person);
  return undefined;
}
