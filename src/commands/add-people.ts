import type { Draft } from 'immer';
import { Person } from '../model/person';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import { strangerAmong } from './people-named-by';
import type { Refusal } from './refusal';

export const AddPeople = z.object({ kind: z.literal('addPeople'), people: z.array(Person).min(1) });
export type AddPeople = z.infer<typeof AddPeople>;

export const addPeople = (people: readonly Person[]): AddPeople => ({ kind: 'addPeople', people: [...people] });

/** New people join the list. Whom they name (spouse, interpreter of …) may come in the same call. */
export function applyAddPeople(draft: Draft<Reception>, { people }: AddPeople): Refusal | undefined {
  for (const person of people) {
    if (draft.people[person.id]) return { because: 'personExists', subject: person.name };
    // A copy: a later command of the same gesture may edit the newcomer, and must not edit this command.
    draft.people[person.id] = structuredClone(person);
  }
  const stranger = people.map((person) => strangerAmong(draft, person)).find((found) => found !== undefined);
  return stranger && { because: 'personUnknown', subject: stranger };
}
