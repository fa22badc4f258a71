import { Grade, type Person } from './person';
import { z } from './zod';

/** Unit and title as `titleKey` writes them. The bar keeps it apart from every name that an object has from birth. */
export const TitleKey = z
  .string()
  .regex(/^[^|]*\|.+$/u, 'A title is kept as “unit|title”.')
  .max(900)
  .brand<'TitleKey'>();
export type TitleKey = z.infer<typeof TitleKey>;

/** What somebody settled where a title did not say its grade: it holds for everybody who has that title in that unit. */
export const SettledTitles = z.record(TitleKey, Grade);
export type SettledTitles = z.infer<typeof SettledTitles>;

/** Full-width forms folded, spaces gone: a list that is typed anew means the same posts. Spaces between Latin words are one. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll('|', ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '')
    .trim();

/** The title of a person as it is settled: with the unit, for a 局长 of one unit is not of the grade of a 局长 of another. */
export function titleKey({ title, organization }: Pick<Person, 'title' | 'organization'>): TitleKey | undefined {
  const post = plain(title ?? '');
  return post === '' ? undefined : (`${plain(organization ?? '')}|${post}` as TitleKey);
}

export function settledGradeOf(person: Pick<Person, 'title' | 'organization'>, settled: SettledTitles | undefined): Grade | undefined {
  const key = settled && titleKey(person);
  return key && settled[key];
}
