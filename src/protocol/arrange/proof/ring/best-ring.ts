import type { Worth } from '../best-tables';
import { goodRing, worthOfRing } from './good-ring';
import { joined, type Links, linksOf, open, parted } from './one-tree';
import { type Bounded, boundedBy, largestOf } from './ring-bound';

/** An order round a ring, what it is worth, and the most that any order can be: the same where the best is proven. */
export type BestRing = { readonly order: readonly number[]; readonly worth: number; readonly bound: number };

/** Beyond so many places only a bound is known. */
export const mostPlacesInRing = 40;

/** So many trees, by the square of their places, are grown below the root before a proof is given up. */
const mostWork = 2_500_000;

const [atRoot, below] = [
  { rounds: 300, slower: 0.98 },
  { rounds: 40, slower: 0.9 },
] as const;

const speck = 1e-6;

/** Links of which some are settled, and the bound on the rings that are left. */
type Branch = { readonly links: Links; readonly found: Bounded };

function settle(settled: Uint8Array, places: number, one: number, other: number, how: number) {
  settled[one * places + other] = how;
  settled[other * places + one] = how;
}

/** Who has both neighbors gets no third, who has only two links left keeps both. False where that leaves no ring. */
function followed({ places, settled }: Links): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (let person = 0; person < places; person += 1) {
      let [has, free] = [0, 0];
      for (let other = 0; other < places; other += 1) {
        if (other === person) continue;
        if (settled[person * places + other] === joined) has += 1;
        else if (settled[person * places + other] === open) free += 1;
      }
      if (has > 2 || has + free < 2) return false;
      if (free === 0 || (has < 2 && has + free > 2)) continue;
      for (let other = 0; other < places; other += 1)
        if (other !== person && settled[person * places + other] === open)
          settle(settled, places, person, other, has === 2 ? parted : joined);
      changed = true;
    }
  }
  return true;
}

/** The ways to go on from a tree in which somebody has more than two neighbors: without one link of his, or with it and without another, or with both. */
function branchesOf(links: Links, { tree }: Bounded): readonly Links[] {
  const { places, settled } = links;
  let crowded = 0;
  for (let person = 1; person < places; person += 1) if ((tree.degrees[person] ?? 0) > (tree.degrees[crowded] ?? 0)) crowded = person;
  const others = tree.links
    .map((link) => [Math.floor(link / places), link % places] as const)
    .flatMap(([one, other]) => (one === crowded ? [other] : other === crowded ? [one] : []))
    .filter((other) => settled[crowded * places + other] === open);
  const [first, second] = others;
  const way = (...ways: readonly (readonly [other: number | undefined, how: number])[]): readonly Links[] => {
    const next = settled.slice();
    for (const [other, how] of ways) if (other !== undefined) settle(next, places, crowded, other, how);
    const branch = { ...links, settled: next };
    return followed(branch) ? [branch] : [];
  };
  if (first === undefined) return [];
  return [
    ...(second === undefined
      ? way([first, joined])
      : [...way([first, joined], [second, joined]), ...way([first, joined], [second, parted])]),
    ...way([first, parted]),
  ];
}

/** The ring that a tree is, in which everybody has two neighbors. */
function ringIn(places: number, links: readonly number[]): readonly number[] {
  const neighbors: number[][] = Array.from({ length: places }, () => []);
  for (const link of links) {
    const [one, other] = [Math.floor(link / places), link % places];
    neighbors[one]?.push(other);
    neighbors[other]?.push(one);
  }
  const order = [0];
  for (let [before, here] = [-1, 0]; order.length < places; ) {
    const next = neighbors[here]?.find((one) => one !== before) ?? 0;
    order.push(next);
    [before, here] = [here, next];
  }
  return order;
}

/** Joined links that close too small a ring do not all go into one tree. */
function hasAllJoined({ settled }: Links, { tree }: Bounded): boolean {
  const all = settled.reduce((count, how) => count + (how === joined ? 1 : 0), 0) / 2;
  return tree.links.filter((link) => settled[link] === joined).length === all;
}

/**
 * The best order round a ring of at most `mostPlacesInRing` (the traveling salesman's, by Held and Karp's bound and Volgenant and Jonker's
 * branching). Where the branches run out before the proof, `bound` stays above `worth`.
 */
function bestOf(places: number, worth: Worth): BestRing {
  const links = linksOf(places, worth);
  if (places < 4) {
    const order = Array.from({ length: places }, (_, person) => person);
    const sum = places < 2 ? 0 : places === 2 ? worth(0, 1) : worthOfRing(links, order);
    return { order, worth: sum, bound: sum };
  }
  const stride = largestOf(links) / 4;
  const isWhole = links.worths.every(Number.isInteger);
  let order = goodRing(links);
  let most = worthOfRing(links, order);
  /** A branch below this has no better ring. */
  const enough = () => most + (isWhole ? 1 - speck : speck);
  const root = boundedBy(links, new Float64Array(places), { ...atRoot, stride }, enough());
  const waiting: Branch[] = root ? [{ links, found: root }] : [];
  let work = mostWork;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { found } = next;
    if (found.bound < enough()) continue;
    if (found.tree.degrees.every((degree) => degree === 2)) {
      order = ringIn(places, found.tree.links);
      most = worthOfRing(links, order);
      continue;
    }
    if (work <= 0) {
      const bound = [next, ...waiting].reduce((largest, branch) => Math.max(largest, branch.found.bound), most);
      return { order, worth: most, bound: isWhole ? Math.floor(bound + speck) : bound };
    }
    const rest = branchesOf(next.links, found);
    work -= rest.length * places * places;
    const bounded = rest.flatMap((branch): readonly Branch[] => {
      const one = boundedBy(branch, found.potentials, { ...below, stride: stride / 16 }, enough());
      return one && one.bound >= enough() && hasAllJoined(branch, one) ? [{ links: branch, found: one }] : [];
    });
    // The most promising is looked at first.
    waiting.push(...bounded.sort((left, right) => left.found.bound - right.found.bound));
  }
  return { order, worth: most, bound: most };
}

/**
 * The best order of people round a ring of so many places, of which the numbers from `people` on are empty. Where nobody minds a neighbor
 * one gap is as good as several, and the empty places stand together.
 */
export function bestRing(places: number, people: number, worth: Worth): BestRing {
  const minds = Array.from({ length: people }, (_, one) => one).some((one) =>
    Array.from({ length: one }, (_, other) => other).some((other) => worth(one, other) < 0),
  );
  if (minds || people + 1 >= places) return bestOf(places, worth);
  const best = bestOf(people + 1, worth);
  const gap = best.order.indexOf(people);
  const empty = Array.from({ length: places - people - 1 }, (_, index) => people + 1 + index);
  return { ...best, order: [...best.order.slice(0, gap + 1), ...empty, ...best.order.slice(gap + 1)] };
}
