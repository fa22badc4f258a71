import { hasRank, type Person } from '../model/person';
import type { OccasionContext } from '../protocol/rules/occasion-context';
import type { SeatMark } from './drawing';
import { type MarkLanguage, roleMark } from './role-mark';

/** What the disc of a seat says when this person sits there: it is theirs, and goes with them to any seat of the occasion. */
export function personMark(
  person: Person,
  { seniority }: Pick<OccasionContext, 'seniority'>,
  language: MarkLanguage,
): SeatMark | undefined {
  const level = hasRank(person) ? seniority.level(person.id) : null;
  if (typeof level === 'number') return { kind: 'rank', text: String(level) };
  const { role } = person;
  return role === 'member' || role === 'principal' || role === 'deputy'
    ? undefined
    : { kind: 'role', role, text: roleMark(role, language) };
}
