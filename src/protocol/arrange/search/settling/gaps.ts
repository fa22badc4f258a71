import type { Floor } from './floor';

/** Better seats left empty above somebody who ranks at the same table, table by table. */
export type Gaps = {
  /** Tables that had one when they were last counted. */
  readonly tables: readonly number[];
  readonly count: (table: number) => void;
  readonly countAll: () => void;
  /** How many more there are now at these tables than when they were last counted. */
  readonly more: (tables: readonly number[]) => number;
};

export function gapsIn({ model: { cast }, ladderAt }: Floor, sitterOf: Int32Array): Gaps {
  const counted = new Int32Array(cast.seatsOfTable.length);
  const tables: number[] = [];
  const at = (table: number): number => {
    const seats = cast.seatsOfTable[table] ?? [];
    let gaps = 0;
    for (const empty of seats) {
      const ladder = (sitterOf[empty] ?? -1) < 0 ? ladderAt(empty) : undefined;
      if (!ladder) continue;
      const rung = ladder.rungOf[empty] ?? -1;
      for (const seat of seats) {
        if ((ladder.rungOf[seat] ?? -1) <= rung || (ladder.level[sitterOf[seat] ?? -1] ?? 0) === 0) continue;
        gaps += 1;
        break;
      }
    }
    return gaps;
  };
  const count = (table: number) => {
    const gaps = at(table);
    if (gaps > 0 && (counted[table] ?? 0) === 0) tables.push(table);
    else if (gaps === 0 && (counted[table] ?? 0) > 0) tables.splice(tables.indexOf(table), 1);
    counted[table] = gaps;
  };
  return {
    tables,
    count,
    countAll() {
      for (const table of counted.keys()) count(table);
    },
    more(list) {
      let more = 0;
      for (let index = 0; index < list.length; index += 1) {
        const table = list[index] ?? 0;
        if (list.indexOf(table) === index) more += at(table) - (counted[table] ?? 0);
      }
      return more;
    },
  };
}
