import type { Conflict } from './small-cover';

/** The other end of every conflict, by thing; its length is how many conflicts the thing has. */
function othersOf(conflicts: readonly Conflict[]): ReadonlyMap<number, readonly number[]> {
  const others = new Map<number, number[]>();
  const note = (thing: number, other: number) => {
    const known = others.get(thing);
    if (known) known.push(other);
    else others.set(thing, [other]);
  };
  for (const [one, other] of conflicts) {
    note(one, other);
    note(other, one);
  }
  return others;
}

/**
 * How many go when whoever has most conflicts goes first: at least as many as must.
 * Counts go down as their neighbors go, so that a hall whose every pair is in conflict is not counted anew for each who goes.
 */
function greedily(others: ReadonlyMap<number, readonly number[]>): number {
  const left = new Map([...others].map(([thing, { length }]) => [thing, length]));
  for (let gone = 0; ; gone += 1) {
    let [worst, most] = [-1, 0];
    for (const [thing, count] of left) if (count > most) [worst, most] = [thing, count];
    if (most === 0) return gone;
    left.delete(worst);
    for (const other of others.get(worst) ?? []) {
      const count = left.get(other);
      if (count !== undefined) left.set(other, count - 1);
    }
  }
}

/**
 * Whoever is sure to go: with more conflicts than need go in all, staying would send away too many others.
 * Exact where a smaller cover is always lighter than a larger one.
 */
export function forcedOut(conflicts: readonly Conflict[]): readonly number[] {
  const others = othersOf(conflicts);
  const most = greedily(others);
  return [...others].flatMap(([thing, { length }]) => (length > most ? [thing] : []));
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
