/**
 * The heaviest set of things of which none stands over another (Dilworth, weighted): everything but a cheapest cover of the order,
 * found as a least cut between "stands over" and "stands under". `over` must be transitive.
 */
export function heaviestAntichain(weights: readonly number[], over: (above: number, below: number) => boolean): ReadonlySet<number> {
  const many = weights.length;
  const source = 2 * many;
  const sink = source + 1;
  const room: Map<number, number>[] = Array.from({ length: sink + 1 }, () => new Map());
  const pipe = (from: number, to: number, capacity: number) => {
    room[from]?.set(to, capacity);
    room[to]?.set(from, 0);
  };
  for (const [thing, weight] of weights.entries()) {
    pipe(source, thing, weight);
    pipe(many + thing, sink, weight);
    for (let other = 0; other < many; other++) if (over(thing, other)) pipe(thing, many + other, Number.POSITIVE_INFINITY);
  }
  const left = (from: number, to: number) => room[from]?.get(to) ?? 0;

  /** Shortest ways that still have room, as the step before each place that can be reached. */
  const reach = (): ReadonlyMap<number, number> => {
    const before = new Map([[source, source]]);
    const queue = [source];
    for (const place of queue) {
      for (const [next, capacity] of room[place] ?? []) {
        if (capacity <= 0 || before.has(next)) continue;
        before.set(next, place);
        queue.push(next);
      }
    }
    return before;
  };

  let reached = reach();
  while (reached.has(sink)) {
    const steps: (readonly [number, number])[] = [];
    for (let place = sink; place !== source; ) {
      const from = reached.get(place) ?? source;
      steps.push([from, place]);
      place = from;
    }
    const amount = Math.min(...steps.map(([from, to]) => left(from, to)));
    for (const [from, to] of steps) {
      room[from]?.set(to, left(from, to) - amount);
      room[to]?.set(from, left(to, from) + amount);
    }
    reached = reach();
  }
  const stay = new Set<number>();
  for (const thing of weights.keys()) if (reached.has(thing) && !reached.has(many + thing)) stay.add(thing);
  return stay;
}
