import { chinesePractice } from './citations';
import { isChinese } from './reading/given-of';
import { type TableOf, tablesOf } from './reading/tables';
import { defineRule } from './rule';

/** A round table of a Chinese banquet seats an even number: six, eight, ten. A wish of some houses, asked for by those that hold to it. */
export const evenNumberAtTable = defineRule({
  id: 'even-number-at-table',
  severity: 'remark',
  scenes: ['banquet'],
  citation: chinesePractice('§7.3 [juduo] [wasoh]'),
  onRequest: true,
  messageIds: ['odd'],

  *check(context): Generator<TableOf> {
    const { id } = context.layout;
    if (!isChinese(context) || (id !== 'banquet/round' && id !== 'banquet/hall')) return;
    for (const table of tablesOf(context)) if (table.sitters.length % 2 === 1) yield table;
  },

  explain: ({ table, sitters }) => ({
    messageId: 'odd',
    data: { table: table || '1', number: sitters.length },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
