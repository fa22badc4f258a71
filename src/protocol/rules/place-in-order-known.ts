import { hasRank, type Person } from '../../model/person';
import type { Seniority } from '../precedence/seniority';
import { theList } from '../sources/office';
import { idsOf, namesOf } from './reading/names';
import { oncePer } from './reading/once-per';
import { defineRule } from './rule';

/** Occasions to which the same people come ask once. */
const unknownIn = oncePer(({ level }: Seniority) =>
  oncePer((people: readonly Person[]) => people.filter((person) => hasRank(person) && level(person.id) === undefined)),
);

/** Everybody who ranks has a known place in the order. Whoever has none is asked about, not guessed. */
export const placeInOrderKnown = defineRule({
  id: 'place-in-order-known',
  severity: 'remark',
  citation: theList('排名'),
  watches: ['people', 'scene'],
  messageIds: ['unknown'],

  *check({ people, seniority }): Generator<readonly Person[]> {
    const unknown = unknownIn(seniority)(people);
    if (unknown.length > 0) yield unknown;
  },

  explain: (unknown) => ({
    messageId: 'unknown',
    data: { people: namesOf(unknown), number: unknown.length },
    seats: [],
    people: idsOf(unknown),
  }),
});
