/** What it is worth that two of these people share a table; symmetric, by number. */
export type Worth = (one: number, other: number) => number;

/** Beyond this many people every way to share them out is no longer looked at. */
export const mostPeopleShared = 17;

const members = (set: number): readonly number[] => {
  const found: number[] = [];
  for (let rest = set; rest !== 0; rest &= rest - 1) found.push(31 - Math.clz32(rest & -rest));
  return found;
};

const countOf = (set: number): number => members(set).length;

/**
 * The most that sharing people out among so many tables of so many places can be worth: every way is looked at, over sets of people
 * (the first who is left always sits at the next table, so that no way is counted twice). At most `mostPeopleShared` people.
 */
export function bestTables(people: number, tables: number, places: number, worth: Worth): number {
  if (people > tables * places) return Number.NEGATIVE_INFINITY;
  const everybody = 2 ** people - 1;
  const known = Array.from({ length: tables + 1 }, () => new Map<number, number>());
  const share = (left: number, count: number, more: number): number => {
    if (left === 0) return 0;
    if (count > more * places) return Number.NEGATIVE_INFINITY;
    const before = known[more]?.get(left);
    if (before !== undefined) return before;
    const [first = 0, ...others] = members(left);
    let best = Number.NEGATIVE_INFINITY;
    const seat = (from: number, table: number, at: readonly number[], sum: number) => {
      best = Math.max(best, sum + share(left & ~table, count - at.length, more - 1));
      if (at.length === places) return;
      for (let index = from; index < others.length; index += 1) {
        const next = others[index] ?? 0;
        seat(
          index + 1,
          table | (1 << next),
          [...at, next],
          at.reduce((total, one) => total + worth(one, next), sum),
        );
      }
    };
    seat(0, 1 << first, [first], 0);
    known[more]?.set(left, best);
    return best;
  };
  return share(everybody, countOf(everybody), tables);
}
