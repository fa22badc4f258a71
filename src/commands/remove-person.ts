import type { Draft } from 'immer';
import { PersonId } from '../model/ids';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import { forget } from './people-named-by';
import type { Refusal } from './refusal';
import { leave } from './seating-draft';
import { forgetWishesFor } from './wishes-draft';

export const RemovePerson = z.object({ kind: z.literal('removePerson'), person: PersonId });
export type RemovePerson = z.infer<typeof RemovePerson>;

export const removePerson = (person: PersonId): RemovePerson => ({ kind: 'removePerson', person });

/** Gone from the list and from every occasion, locked or not: there is nobody left for a lock to keep. */
export function applyRemovePerson(draft: Draft<Reception>, { person }: RemovePerson): Refusal | undefined {
  if (!draft.people[person]) return { because: 'personUnknown', subject: person };
  delete draft.people[person];
  forget(draft, person);
  forgetWishesFor(draft, person);
  for (const occasion of Object.values(draft.occasions)) {
    if (occasion.attendees[person]) leave(occasion, person);
  }
  return undefined;
}
