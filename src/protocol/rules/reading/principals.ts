import { hasRank, type Party, type Person } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { following, theSame } from './following';

function principalsOf(context: OccasionContext): Readonly<Record<Party, Person | undefined>> {
  const first: Record<Party, Person | undefined> = { guest: undefined, host: undefined, other: undefined };
  const shared: Record<Party, boolean> = { guest: false, host: false, other: false };
  const named: Record<Party, Person | undefined> = { guest: undefined, host: undefined, other: undefined };
  for (const person of context.people) {
    if (!hasRank(person)) continue;
    if (person.role === 'principal') named[person.party] ??= person;
    if (context.seniority.level(person.id) !== 1) continue;
    if (first[person.party]) shared[person.party] = true;
    first[person.party] ??= person;
  }
  const of = (party: Party) => named[party] ?? (shared[party] ? undefined : first[party]);
  return { guest: of('guest'), host: of('host'), other: of('other') };
}

const remembered = following(principalsOf, theSame);

/** Who leads the party: named so in the list, or alone on the first level. Two equals at the head: nobody, and nobody guesses. */
export const principalOf = (context: OccasionContext, party: Party): Person | undefined => remembered(context)[party];
