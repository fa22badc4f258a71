import { type AddPeople, addPeople } from '../../commands/add-people';
import { type EditPerson, editPerson } from '../../commands/edit-person';
import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import type { ImportChoice, ImportEntry, ImportPlan } from './plan-import';

export type ImportChoices = Readonly<Record<string, ImportChoice>>;

/** An open question leaves the reception as it is. */
const choiceOf = (entry: ImportEntry, choices: ImportChoices): ImportChoice => choices[entry.key] ?? entry.choice ?? 'keep';

/** What still has to be answered before the import says everything. */
export const openEntries = ({ entries }: ImportPlan, choices: ImportChoices): readonly ImportEntry[] =>
  entries.filter((entry) => (choices[entry.key] ?? entry.choice) === undefined);

type Links = {
  readonly serves: PersonId | undefined;
  readonly spouse: PersonId | undefined;
  readonly apart: readonly PersonId[] | undefined;
  readonly together: readonly PersonId[] | undefined;
};

/** The links as they can stand: to the second bearer of a name where one was chosen, and to nobody who does not come in. */
function linksAmong(links: Links, idOf: ReadonlyMap<PersonId, PersonId>, known: ReadonlySet<PersonId>): Partial<Person> {
  const one = (id: PersonId | undefined) => {
    const target = id && (idOf.get(id) ?? id);
    return target && known.has(target) ? target : undefined;
  };
  const [serves, spouse] = [one(links.serves), one(links.spouse)];
  const [apart, together] = [links.apart, links.together].map((ids) => ids?.flatMap((id) => one(id) ?? []) ?? []);
  return {
    ...(serves ? { serves } : {}),
    ...(spouse ? { spouse } : {}),
    ...(apart?.length ? { apart } : {}),
    ...(together?.length ? { together } : {}),
  };
}

/** The chosen part of an import as commands for one dispatch: newcomers first, for others may name them. */
export function importCommands({ entries }: ImportPlan, choices: ImportChoices = {}): readonly (AddPeople | EditPerson)[] {
  const added: Person[] = [];
  const edits: { readonly person: PersonId; readonly set: EditPerson['set'] }[] = [];
  const idOf = new Map<PersonId, PersonId>();
  const known = new Set(entries.flatMap((entry) => ('present' in entry ? [entry.present.id] : [])));
  for (const entry of entries) {
    const choice = choiceOf(entry, choices);
    if (choice === 'add' && 'listed' in entry) {
      added.push(entry.listed);
      known.add(entry.listed.id);
      if (entry.kind === 'changed') idOf.set(entry.present.id, entry.listed.id);
    }
    if (choice === 'update' && entry.kind === 'changed') {
      edits.push({ person: entry.present.id, set: Object.fromEntries(entry.changes.map(({ field, after }) => [field, after])) });
    }
    if (choice === 'withdraw' && entry.kind === 'missing') edits.push({ person: entry.present.id, set: { status: 'withdrawn' } });
  }
  const people = added.map(
    ({ serves, spouse, apart, together, ...person }): Person => ({
      ...person,
      ...linksAmong({ serves, spouse, apart, together }, idOf, known),
    }),
  );
  const edited = edits.map(({ person, set: { serves, spouse, apart, together, ...set } }) =>
    editPerson(person, { ...set, ...linksAmong({ serves, spouse, apart, together }, idOf, known) }),
  );
  return [...(people.length > 0 ? [addPeople(people)] : []), ...edited];
}
