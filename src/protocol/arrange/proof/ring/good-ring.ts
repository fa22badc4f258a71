import type { Links } from './one-tree';

/** An order round the ring, nearest by nearest, begun with this person. */
function greedyRing({ places, worths }: Links, first: number): number[] {
  const order = [first];
  const left = new Set(Array.from({ length: places }, (_, person) => person));
  left.delete(first);
  for (let last = first; left.size > 0; ) {
    let next = -1;
    for (const person of left) if (next < 0 || (worths[last * places + person] ?? 0) > (worths[last * places + next] ?? 0)) next = person;
    order.push(next);
    left.delete(next);
    last = next;
  }
  return order;
}

export function worthOfRing({ places, worths }: Links, order: readonly number[]): number {
  let sum = 0;
  for (const [index, person] of order.entries()) sum += worths[person * places + (order[(index + 1) % places] ?? 0)] ?? 0;
  return sum;
}

/** Whatever is worth less than this is the last digit of a sum. */
const alike = 1e-9;

/** Runs are turned about, and runs of up to three put in elsewhere, as long as it pays. */
function improved({ places, worths }: Links, start: readonly number[]): readonly number[] {
  let order = [...start];
  const at = (index: number) => order[(index + places) % places] ?? 0;
  const link = (one: number, other: number) => worths[one * places + other] ?? 0;
  const turned = (): boolean => {
    for (let from = 0; from < places - 1; from += 1)
      for (let to = from + 1; to < places; to += 1) {
        if (to - from >= places - 2) continue;
        const gain = link(at(from - 1), at(to)) + link(at(from), at(to + 1)) - link(at(from - 1), at(from)) - link(at(to), at(to + 1));
        if (gain <= alike) continue;
        order = [...order.slice(0, from), ...order.slice(from, to + 1).reverse(), ...order.slice(to + 1)];
        return true;
      }
    return false;
  };
  const moved = (): boolean => {
    for (let length = 1; length <= Math.min(3, places - 3); length += 1)
      for (let from = 0; from < places; from += 1) {
        const rotated = [...order.slice(from), ...order.slice(0, from)];
        const [run, rest] = [rotated.slice(0, length), rotated.slice(length)];
        const [head = 0, tail = 0] = [run[0], run.at(-1)];
        const [before, after] = [rest.at(-1) ?? 0, rest[0] ?? 0];
        const freed = link(before, head) + link(tail, after) - link(before, after);
        for (let index = 0; index < rest.length - 1; index += 1) {
          const [left, right] = [rest[index] ?? 0, rest[index + 1] ?? 0];
          const straight = link(left, head) + link(tail, right);
          const about = link(left, tail) + link(head, right);
          if (Math.max(straight, about) - link(left, right) - freed <= alike) continue;
          order = [...rest.slice(0, index + 1), ...(straight >= about ? run : run.toReversed()), ...rest.slice(index + 1)];
          return true;
        }
      }
    return false;
  };
  while (turned() || moved());
  return order;
}

/** A good order round the ring: the best of those that begin with each person in turn. */
export function goodRing(links: Links): readonly number[] {
  let best: readonly number[] = [];
  let most = Number.NEGATIVE_INFINITY;
  for (let first = 0; first < links.places; first += 1) {
    const order = improved(links, greedyRing(links, first));
    const worth = worthOfRing(links, order);
    if (worth <= most) continue;
    best = order;
    most = worth;
  }
  return best;
}
