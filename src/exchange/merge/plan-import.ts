import type { PersonId } from '../../model/ids';
import type { Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import { nameKey } from '../roster/names';
import type { RosterDraft } from '../roster/roster-draft';

/** Which side is believed where list and reception differ and nobody has decided: neither (ask), the list, the reception. */
export type ImportPolicy = 'ask' | 'list' | 'reception';

type PersonField = Exclude<keyof Person, 'id'>;

export type FieldChange = { readonly field: PersonField; readonly before: Person[PersonField]; readonly after: Person[PersonField] };

/** What may be done with an entry. `update`: the same person, as the list has it. `add`: another person of that name. `withdraw`: no longer comes. */
export type ImportChoice = 'add' | 'update' | 'keep' | 'withdraw';

export type ImportEntry = {
  /** What a choice refers to: the person's id in the reception, or the draft's for somebody new. */
  readonly key: PersonId;
  readonly name: string;
  /** What happens unless somebody chooses otherwise; `undefined` when it has to be asked. */
  readonly choice: ImportChoice | undefined;
  readonly choices: readonly ImportChoice[];
} & (
  | { readonly kind: 'new'; readonly row: number; readonly listed: Person }
  /** `certain` is false where only the name agrees and unit or party differ: perhaps another person. */
  | {
      readonly kind: 'changed';
      readonly row: number;
      readonly listed: Person;
      readonly present: Person;
      readonly changes: readonly FieldChange[];
      readonly certain: boolean;
    }
  | { readonly kind: 'same'; readonly row: number; readonly listed: Person; readonly present: Person }
  /** In the reception in that party and delegation, and not on the list. */
  | { readonly kind: 'missing'; readonly present: Person }
);

export type ImportPlan = { readonly entries: readonly ImportEntry[] };

type Listed = { readonly row: number; readonly person: Person };

const unitOf = ({ organization, title }: Person): string => `${organization ?? ''}${title ?? ''}`.replaceAll(/\s/g, '');

/** How surely two records of one name are one person: by party, then unit, then delegation. */
function likeness(listed: Person, present: Person): number {
  const sameParty = listed.party === present.party ? 4 : 0;
  const sameUnit = listed.organization === present.organization || unitOf(listed) === unitOf(present) ? 2 : 0;
  const sameDelegation = listed.delegation === present.delegation ? 1 : 0;
  return sameParty + sameUnit + sameDelegation;
}

/** Whether nothing that is known of their units speaks against one person. Where one record has no unit, 市长 agrees with 江临市市长. */
function unitsAgree(listed: Person, present: Person): boolean {
  const [one, other] = [unitOf(listed), unitOf(present)];
  if (one === '' || other === '' || one === other || listed.organization === present.organization) return true;
  const isHalfKnown = listed.organization === undefined || present.organization === undefined;
  return isHalfKnown && (one.includes(other) || other.includes(one));
}

const isCertain = (listed: Person, present: Person): boolean => listed.party === present.party && unitsAgree(listed, present);

/** Best pair first, each person once: two people of one name are told apart by unit, not by who stands first. */
function matches(listed: readonly Listed[], present: readonly Person[]): ReadonlyMap<PersonId, Person> {
  const byName = new Map<string, Person[]>();
  for (const person of present) {
    const key = nameKey(person.name);
    byName.set(key, [...(byName.get(key) ?? []), person]);
  }
  const pairs = listed.flatMap(({ person }) =>
    (byName.get(nameKey(person.name)) ?? []).map((candidate) => ({ person, candidate, likeness: likeness(person, candidate) })),
  );
  const found = new Map<PersonId, Person>();
  const used = new Set<PersonId>();
  for (const { person, candidate } of pairs.toSorted((left, right) => right.likeness - left.likeness)) {
    if (found.has(person.id) || used.has(candidate.id)) continue;
    found.set(person.id, candidate);
    used.add(candidate.id);
  }
  return found;
}

/** Ids of the draft as the reception knows these people; those who are new keep the draft's. */
function withKnownIds(person: Person, idOf: (id: PersonId) => PersonId): Person {
  return {
    ...person,
    id: idOf(person.id),
    ...(person.serves ? { serves: idOf(person.serves) } : {}),
    ...(person.spouse ? { spouse: idOf(person.spouse) } : {}),
    ...(person.apart ? { apart: person.apart.map(idOf) } : {}),
    ...(person.together ? { together: person.together.map(idOf) } : {}),
  };
}

const equal = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Only what the list says can differ: an empty cell is unknown, not a deletion. A plain member may have been given a role since. */
function changesOf(listed: Person, present: Person): readonly FieldChange[] {
  const fields = Object.keys(listed).filter((field): field is PersonField => field !== 'id');
  return fields
    .filter((field) => !(field === 'role' && listed.role === 'member'))
    .filter((field) => listed[field] !== undefined && !equal(listed[field], present[field]))
    .sort()
    .map((field) => ({ field, before: present[field], after: listed[field] }));
}

const choiceForChange: Readonly<Record<ImportPolicy, ImportChoice | undefined>> = { ask: undefined, list: 'update', reception: 'keep' };

/**
 * What lists would do to the reception: who is new, who changed in what, who is missing. Nothing is changed here.
 * The drafts' ids must be made with `personIds` over the reception's people, so that new ones are free.
 */
export function planImport(reception: Reception, drafts: readonly RosterDraft[], policy: ImportPolicy): ImportPlan {
  const listed = drafts.flatMap(({ rows }) =>
    rows.flatMap((row): readonly Listed[] => (row.kind === 'taken' ? [{ row: row.row, person: row.person }] : [])),
  );
  const people = peopleInOrder(reception);
  const match = matches(listed, people);
  const idOf = (id: PersonId) => match.get(id)?.id ?? id;

  const entries = listed.map(({ row, person: draftPerson }): ImportEntry => {
    const person = withKnownIds(draftPerson, idOf);
    const present = match.get(draftPerson.id);
    const about = { row, name: person.name, listed: present ? person : draftPerson };
    if (!present) return { ...about, kind: 'new', key: draftPerson.id, listed: person, choice: 'add', choices: ['add', 'keep'] };
    const changes = changesOf(person, present);
    if (changes.length === 0) return { ...about, kind: 'same', key: present.id, present, choice: 'keep', choices: ['keep'] };
    const certain = isCertain(person, present);
    const choice = certain ? choiceForChange[policy] : undefined;
    // A second person of the name needs an id of its own: the draft's is still free.
    return {
      ...about,
      kind: 'changed',
      key: present.id,
      listed: { ...person, id: draftPerson.id },
      present,
      changes,
      certain,
      choice,
      choices: ['update', 'keep', 'add'],
    };
  });

  const met = new Set([...match.values()].map(({ id }) => id));
  const groups = new Set(listed.map(({ person }) => JSON.stringify([person.party, person.delegation ?? ''])));
  const missing = people
    .filter(
      (person) =>
        !met.has(person.id) && person.status !== 'withdrawn' && groups.has(JSON.stringify([person.party, person.delegation ?? ''])),
    )
    .map((present): ImportEntry => {
      // Nobody is struck off because a list is silent: even where the list is believed, that is asked.
      const choice = policy === 'reception' ? 'keep' : undefined;
      return { kind: 'missing', key: present.id, name: present.name, present, choice, choices: ['keep', 'withdraw'] };
    });
  return { entries: [...entries, ...missing] };
}
