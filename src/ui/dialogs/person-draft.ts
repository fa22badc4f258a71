import { addPeople } from '../../commands/add-people';
import type { Command } from '../../commands/command';
import { editPerson } from '../../commands/edit-person';
import { setAttendance } from '../../commands/set-attendance';
import type { OccasionId, PersonId } from '../../model/ids';
import { Person } from '../../model/person';

/** The fields of the form as texts; an empty one is unknown. */
export const textFields = ['title', 'organization', 'delegation', 'country', 'otherName', 'diet', 'phone', 'remarks'] as const;
/** The ten levels, as the messages name them. */
export const grades = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;
type TextField = (typeof textFields)[number];

export type PersonDraft = Readonly<Record<TextField, string>> & {
  readonly name: string;
  readonly party: Person['party'];
  readonly role: Person['role'];
  readonly status: NonNullable<Person['status']>;
  readonly officialOrder: string;
  readonly grade: string;
  readonly sex: string;
  readonly serves: string;
  readonly languages: string;
};

export function draftOfPerson(person: Partial<Person>): PersonDraft {
  const texts = Object.fromEntries(textFields.map((field) => [field, person[field] ?? ''])) as Record<TextField, string>;
  return {
    ...texts,
    name: person.name ?? '',
    party: person.party ?? 'guest',
    role: person.role ?? 'member',
    status: person.status ?? 'confirmed',
    officialOrder: person.officialOrder ? String(person.officialOrder) : '',
    grade: person.grade ? String(person.grade) : '',
    sex: person.sex ?? '',
    serves: person.serves ?? '',
    languages: (person.languages ?? []).join('、'),
  };
}

/** The person that the form describes, or nothing when a field cannot be read. */
export function personOf(id: PersonId, draft: PersonDraft): Person | undefined {
  const { officialOrder, grade, sex, serves, languages, ...texts } = draft;
  const said = Object.fromEntries(Object.entries(texts).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : [])));
  const spoken = languages.split(/[、,，;；\s]+/).filter(Boolean);
  const read = Person.safeParse({
    ...said,
    id,
    ...(officialOrder ? { officialOrder: Number(officialOrder) } : {}),
    ...(grade ? { grade: Number(grade) } : {}),
    ...(sex ? { sex } : {}),
    ...(serves ? { serves } : {}),
    ...(spoken.length > 0 ? { languages: spoken } : {}),
  });
  return read.success ? read.data : undefined;
}

/** A new person attends the occasion on screen at once. */
export const commandsToAddPerson = (person: Person, occasion: OccasionId | undefined): readonly Command[] => [
  addPeople([person]),
  ...(occasion ? [setAttendance(occasion, [person.id], true)] : []),
];

const inForm = [...textFields, 'name', 'party', 'role', 'status', 'officialOrder', 'grade', 'sex', 'serves', 'languages'] as const;
type Cleared = Parameters<typeof editPerson>[2] extends readonly (infer Field)[] | undefined ? Field : never;
const clearable: readonly Cleared[] = [
  'title',
  'organization',
  'delegation',
  'country',
  'otherName',
  'diet',
  'phone',
  'remarks',
  'officialOrder',
  'grade',
  'sex',
  'serves',
  'languages',
];

/** Only what changed; what the form does not show stays as it was. */
export function commandsToEditPerson(before: Person, after: Person): readonly Command[] {
  const changed = inForm.filter((field) => after[field] !== undefined && JSON.stringify(after[field]) !== JSON.stringify(before[field]));
  const { set } = { set: Object.fromEntries(changed.map((field) => [field, after[field]])) };
  const clear = clearable.filter((field) => before[field] !== undefined && after[field] === undefined);
  return changed.length === 0 && clear.length === 0 ? [] : [editPerson(before.id, set, clear)];
}
