import type { PersonId } from '../../model/ids';
import type { Givens } from '../../model/occasion';
import type { Person } from '../../model/person';

/**
 * Who outranks whom among the people of one occasion.
 * `level`: 1 is the first of the party; equal levels are a tie; null has a seat but no rank; undefined is not known and must be asked.
 * `compare`: negative when `left` outranks `right`, 0 for a tie, undefined when nothing says (no level, or parties that no source merges).
 */
export type Seniority = {
  readonly level: (person: PersonId) => number | null | undefined;
  readonly compare: (left: PersonId, right: PersonId) => number | undefined;
};

/**
 * `guestFirst`: the principal guest goes before every host whatever their grades, as in a car that a host accompanies. On a platform
 * or in a photo of one common order only rank counts, and where no rank tells, nothing does.
 */
export type SeniorityOf = (people: readonly Person[], given: Givens, guestFirst?: boolean) => Seniority;
