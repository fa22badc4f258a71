import type { Draft } from 'immer';
import { OccasionId, PersonId } from '../model/ids';
import { seatsOf } from '../model/occasion';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { isRefusal, leave, lockedAmong, occasionOf } from './seating-draft';

export const SetAttendance = z.object({
  kind: z.literal('setAttendance'),
  occasion: OccasionId,
  people: z.array(PersonId).min(1),
  attends: z.boolean(),
});
export type SetAttendance = z.infer<typeof SetAttendance>;

export const setAttendance = (occasion: OccasionId, people: readonly PersonId[], attends: boolean): SetAttendance => ({
  kind: 'setAttendance',
  occasion,
  people: [...people],
  attends,
});

/** Who takes part. Leaving frees the seat, unless it is locked. */
export function applySetAttendance(draft: Draft<Reception>, { occasion: id, people, attends }: SetAttendance): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  for (const person of people) {
    if (!draft.people[person]) return { because: 'personUnknown', subject: person };
    if (attends) {
      occasion.attendees[person] = true;
    } else if (occasion.attendees[person]) {
      const locked = lockedAmong(occasion, seatsOf(occasion, person));
      if (locked) return locked;
      leave(occasion, person);
    }
  }
  return undefined;
}
