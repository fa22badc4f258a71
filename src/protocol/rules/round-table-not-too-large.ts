import { abroad } from './citations';
import { isChinese } from './reading/given-of';
import { type TableOf, tablesOf } from './reading/tables';
import { defineRule } from './rule';

/** Abroad six to eight at a round table is best and fourteen the most. */
const most = 14;

export const roundTableNotTooLarge = defineRule({
  id: 'round-table-not-too-large',
  severity: 'remark',
  scenes: ['banquet'],
  citation: abroad('Round tables: twelve to fourteen at most', '§7 ROUND [S33] [S47b]'),
  messageIds: ['tooMany'],

  *check(context): Generator<TableOf> {
    const { id } = context.layout;
    if (isChinese(context) || (id !== 'banquet/round' && id !== 'banquet/hall')) return;
    for (const table of tablesOf(context)) if (table.sitters.length > most) yield table;
  },

  explain: ({ table, sitters }) => ({
    messageId: 'tooMany',
    data: { table: table || '1', number: sitters.length, most },
    seats: sitters.map(({ seat }) => seat.id),
    people: [],
  }),
});
