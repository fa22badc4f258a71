import type { Draft } from 'immer';
import { OccasionId, PersonId } from '../model/ids';
import { Presence } from '../model/presence';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import type { Refusal } from './refusal';
import { isRefusal, occasionOf } from './seating-draft';

export const MarkPresence = z.object({
  kind: z.literal('markPresence'),
  occasion: OccasionId,
  person: PersonId,
  presence: Presence.nullable(),
});
export type MarkPresence = z.infer<typeof MarkPresence>;

export const markPresence = (occasion: OccasionId, person: PersonId, presence: Presence | null): MarkPresence => ({
  kind: 'markPresence',
  occasion,
  person,
  presence,
});

/** Arrived, absent, or not known after all. Nobody's seat moves. */
export function applyMarkPresence(draft: Draft<Reception>, { occasion: id, person, presence }: MarkPresence): Refusal | undefined {
  const occasion = occasionOf(draft, id);
  if (isRefusal(occasion)) return occasion;
  if (!occasion.attendees[person]) return { because: 'notAttending', subject: person };
  const marked = { ...occasion.presence };
  if (presence) marked[person] = presence;
  else delete marked[person];
  if (Object.keys(marked).length > 0) occasion.presence = marked;
  else delete occasion.presence;
  return undefined;
}
