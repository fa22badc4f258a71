import { cn } from '../sources/cn';
import { atEachTable } from './reading/at-each';
import { isChinese } from './reading/given-of';
import type { TableOf } from './reading/tables';
import { defineRule } from './rule';

/** A round table of a Chinese banquet seats ten at most; sources differ up to twelve, so that this is a remark. */
export const tenAtMostAtTable = defineRule({
  id: 'ten-at-most-at-table',
  severity: 'remark',
  scenes: ['banquet'],
  citation: cn.tableOfTen,
  messageIds: ['tooMany'],

  check: atEachTable<TableOf>((context, table) => {
    const { id } = context.layout;
    const speaks = isChinese(context) && (id === 'banquet/round' || id === 'banquet/hall');
    return speaks && table.sitters.length > 10 ? [table] : [];
  }),

  explain: ({ table, sitters }) => ({
    messageId: 'tooMany',
    data: { table: table || '1', number: sitters.length },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
