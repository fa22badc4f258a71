import type { Worth } from '../best-tables';
import { heaviestOneTree, type Links, linksOf, type OneTree } from './one-tree';

/** A bound on every ring with the numbers that prove it. */
export type RingCertificate = { readonly places: number; readonly potentials: readonly number[]; readonly bound: number };

export type Bounded = { readonly bound: number; readonly potentials: Float64Array; readonly tree: OneTree };

/** How far potentials are moved at first, in the largest worth, and how much less in each round. */
export type Pace = { readonly rounds: number; readonly stride: number; readonly slower: number };

/**
 * No ring is worth more than the heaviest one-tree, whatever is taken from the links of a person and given back twice, since in a ring
 * everybody has two neighbors. The potentials are moved until the bound falls no more (Held and Karp's ascent), or no ring above `enough`
 * is left; they are the proof. Undefined where what is settled of the links leaves no ring.
 */
export function boundedBy(links: Links, from: Float64Array, { rounds, stride, slower }: Pace, enough: number): Bounded | undefined {
  let potentials = from;
  let best: Bounded | undefined;
  let step = stride;
  for (let round = 0; round < rounds; round += 1) {
    const tree = heaviestOneTree(links, potentials);
    if (!tree) return undefined;
    const bound = tree.total + 2 * potentials.reduce((sum, potential) => sum + potential, 0);
    if (!best || bound < best.bound) best = { bound, potentials, tree };
    if (bound <= enough || tree.degrees.every((degree) => degree === 2)) break;
    potentials = potentials.map((potential, person) => potential + step * ((tree.degrees[person] ?? 2) - 2));
    step *= slower;
  }
  return best;
}

export const largestOf = ({ worths }: Links): number => worths.reduce((largest, worth) => Math.max(largest, Math.abs(worth)), 1);

export function ringBound(places: number, worth: Worth, rounds = 300): RingCertificate {
  const links = linksOf(places, worth);
  const pace = { rounds, stride: largestOf(links) / 4, slower: 0.98 };
  const { bound = Number.POSITIVE_INFINITY, potentials = [] } =
    boundedBy(links, new Float64Array(places), pace, Number.NEGATIVE_INFINITY) ?? {};
  return { places, potentials: [...potentials], bound };
}
