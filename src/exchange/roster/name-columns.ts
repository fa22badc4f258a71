import { fieldOf, isWordForName } from './columns';
import type { Field } from './fields';

const among = (fields: readonly (Field | undefined)[], field: Field): boolean => fields.includes(field);

/**
 * What the headings of one row mean together. `Nom`, `Name`, `Имя` and `Nombre` alone are the whole name; beside a column of given names
 * they are the family name, beside one of family names the given name.
 */
export function fieldsOf(headings: readonly string[]): readonly (Field | undefined)[] {
  const alone = headings.map((heading) => (isWordForName(heading) ? undefined : fieldOf(heading)));
  const [family, given] = [among(alone, 'familyName'), among(alone, 'givenName')];
  const piece: Field = given && !family ? 'familyName' : family && !given ? 'givenName' : 'name';
  return headings.map((heading, index) => (isWordForName(heading) ? piece : alone[index]));
}
