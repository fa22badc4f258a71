import type { Person } from '../../model/person';
import { precedence } from '../sources/precedence';
import { defineRule } from './rule';

type Facts = { readonly person: Person; readonly represented: Person };

/** France: whoever represents somebody keeps the rank of their own office, unless acting in the other's. */
export const representativeRanksByOwnOffice = defineRule({
  id: 'representative-ranks-by-own-office',
  severity: 'breach',
  citation: precedence.ownRank,
  watches: ['people', 'scene'],
  messageIds: ['borrowed'],

  *check({ occasion, people, reception }): Generator<Facts> {
    if (occasion.convention !== 'fr' || !people.some(({ represents }) => represents)) return;
    const byName = new Map(Object.values(reception.people).map((person) => [person.name, person]));
    for (const person of people) {
      const represented = person.represents ? byName.get(person.represents) : undefined;
      const borrowed = represented?.party === person.party && represented.officialOrder === person.officialOrder;
      if (represented && borrowed && person.officialOrder !== undefined && !person.acting) yield { person, represented };
    }
  },

  explain: ({ person, represented }) => ({
    messageId: 'borrowed',
    data: { person: person.name, represented: represented.name, order: person.officialOrder ?? 0 },
    seats: [],
    people: [person.id],
  }),
});
