import type { PersonId } from '../../../model/ids';
import type { Ranked } from './fewest-out-of-order';

type Compare = (left: PersonId, right: PersonId) => number | undefined;

/** People who are comparable by level, first first. */
type Group = readonly Ranked[];

function groupsOf<One extends Ranked>(sitting: readonly One[]): readonly (readonly One[])[] {
  const groups = new Map<number, One[]>();
  for (const one of sitting) {
    const group = groups.get(one.merged);
    if (group) group.push(one);
    else groups.set(one.merged, [one]);
  }
  for (const group of groups.values()) group.sort((left, right) => left.level - right.level);
  return [...groups.values()];
}

/** The best seat held by anybody from each place of the list on. */
function bestFrom(group: Group): Float64Array {
  const best = new Float64Array(group.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let index = group.length - 1; index >= 0; index -= 1)
    best[index] = Math.min(group[index]?.placed.grade ?? Number.POSITIVE_INFINITY, best[index + 1] ?? Number.POSITIVE_INFINITY);
  return best;
}

/**
 * For each of `seniors` who sits below somebody of `juniors` whom they outrank, the grades of the best such seat and of their own.
 * Whoever outranks a person outranks everybody below that one, so that the line between "outranked" and "not" only moves down.
 */
function reaches(seniors: Group, juniors: Group, across: Compare): readonly (readonly [number, number])[] {
  const wrong: (readonly [number, number])[] = [];
  const best = bestFrom(juniors);
  let from = 0;
  for (const senior of seniors) {
    for (; from < juniors.length; from += 1) {
      const junior = juniors[from];
      if (!junior) continue;
      const outranks = seniors === juniors ? senior.level < junior.level : (across(senior.placed.person, junior.placed.person) ?? 0) < 0;
      if (outranks) break;
    }
    const reach = best[from] ?? Number.POSITIVE_INFINITY;
    if (reach < senior.placed.grade) wrong.push([reach, senior.placed.grade]);
  }
  return wrong;
}

const nothing: Compare = () => undefined;

/** Whether any two people of different groups sit against their rank; if not, each group can be put in order by itself. */
export function wrongAcross(sitting: readonly Ranked[], across: Compare): boolean {
  const groups = groupsOf(sitting);
  return groups.some((seniors) => groups.some((juniors) => seniors !== juniors && reaches(seniors, juniors, across).length > 0));
}

/**
 * The stretches of seats inside which people sit against their rank. Nobody sits wrongly to anybody of another stretch,
 * so that each can be put in order by itself; whoever is in none sits well. `sitting` is in seat order.
 * Without `across` people of different groups are not comparable.
 */
export function disorderlyStretches<One extends Ranked>(sitting: readonly One[], across?: Compare): readonly (readonly One[])[] {
  const groups = groupsOf(sitting);
  const wrong: (readonly [number, number])[] = [];
  for (const seniors of groups) {
    for (const juniors of groups) {
      if (seniors === juniors || across) wrong.push(...reaches(seniors, juniors, across ?? nothing));
    }
  }
  if (wrong.length === 0) return [];
  wrong.sort(([left], [right]) => left - right);
  const stretches: { readonly from: number; to: number; readonly people: One[] }[] = [];
  for (const [from, to] of wrong) {
    const last = stretches.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else stretches.push({ from, to, people: [] });
  }
  let at = 0;
  for (const one of sitting) {
    while (at < stretches.length && (stretches[at]?.to ?? 0) < one.placed.grade) at += 1;
    const stretch = stretches[at];
    if (stretch && stretch.from <= one.placed.grade) stretch.people.push(one);
  }
  return stretches.map(({ people }) => people);
}
