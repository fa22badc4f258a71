import type { Conflict } from './small-cover';

/** How many go when whoever has most conflicts goes first: at least as many as must. */
function greedily(conflicts: readonly Conflict[]): number {
  let left = conflicts;
  let gone = 0;
  while (left.length > 0) {
    const counts = new Map<number, number>();
    for (const thing of left.flat()) counts.set(thing, (counts.get(thing) ?? 0) + 1);
    const [worst] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most));
    left = left.filter(([one, other]) => one !== worst && other !== worst);
    gone += 1;
  }
  return gone;
}

/**
 * Whoever is sure to go: with more conflicts than need go in all, staying would send away too many others.
 * Exact where a smaller cover is always lighter than a larger one.
 */
export function forcedOut(conflicts: readonly Conflict[]): readonly number[] {
  const most = greedily(conflicts);
  const counts = new Map<number, number>();
  for (const thing of conflicts.flat()) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].flatMap(([thing, count]) => (count > most ? [thing] : []));
}

/** Conflicts that hang together, group by group. */
export function groupsOf(conflicts: readonly Conflict[]): readonly (readonly Conflict[])[] {
  const leader = new Map<number, number>();
  const find = (thing: number): number => {
    const above = leader.get(thing) ?? thing;
    if (above === thing) return thing;
    const top = find(above);
    leader.set(thing, top);
    return top;
  };
  for (const [one, other] of conflicts) leader.set(find(one), find(other));
  const groups = new Map<number, Conflict[]>();
  for (const conflict of conflicts) {
    const top = find(conflict[0]);
    const group = groups.get(top);
    if (group) group.push(conflict);
    else groups.set(top, [conflict]);
  }
  return [...groups.values()];
}
