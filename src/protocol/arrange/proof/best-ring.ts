import type { Worth } from './best-tables';

/** Up to this many places every order round a table is looked at (over sets, n² 2ⁿ); beyond it only a bound is known. */
export const mostPlacesInRing = 19;

/** The most that an order round a ring of so many places can be worth; empty places are people worth nothing to anybody (Held and Karp). */
export function bestRing(places: number, worth: Worth): number {
  if (places < 2) return 0;
  if (places === 2) return worth(0, 1);
  const rest = places - 1;
  const full = 2 ** rest;
  const best = new Float64Array(full * rest).fill(Number.NEGATIVE_INFINITY);
  const worths = Float64Array.from({ length: rest * rest }, (_, index) => worth(Math.floor(index / rest), index % rest));
  for (let person = 0; person < rest; person += 1) best[(1 << person) * rest + person] = worth(person, rest);
  for (let set = 1; set < full; set += 1) {
    for (let left = set; left !== 0; left &= left - 1) {
      const last = 31 - Math.clz32(left & -left);
      const sum = best[set * rest + last] ?? Number.NEGATIVE_INFINITY;
      for (let open = ~set & (full - 1); open !== 0; open &= open - 1) {
        const next = 31 - Math.clz32(open & -open);
        const at = (set | (1 << next)) * rest + next;
        const reached = sum + (worths[last * rest + next] ?? 0);
        if (reached > (best[at] ?? 0)) best[at] = reached;
      }
    }
  }
  let most = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < rest; last += 1) most = Math.max(most, (best[(full - 1) * rest + last] ?? 0) + worth(last, rest));
  return most;
}

/** A bound on every ring with the numbers that prove it: see `ringBound`. */
export type RingCertificate = { readonly places: number; readonly potentials: readonly number[]; readonly bound: number };

/** The heaviest tree on all but the first, and the two heaviest links of the first, after each person's potential is taken from his links. */
function heaviestOneTree(places: number, worth: Worth, potentials: readonly number[]): { total: number; degrees: readonly number[] } {
  const link = (one: number, other: number) => worth(one, other) - (potentials[one] ?? 0) - (potentials[other] ?? 0);
  const degrees = Array.from({ length: places }, () => 0);
  let total = 0;
  const join = (one: number, other: number) => {
    degrees[one] = (degrees[one] ?? 0) + 1;
    degrees[other] = (degrees[other] ?? 0) + 1;
    total += link(one, other);
  };
  const nearest = Array.from({ length: places }, () => 1);
  const outside = new Set(Array.from({ length: places - 2 }, (_, index) => index + 2));
  while (outside.size > 0) {
    let next = -1;
    for (const person of outside) if (next < 0 || link(person, nearest[person] ?? 1) > link(next, nearest[next] ?? 1)) next = person;
    outside.delete(next);
    join(next, nearest[next] ?? 1);
    for (const person of outside) if (link(person, next) > link(person, nearest[person] ?? 1)) nearest[person] = next;
  }
  const ofFirst = Array.from({ length: places - 1 }, (_, index) => index + 1).sort((left, right) => link(0, right) - link(0, left));
  for (const other of ofFirst.slice(0, 2)) join(0, other);
  return { total, degrees };
}

/**
 * No ring is worth more than the heaviest one-tree, whatever is taken from the links of a person and given back twice, since in a ring
 * everybody has two neighbors. The potentials are moved until the bound falls no more (Held and Karp's ascent); they are the proof.
 */
export function ringBound(places: number, worth: Worth, rounds = 300): RingCertificate {
  let potentials = Array.from({ length: places }, () => 0);
  let best: RingCertificate = { places, potentials, bound: Number.POSITIVE_INFINITY };
  let largest = 1;
  for (let one = 0; one < places; one += 1)
    for (let other = 0; other < one; other += 1) largest = Math.max(largest, Math.abs(worth(one, other)));
  for (let round = 0; round < rounds; round += 1) {
    const { total, degrees } = heaviestOneTree(places, worth, potentials);
    const bound = total + 2 * potentials.reduce((sum, potential) => sum + potential, 0);
    if (bound < best.bound) best = { places, potentials, bound };
    if (degrees.every((degree) => degree === 2)) break;
    const stride = (largest / 4) * 0.98 ** round;
    potentials = potentials.map((potential, person) => potential + stride * ((degrees[person] ?? 2) - 2));
  }
  return best;
}
