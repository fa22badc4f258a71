import type { Person } from '../../../model/person';

const written = (language: string) => language.trim().toLowerCase();

export const languagesKnown = ({ languages }: Person): boolean => (languages?.length ?? 0) > 0;

/** Whether two people have a language in common; whoever's languages are unknown has none in common with anybody. */
export function shareLanguage(one: Person, other: Person): boolean {
  const known = new Set(other.languages?.map(written));
  return one.languages?.some((language) => known.has(written(language))) ?? false;
}
