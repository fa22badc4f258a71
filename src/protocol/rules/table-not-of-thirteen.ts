import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import { atEachTable } from './reading/at-each';
import type { TableOf } from './reading/tables';
import { isWesternGuest, mindThirteenWithWestern } from './reading/western';
import { defineRule } from './rule';

/** Western guests do not like to be thirteen at a table: a superstition, and remarked as one. Among Chinese it means nothing, until one of them sits there. */
export const tableNotOfThirteen = defineRule({
  id: 'table-not-of-thirteen',
  severity: 'remark',
  scenes: ['banquet'],
  citation: intl.thirteenAtTable,
  messageIds: ['thirteen'],

  check: atEachTable<TableOf>(({ occasion: { convention } }, table) => {
    const speaks = !mindThirteenWithWestern.has(convention) || table.sitters.some(({ person }) => isWesternGuest(person));
    return speaks && table.sitters.length === 13 ? [table] : [];
  }),

  explain: ({ table, sitters }, { occasion: { convention } }) => ({
    messageId: 'thirteen',
    data: { table: table || '1' },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
    ...(convention.startsWith('cn-') ? { citation: cn.westernTable } : {}),
  }),
});
