import type { Citation } from '../../model/citation';
import type { Person } from '../../model/person';
import { cn } from '../../protocol/sources/cn';

/** A custom of the table that the kitchen must know, by what the list says of a guest. `custom.<id>` in i18n. */
export type TableCustom = {
  readonly id: 'muslim' | 'hindu' | 'jewish' | 'buddhist' | 'vegetarian' | 'mongol' | 'manchu' | 'tibetan' | 'asked';
  readonly citation?: Citation;
};

const several = cn.halal;
const one = cn.tableCustoms;

type Sign = TableCustom & { readonly said: RegExp; readonly of: readonly ('diet' | 'ethnicity')[] };

const signs: readonly Sign[] = [
  { id: 'muslim', said: /清真|穆斯林|伊斯兰|halal|muslim/i, of: ['diet'], citation: several },
  { id: 'muslim', said: /^回族?$/, of: ['ethnicity'], citation: several },
  // The source names the Hui; other peoples of the same faith are asked all the same.
  {
    id: 'muslim',
    said: /^(维吾尔|哈萨克|东乡|柯尔克孜|撒拉|塔吉克|乌孜别克|保安|塔塔尔)族?$/,
    of: ['ethnicity'],
    citation: { ...several, relation: 'inspires' },
  },
  { id: 'hindu', said: /印度教|hindu/i, of: ['diet'], citation: one },
  { id: 'jewish', said: /犹太|洁食|kosher|jewish/i, of: ['diet'], citation: one },
  { id: 'buddhist', said: /佛教|僧|斋|buddhist/i, of: ['diet'], citation: one },
  { id: 'vegetarian', said: /素|vegetarian|vegan/i, of: ['diet'] },
  { id: 'manchu', said: /^满族?$/, of: ['ethnicity'], citation: one },
  { id: 'mongol', said: /^蒙古族?$/, of: ['ethnicity'], citation: one },
  { id: 'tibetan', said: /^藏族?$/, of: ['ethnicity'], citation: one },
];

/** Of 壮族, 佤族 and others the sources say only that they have dishes of their own: the place is asked. */
const asked: TableCustom = { id: 'asked', citation: one };
const isOfAnotherPeople = (ethnicity = '汉') => !/^(?:汉族?|)$/.test(ethnicity.trim());

/** The customs that go with what the list says of a person; each once. */
export const customsOf = (person: Pick<Person, 'diet' | 'ethnicity'>): readonly TableCustom[] => {
  const found = signs.filter(({ said, of }) => of.some((field) => said.test(person[field] ?? '')));
  if (isOfAnotherPeople(person.ethnicity) && !found.some(({ of }) => of.includes('ethnicity'))) return [...found, asked];
  return found.filter(({ id }, place) => found.findIndex((other) => other.id === id) === place);
};
