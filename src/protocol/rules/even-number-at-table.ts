import { cn } from '../sources/cn';
import { atEachTable } from './reading/at-each';
import { isChinese } from './reading/given-of';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

/** A round table of a Chinese banquet seats an even number: six, eight, ten. A wish of some houses, asked for by those that hold to it. */
export const evenNumberAtTable = defineRule({
  id: 'even-number-at-table',
  severity: 'remark',
  scenes: ['banquet'],
  citation: cn.tableOfTen,
  onRequest: true,
  messageIds: ['odd'],

  check: atEachTable<TableOf>((context, table) => {
    const { id } = context.layout;
    const speaks = isChinese(context) && (id === 'banquet/round' || id === 'banquet/hall');
    return speaks && table.sitters.length % 2 === 1 ? [table] : [];
  }),

  explain: ({ table, sitters }) => ({
    messageId: 'odd',
    data: { table: table || '1', number: sitters.length },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
