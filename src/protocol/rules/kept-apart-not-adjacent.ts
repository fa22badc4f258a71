import type { Person } from '../../model/person';
import { theList } from '../sources/office';
import { hasSeveralTables, peopleBeside } from './reading/neighbors';
import { oncePer } from './reading/once-per';
import { swapsApart } from './reading/part-them';
import { seatOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly pair: readonly [Person, Person]; readonly sameTable: boolean };

/** Few lists keep anybody apart: who it is, is worked out once per list. */
const keptApart = oncePer((people: readonly Person[]) => people.filter(({ apart }) => apart !== undefined && apart.length > 0));

/**
 * People whom the list keeps apart (回避) are not neighbors, and where there are several tables or vehicles not at the same one.
 * A breach: the office itself has said so.
 */
export const keptApartNotAdjacent = defineRule({
  id: 'kept-apart-not-adjacent',
  severity: 'breach',
  citation: theList('回避'),
  messageIds: ['neighbors', 'sameTable'],

  *check(context): Generator<Facts> {
    const several = hasSeveralTables(context.layout);
    const said = new Set<string>();
    for (const person of keptApart(context.people)) {
      for (const id of person.apart ?? []) {
        const other = context.personOf(id);
        const [seat, otherSeat] = [seatOf(context, person), other && seatOf(context, other)];
        const key = [person.id, id].sort().join(' ');
        if (!other || !seat || !otherSeat || said.has(key)) continue;
        said.add(key);
        const sameTable = several && seat.table === otherSeat.table;
        const neighbors = peopleBeside(context, seat.id).some((neighbor) => neighbor.id === id);
        if (sameTable || neighbors) yield { pair: [person, other], sameTable };
      }
    }
  },

  explain: ({ pair: [one, other], sameTable }, context) => {
    const seats = [one, other].flatMap((person) => seatOf(context, person)?.id ?? []);
    return {
      messageId: sameTable ? 'sameTable' : 'neighbors',
      data: { one: one.name, other: other.name, seat: seats[0] ?? '', otherSeat: seats[1] ?? '' },
      seats,
      people: [one.id, other.id],
    };
  },

  suggest: ({ pair }, context) => swapsApart(context, pair),
});
