import { intl } from '../sources/intl';
import { atEachTable } from './reading/at-each';
import { isChinese } from './reading/given-of';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

/** Abroad six to eight at a round table is best and fourteen the most. */
const most = 14;

export const roundTableNotTooLarge = defineRule({
  id: 'round-table-not-too-large',
  severity: 'remark',
  scenes: ['banquet'],
  citation: intl.roundNotTooLarge,
  messageIds: ['tooMany'],

  check: atEachTable<TableOf>((context, table) => {
    const { id } = context.layout;
    const speaks = !isChinese(context) && (id === 'banquet/round' || id === 'banquet/hall');
    return speaks && table.sitters.length > most ? [table] : [];
  }),

  explain: ({ table, sitters }) => ({
    messageId: 'tooMany',
    data: { table: table || '1', number: sitters.length, most },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
