import type { Citation } from '../../../model/citation';
import { unranked } from '../../sources/cite';
import type { Placed, Scene } from '../scene';
import { type RoundBanquetAuthority, roundTables, type TableAnswer } from './banquet-round';

export type CoHostsAuthority = { readonly coHosts: Citation; readonly table: RoundBanquetAuthority };

/** The first of every table, then the second of every table …; seats of one turn are level, for no source ranks the tables. */
const turnByTurn = (lists: readonly (readonly Placed[])[]): readonly Placed[] =>
  Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, turn) =>
    lists.flatMap((list) => list[turn] ?? []).map((placed, index) => (index > 0 ? { ...placed, tied: true } : placed)),
  ).flat();

/**
 * Several tables where the sources know no main one: a co-host presides at each, the guests right and left of him.
 * The tables are level. They bear names, not numbers, lest a number look like a rank.
 */
export const hallWithCoHosts =
  ({ coHosts, table }: CoHostsAuthority): Scene =>
  ({ layout, seats }) => {
    const answers = roundTables(
      layout.tables.map(({ id }) => seats.filter((seat) => seat.table === id)),
      table,
      () => 'none',
    );
    const all = (pick: (answer: TableAnswer) => readonly Placed[]) => turnByTurn(answers.map(pick));
    const host = all((answer) => answer.host).map((placed) => ({
      ...placed,
      because: [{ principle: 'co-host-at-every-table', citation: coHosts }],
    }));
    return {
      order: { guest: all((answer) => answer.guest), host },
      tables: layout.tables.map(({ id }) => ({ table: id, because: [{ principle: 'source-silent', citation: unranked }] })),
    };
  };
