import type { Person } from '../../../model/person';
import { oncePer } from './once-per';

const written = (language: string) => language.trim().toLowerCase();

export const languagesKnown = ({ languages }: Person): boolean => (languages?.length ?? 0) > 0;

const languagesOf = oncePer(({ languages }: Person): ReadonlySet<string> => new Set(languages?.map(written)));

/** Whether two people have a language in common; whoever's languages are unknown has none in common with anybody. */
export function shareLanguage(one: Person, other: Person): boolean {
  // As lists are written, the very same word mostly tells.
  if (one.languages?.some((language) => other.languages?.includes(language))) return true;
  const known = languagesOf(other);
  for (const language of languagesOf(one)) if (known.has(language)) return true;
  return false;
}
