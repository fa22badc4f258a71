import { seatPerson } from '../../commands/seat-person';
import { hasRank } from '../../model/person';
import { intl } from '../sources/intl';
import { atEachTable } from './reading/at-each';
import { hasSeveralTables } from './reading/neighbors';
import { isFree, seatOf } from './reading/sitters';
import { type TableOf, tablesOf } from './reading/tables';
import { defineRule } from './rule';

/** Guests at a table have somebody of the host's side with them. */
export const hostAtEveryTable = defineRule({
  id: 'host-at-every-table',
  severity: 'departure',
  scenes: ['banquet'],
  citation: intl.tables,
  messageIds: ['noHost'],

  check: atEachTable<TableOf>((context, table) => {
    const has = (party: 'guest' | 'host') => table.sitters.some(({ person }) => person.party === party && hasRank(person));
    return hasSeveralTables(context.layout) && has('guest') && !has('host') ? [table] : [];
  }),

  explain: ({ table, sitters }) => ({
    messageId: 'noHost',
    data: { table, guests: sitters.length },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),

  /** A host who has no seat, or the last host of a table that has several. */
  *suggest({ table }, context) {
    const free =
      context
        .ladder('host')
        .find(({ order, seat }) => order === 'host' && context.seatIn(seat)?.table === table && isFree(context, seat)) ??
      context.ladder('guest').findLast(({ seat }) => context.seatIn(seat)?.table === table && isFree(context, seat));
    if (!free) return;
    const hosts = context.people.filter((person) => person.party === 'host' && hasRank(person));
    const spare = tablesOf(context).flatMap(({ sitters }) =>
      sitters.filter(({ person }) => person.party === 'host' && hasRank(person)).slice(1),
    );
    const unseated = hosts.find((person) => !seatOf(context, person));
    const mover = unseated ?? spare.filter(({ seat }) => context.occasion.locks[seat.id] !== true).at(-1)?.person;
    if (mover) yield [seatPerson(context.occasion.id, mover.id, free.seat)];
  },
});
