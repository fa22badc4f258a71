import type { Person } from '../../model/person';
import { type Field, fields } from './fields';
import { nameKey } from './names';
import {
  readClass,
  readDate,
  readGrade,
  readLanguages,
  readNeeds,
  readOrder,
  readParty,
  readRole,
  readSex,
  readStatus,
  readYes,
} from './read-values';

/** Fields that name other people of the list; they resolve when everybody is known. */
export const linkFields = ['serves', 'spouse', 'apart', 'together'] as const;
export type LinkField = (typeof linkFields)[number];
export const isLinkField = (field: Field): field is LinkField => linkFields.some((link) => link === field);

/** The name, whole or in pieces. */
const nameFields = ['name', 'familyName', 'givenName', 'middleName'] as const;
export type NameField = (typeof nameFields)[number];
export const isNameField = (field: Field): field is NameField => nameFields.some((name) => name === field);

/** Fields that only arrive from outside, and say two things at once or nothing about the person. */
const mixedFields = ['sequence', 'unitAndTitle', 'dietAndNeeds', 'dietTick', 'needTick'] as const;
type MixedField = (typeof mixedFields)[number];
const isMixedField = (field: Field): field is MixedField => mixedFields.some((mixed) => mixed === field);

/** Fields that one cell fills by itself. */
export type PlainField = Exclude<Field, LinkField | NameField | MixedField>;
export const plainFields = fields.filter(
  (field): field is PlainField => !isLinkField(field) && !isNameField(field) && !isMixedField(field),
);

const withWhen = (field: 'appointed' | 'arrived' | 'previous' | 'credentials', text: string): Partial<Person> | undefined => {
  const date = readDate(text);
  return date === undefined ? undefined : { [field]: date };
};

/** What a filled cell says of a person; undefined when it does not say it in a way that is understood. */
export function readField(field: PlainField, text: string): Partial<Person> | undefined {
  switch (field) {
    case 'title':
    case 'organization':
    case 'delegation':
    case 'country':
    case 'diet':
    case 'phone':
    case 'ethnicity':
    case 'remarks':
    case 'otherName':
      return { [field]: text };
    case 'represents':
      return { represents: nameKey(text) };
    case 'languages':
      return { languages: [...readLanguages(text)] };
    case 'needs':
      return { needs: [...readNeeds(text)] };
    case 'appointed':
    case 'arrived':
    case 'previous':
    case 'credentials':
      return withWhen(field, text);
    case 'party': {
      const party = readParty(text);
      return party && { party };
    }
    case 'order': {
      const officialOrder = readOrder(text);
      return officialOrder === undefined ? undefined : { officialOrder };
    }
    case 'grade': {
      const grade = readGrade(text);
      return grade === undefined ? undefined : { grade };
    }
    case 'sex': {
      const sex = readSex(text);
      return sex && { sex };
    }
    case 'role': {
      const role = readRole(text);
      return role && { role };
    }
    case 'status': {
      const status = readStatus(text);
      return status && { status };
    }
    case 'class': {
      const rank = readClass(text);
      return rank && { class: rank };
    }
    case 'retired':
    case 'acting': {
      const answer = readYes(text);
      if (answer === undefined) return undefined;
      return answer ? { [field]: true } : {};
    }
  }
}
