import type { EditPerson } from '../../../commands/edit-person';
import type { OccasionId, PersonId } from '../../../model/ids';
import type { Occasion } from '../../../model/occasion';
import type { Person } from '../../../model/person';
import { occasionsInOrder, type Reception } from '../../../model/reception';

/** Whoever comes instead of somebody, and whose rank counts: rank is not delegated, unless one acts for the office itself (intl.md §1.1). */
export type Substitute = { readonly person: Person; readonly rank: 'own' | 'represented' };

/** What happens to the list at the last minute. What becomes of the seats is another question, asked per occasion. */
export type Change =
  | { readonly kind: 'withdraw'; readonly person: PersonId; readonly substitute?: Substitute }
  | { readonly kind: 'add'; readonly person: Person }
  /** Promoted, moved to another party, or another title. */
  | { readonly kind: 'alter'; readonly person: PersonId; readonly set: EditPerson['set']; readonly clear: EditPerson['clear'] };

/**
 * What becomes of the seats of one occasion: everybody below moves up; as few as possible move; the substitute takes the seat; nobody
 * moves; everybody is seated anew; or the occasion goes on as if nothing had happened.
 */
export type Answer = 'close-ranks' | 'fewest-moves' | 'substitute' | 'leave' | 'anew' | 'untouched';

/** The answers that make sense, the usual one first. */
export function answersTo(change: Change): readonly Answer[] {
  switch (change.kind) {
    case 'withdraw':
      return [...(change.substitute ? (['substitute'] as const) : []), 'close-ranks', 'fewest-moves', 'leave', 'untouched'];
    case 'add':
      return ['fewest-moves', 'anew', 'leave', 'untouched'];
    case 'alter':
      return ['fewest-moves', 'anew', 'leave'];
    default:
      change satisfies never;
      throw new Error(`No change is like ${JSON.stringify(change)}.`);
  }
}

export const personOf = (change: Change): PersonId => (typeof change.person === 'string' ? change.person : change.person.id);

/** The occasions that the change is a question for, in the order of the programme. Whoever is added may come to any. */
export function touchedBy(change: Change, reception: Reception): readonly Occasion[] {
  const occasions = occasionsInOrder(reception);
  const person = personOf(change);
  return change.kind === 'add'
    ? occasions.filter(({ attendees }) => !attendees[person])
    : occasions.filter(({ attendees }) => attendees[person]);
}

export type Answers = ReadonlyMap<OccasionId, Answer>;
