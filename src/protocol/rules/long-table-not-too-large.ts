import { intl } from '../sources/intl';
import { atEachTable } from './reading/at-each';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

/** France: about sixteen at one table, else several tables. */
const most = 16;

export const longTableNotTooLarge = defineRule({
  id: 'long-table-not-too-large',
  severity: 'remark',
  scenes: ['banquet'],
  citation: intl.sixteenAtTable,
  messageIds: ['tooMany'],

  check: atEachTable<TableOf>(({ occasion, layout }, table) =>
    occasion.convention === 'fr' && layout.id === 'banquet/long' && table.sitters.length > most ? [table] : [],
  ),

  explain: ({ sitters }) => ({
    messageId: 'tooMany',
    data: { number: sitters.length, most },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
