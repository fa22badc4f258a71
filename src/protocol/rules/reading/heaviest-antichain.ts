import { networkOf } from './least-cut';

/**
 * The heaviest set of things of which none stands over another (Dilworth, weighted): everything but a cheapest cover of the order,
 * found as a least cut between "stands over" and "stands under". `over` holds every pair of the order, the upper one first, and must be
 * transitive.
 */
export function heaviestAntichain(weights: readonly number[], over: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const many = weights.length;
  const [source, sink] = [2 * many, 2 * many + 1];
  const { pipe, sourceSide } = networkOf(2 * many + 2, 2 * many + over.length);
  for (const [thing, weight] of weights.entries()) {
    pipe(source, thing, weight);
    pipe(many + thing, sink, weight);
  }
  for (const [above, below] of over) pipe(above, many + below, Number.POSITIVE_INFINITY);
  const reached = sourceSide(source, sink);
  const stay = new Set<number>();
  for (const thing of weights.keys()) if (reached[thing] === 1 && reached[many + thing] !== 1) stay.add(thing);
  return stay;
}
