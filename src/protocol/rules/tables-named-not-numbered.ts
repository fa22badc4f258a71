import { intl } from '../sources/intl';
import { seatsByTable } from './reading/tables';
import { defineRule } from './rule';

type Facts = { readonly tables: readonly string[] };

/** Numbers look like a ranking: in Germany several tables bear names. */
export const tablesNamedNotNumbered = defineRule({
  id: 'tables-named-not-numbered',
  severity: 'remark',
  scenes: ['banquet'],
  citation: intl.tablesNamed,
  watches: ['scene', 'notes'],
  messageIds: ['numbered'],

  *check({ occasion, layout }): Generator<Facts> {
    if (occasion.convention !== 'de' || layout.id !== 'banquet/hall') return;
    const tables = [...seatsByTable(layout).keys()];
    const labels = new Map(Object.entries(occasion.tables ?? {}).map(([table, { label }]) => [table, label]));
    const numbered = tables.filter((table) => !/\p{L}{2}/u.test((labels.get(table) ?? '').replace(/table|tisch|桌/gi, '')));
    if (tables.length > 1 && numbered.length > 0) yield { tables: numbered };
  },

  explain: ({ tables }) => ({ messageId: 'numbered', data: { tables: tables.join(' ') }, seats: [], people: [] }),
});
