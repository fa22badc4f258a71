import type { Draft } from 'immer';
import { PersonId } from '../model/ids';
import { Person } from '../model/person';
import type { Reception } from '../model/reception';
import { z } from '../model/zod';
import { strangerAmong } from './people-named-by';
import type { Refusal } from './refusal';

const Fields = Person.omit({ id: true }).partial();
const Clearable = Person.omit({ id: true, name: true, party: true, role: true }).keyof();

export const EditPerson = z.object({ kind: z.literal('editPerson'), person: PersonId, set: Fields, clear: z.array(Clearable) });
export type EditPerson = z.infer<typeof EditPerson>;

/** `clear` makes a field unknown again; in `set` there is no way to say that which survives JSON. */
export const editPerson = (person: PersonId, set: EditPerson['set'], clear: EditPerson['clear'] = []): EditPerson => ({
  kind: 'editPerson',
  person,
  set,
  clear,
});

/** What is known of a person changes. Whoever withdraws keeps the seat until somebody decides what becomes of it. */
export function applyEditPerson(draft: Draft<Reception>, { person: id, set, clear }: EditPerson): Refusal | undefined {
  const person = draft.people[id];
  if (!person) return { because: 'personUnknown', subject: id };
  const stranger = strangerAmong(draft, set);
  if (stranger) return { because: 'personUnknown', subject: stranger };
  Object.assign(person, set);
  for (const field of clear) delete person[field];
  return undefined;
}
