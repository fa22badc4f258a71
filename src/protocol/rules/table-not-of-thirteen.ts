import { intl } from '../sources/intl';
import { atEachTable } from './reading/at-each';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

/** Western guests do not like to be thirteen at a table: a superstition, and remarked as one. Among Chinese it means nothing. */
export const tableNotOfThirteen = defineRule({
  id: 'table-not-of-thirteen',
  severity: 'remark',
  scenes: ['banquet'],
  citation: intl.thirteenAtTable,
  messageIds: ['thirteen'],

  check: atEachTable<TableOf>(({ occasion: { convention } }, table) => {
    const speaks = convention !== 'cn-domestic' && convention !== 'cn-business';
    return speaks && table.sitters.length === 13 ? [table] : [];
  }),

  explain: ({ table, sitters }) => ({
    messageId: 'thirteen',
    data: { table: table || '1' },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
