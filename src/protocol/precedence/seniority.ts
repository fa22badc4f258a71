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

export type SeniorityOf = (people: readonly Person[], given: Givens) => Seniority;
