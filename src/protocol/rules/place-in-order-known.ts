import { hasRank, type Person } from '../../model/person';
import { theList } from '../sources/office';
import { idsOf, namesOf } from './reading/names';
import { defineRule } from './rule';

/** Everybody who ranks has a known place in the order. Whoever has none is asked about, not guessed. */
export const placeInOrderKnown = defineRule({
  id: 'place-in-order-known',
  severity: 'remark',
  citation: theList('排名'),
  watches: ['people', 'scene'],
  messageIds: ['unknown'],

  *check({ people, seniority }): Generator<readonly Person[]> {
    const unknown = people.filter((person) => hasRank(person) && seniority.level(person.id) === undefined);
    if (unknown.length > 0) yield unknown;
  },

  explain: (unknown) => ({
    messageId: 'unknown',
    data: { people: namesOf(unknown), number: unknown.length },
    seats: [],
    people: idsOf(unknown),
  }),
});
