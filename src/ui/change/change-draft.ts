import type { EditPerson } from '../../commands/edit-person';
import { PersonId } from '../../model/ids';
import { Person } from '../../model/person';
import type { Reception } from '../../model/reception';
import type { Change } from '../../protocol/arrange/last-minute/change';

export type ChangeKind = 'withdraw' | 'substitute' | 'add' | 'alter';

/** Somebody who is not on the list yet, as the form asks for them. */
export type Newcomer = {
  readonly name: string;
  readonly title: string;
  readonly party: Person['party'];
  readonly role: Person['role'];
  readonly officialOrder: string;
};

/** What the form at the left asks; a change when enough of it is said. */
export type ChangeDraft = {
  readonly kind: ChangeKind;
  readonly person: PersonId | undefined;
  /** Of the list, or nobody of it: then `newcomer` counts. */
  readonly other: PersonId | undefined;
  readonly newcomer: Newcomer;
  /** The id that the newcomer will have: the same however often the form is read. */
  readonly newId: PersonId;
  readonly rank: 'own' | 'represented';
  readonly altered: Newcomer;
  readonly reason: string;
};

const nobody: Newcomer = { name: '', title: '', party: 'host', role: 'member', officialOrder: '' };

const asForm = (person: Person | undefined): Newcomer =>
  person
    ? {
        name: person.name,
        title: person.title ?? '',
        party: person.party,
        role: person.role,
        officialOrder: person.officialOrder ? String(person.officialOrder) : '',
      }
    : nobody;

export function draftFor(kind: ChangeKind, person: Person | undefined, newId: PersonId, reason = ''): ChangeDraft {
  return {
    kind,
    person: kind === 'add' ? undefined : person?.id,
    other: undefined,
    newcomer: { ...nobody, party: person?.party ?? 'host' },
    newId,
    rank: 'own',
    altered: asForm(person),
    reason,
  };
}

function newPerson({ newcomer, newId }: ChangeDraft): Person | undefined {
  const { name, title, party, role, officialOrder } = newcomer;
  const read = Person.safeParse({
    id: newId,
    name: name.trim(),
    party,
    role,
    ...(title.trim() ? { title: title.trim() } : {}),
    ...(officialOrder ? { officialOrder: Number(officialOrder) } : {}),
  });
  return read.success ? read.data : undefined;
}

function altering(before: Person, { altered }: ChangeDraft): Change | undefined {
  const order = altered.officialOrder ? Number(altered.officialOrder) : undefined;
  const title = altered.title.trim();
  const set: EditPerson['set'] = {
    ...(title && title !== before.title ? { title } : {}),
    ...(altered.party !== before.party ? { party: altered.party } : {}),
    ...(altered.role !== before.role ? { role: altered.role } : {}),
    ...(order !== undefined && order !== before.officialOrder ? { officialOrder: order } : {}),
  };
  const clear: EditPerson['clear'] = [
    ...(!title && before.title !== undefined ? (['title'] as const) : []),
    ...(order === undefined && before.officialOrder !== undefined ? (['officialOrder'] as const) : []),
  ];
  const readable = order === undefined || (Number.isInteger(order) && order > 0);
  return readable && (Object.keys(set).length > 0 || clear.length > 0) ? { kind: 'alter', person: before.id, set, clear } : undefined;
}

/** The change that the form describes; undefined while something is missing or nothing is changed. */
export function changeOf(draft: ChangeDraft, { people }: Pick<Reception, 'people'>): Change | undefined {
  const person = draft.person && people[draft.person];
  const other = (draft.other && people[draft.other]) ?? newPerson(draft);
  switch (draft.kind) {
    case 'withdraw':
      return person && { kind: 'withdraw', person: person.id };
    case 'substitute':
      return person && other && { kind: 'withdraw', person: person.id, substitute: { person: other, rank: draft.rank } };
    case 'add':
      return other && { kind: 'add', person: other };
    case 'alter':
      return person && altering(person, draft);
    default:
      draft.kind satisfies never;
      throw new Error(`No change is called ${JSON.stringify(draft.kind)}.`);
  }
}

export const freshId = (): PersonId => PersonId.parse(crypto.randomUUID());
