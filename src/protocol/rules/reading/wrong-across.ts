import type { PersonId } from '../../../model/ids';
import type { Placed } from './fewest-out-of-order';
import type { PersonRanks } from './person-ranks';

type Compare = (left: PersonId, right: PersonId) => number | undefined;
type Ranked = { readonly placed: Placed; readonly level: number };

/**
 * For each of `seniors` the best seat held by one of `juniors` whom they outrank. Both lists by level, first first: whoever outranks
 * a person outranks everybody below that one, so that the line between "outranked" and "not" only moves down.
 */
function* bestBelow(seniors: readonly Ranked[], juniors: readonly Ranked[], compare: Compare): Generator<readonly [Placed, number]> {
  const best: number[] = Array.from({ length: juniors.length + 1 }, () => Number.POSITIVE_INFINITY);
  for (let index = juniors.length - 1; index >= 0; index -= 1)
    best[index] = Math.min(juniors[index]?.placed.grade ?? Number.POSITIVE_INFINITY, best[index + 1] ?? Number.POSITIVE_INFINITY);
  let from = 0;
  for (const { placed } of seniors) {
    while (from < juniors.length) {
      const junior = juniors[from];
      if (junior && (compare(placed.person, junior.placed.person) ?? 0) < 0) break;
      from += 1;
    }
    yield [placed, best[from] ?? Number.POSITIVE_INFINITY];
  }
}

function groupsOf(placed: readonly Placed[], ranks: NonNullable<PersonRanks>): readonly (readonly Ranked[])[] {
  const groups = new Map<number, Ranked[]>();
  for (const one of placed) {
    const rank = ranks.get(one.person);
    if (!rank) continue;
    const group = groups.get(rank.merged);
    if (group) group.push({ placed: one, level: rank.level });
    else groups.set(rank.merged, [{ placed: one, level: rank.level }]);
  }
  for (const group of groups.values()) group.sort((left, right) => left.level - right.level);
  return [...groups.values()];
}

/** Whether any two people of different groups sit against their rank; if not, each group can be put in order by itself. */
export function wrongAcross(placed: readonly Placed[], ranks: NonNullable<PersonRanks>, compare: Compare): boolean {
  const groups = groupsOf(placed, ranks);
  for (const seniors of groups) {
    for (const juniors of groups) {
      if (seniors === juniors) continue;
      for (const [senior, best] of bestBelow(seniors, juniors, compare)) if (best < senior.grade) return true;
    }
  }
  return false;
}

/**
 * The stretches of seats inside which people sit against their rank. Nobody sits wrongly to anybody of another stretch,
 * so that each can be put in order by itself; whoever is in none sits well.
 */
export function disorderlyStretches(
  placed: readonly Placed[],
  ranks: NonNullable<PersonRanks>,
  compare: Compare,
): readonly (readonly Placed[])[] {
  const groups = groupsOf(placed, ranks);
  const reaches: (readonly [number, number])[] = [];
  for (const seniors of groups) {
    for (const juniors of groups) {
      for (const [senior, best] of bestBelow(seniors, juniors, compare)) if (best < senior.grade) reaches.push([best, senior.grade]);
    }
  }
  reaches.sort(([left], [right]) => left - right);
  const stretches: { readonly from: number; to: number; readonly people: Placed[] }[] = [];
  for (const [from, to] of reaches) {
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to, people: [] });
  }
  if (stretches.length === 0) return [];
  let at = 0;
  for (const one of [...placed].sort((left, right) => left.grade - right.grade)) {
    while (at < stretches.length && (stretches[at]?.to ?? 0) < one.grade) at += 1;
    const stretch = stretches[at];
    if (stretch && stretch.from <= one.grade) stretch.people.push(one);
  }
  return stretches.map(({ people }) => people);
}
