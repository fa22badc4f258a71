import { hasRank, type Party, type Person } from '../../../model/person';
import { gradeOf, readingOf } from '../../precedence/title/grade-of';
import type { OccasionContext } from '../occasion-context';
import { following, theSame } from './following';

const hasOwnPlace = (person: Person): boolean =>
  person.officialOrder !== undefined ||
  person.class !== undefined ||
  gradeOf(person) !== undefined ||
  readingOf(person).chief !== undefined;

/** Invited as a spouse, with the partner's rank and none of her or his own (cn.md §9.3): shares the first level, and leads nobody. */
const isThereForPartner = (person: Person, leaders: readonly Person[]): boolean =>
  leaders.length > 1 &&
  !hasOwnPlace(person) &&
  leaders.some((other) => (other.spouse === person.id || person.spouse === other.id) && hasOwnPlace(other));

function principalsOf(context: OccasionContext): Readonly<Record<Party, Person | undefined>> {
  const first: Record<Party, Person[]> = { guest: [], host: [], other: [] };
  const named: Record<Party, Person | undefined> = { guest: undefined, host: undefined, other: undefined };
  for (const person of context.people) {
    if (!hasRank(person)) continue;
    if (person.role === 'principal') named[person.party] ??= person;
    if (context.seniority.level(person.id) === 1) first[person.party].push(person);
  }
  const of = (party: Party) => {
    const [leader, ...equals] = first[party].filter((person) => !isThereForPartner(person, first[party]));
    return named[party] ?? (equals.length === 0 ? leader : undefined);
  };
  return { guest: of('guest'), host: of('host'), other: of('other') };
}

const remembered = following(principalsOf, theSame);

/** Who leads the party: named so in the list, or alone on the first level. Two equals at the head: nobody, and nobody guesses. */
export const principalOf = (context: OccasionContext, party: Party): Person | undefined => remembered(context)[party];
