import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { amongNeighbors } from './reading/at-each';
import { languagesKnown, shareLanguage } from './reading/languages';
import { namesOf } from './reading/names';
import { peopleBeside, seatsBeside } from './reading/neighbors';
import type { Sitter } from './reading/sitters';
import { defineRule } from './rule';

type Facts = Sitter & { readonly neighbors: readonly Person[] };

const silence: readonly Facts[] = [];

const canTalk = (person: Person, other: Person): boolean =>
  other.role === 'interpreter' || !languagesKnown(other) || shareLanguage(person, other);

/** At table everybody has a neighbor to talk with, in a language both know, or an interpreter. Unknown languages are not guessed. */
export const neighborsShareLanguage = defineRule({
  id: 'neighbors-share-language',
  severity: 'remark',
  scenes: ['banquet'],
  citation: cn.languagesShared,
  messageIds: ['none'],

  check: amongNeighbors<Facts>((context, { person, seat }) => {
    if (!languagesKnown(person) || person.role === 'interpreter') return silence;
    for (const { id } of seatsBeside(context, seat.id)) {
      const other = context.occupant(id);
      if (other && canTalk(person, other)) return silence;
    }
    const neighbors = peopleBeside(context, seat.id);
    return neighbors.length > 0 ? [{ person, seat, neighbors }] : silence;
  }),

  explain: ({ person, seat, neighbors }) => ({
    messageId: 'none',
    data: { person: person.name, seat: seat.id, neighbors: namesOf(neighbors) },
    seats: [seat.id],
    people: [person.id],
  }),
});
