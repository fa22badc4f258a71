import type { PersonId } from '../../../model/ids';
import { forcedOut, groupsOf } from './forced-out';
import { heaviestAntichain } from './heaviest-antichain';
import type { PersonRank, PersonRanks } from './person-ranks';
import { type Conflict, smallCover } from './small-cover';

/** Somebody on a ranked seat. `grade` 1 is the best seat; equal grades are a tie. `stays`: rather let others move. */
export type Placed = { readonly person: PersonId; readonly grade: number; readonly stays: boolean };
type Compare = (left: PersonId, right: PersonId) => number | undefined;

/** With the group of people who are comparable by level, the level (1 is the first), and where juniors of other groups begin. */
export type Ranked = PersonRank & { readonly placed: Placed };

/**
 * What keeping somebody is worth. First that as few as possible must move; among equals that the locked stay;
 * then that the senior stays, so that of two neighbors in the wrong order the junior is named.
 */
const worth = (stays: boolean, level: number, highest: number, many: number): number => {
  const perLock = (highest + 2) * (many + 1);
  return perLock * (many + 1) + (stays ? perLock : 0) + (highest - level + 1);
};

/**
 * Who is not in the heaviest chain of people who may all stay: the longest subsequence whose levels never fall, weighted; n log n.
 * `heaviest` and `last` are a Fenwick tree over the levels: the best chain that ends at or below a level, and whom it ends with.
 */
function mustGo<One extends Ranked>(inSeatOrder: readonly One[]): readonly One[] {
  const many = inSeatOrder.length;
  let highest = 0;
  for (const { level } of inSeatOrder) highest = Math.max(highest, level);
  const heaviest = new Float64Array(highest + 2);
  const last = new Int32Array(highest + 2).fill(-1);
  const before = new Int32Array(many);
  const bestUpTo = (level: number): number => {
    let [total, found] = [0, 0];
    for (let at = level + 1; at > 0; at -= at & -at) {
      const here = heaviest[at] ?? 0;
      if (here > total) [total, found] = [here, at];
    }
    return found;
  };
  for (let index = 0; index < many; index += 1) {
    const ranked = inSeatOrder[index];
    if (!ranked) continue;
    const best = bestUpTo(ranked.level);
    const sum = (heaviest[best] ?? 0) + worth(ranked.placed.stays, ranked.level, highest, many);
    before[index] = last[best] ?? -1;
    for (let at = ranked.level + 1; at < heaviest.length; at += at & -at) {
      if ((heaviest[at] ?? 0) >= sum) continue;
      heaviest[at] = sum;
      last[at] = index;
    }
  }
  const stays = new Uint8Array(many);
  for (let at = last[bestUpTo(highest)] ?? -1; at >= 0; at = before[at] ?? -1) stays[at] = 1;
  return inSeatOrder.filter((_, index) => stays[index] !== 1);
}

const bySeat = (left: Ranked, right: Ranked) => left.placed.grade - right.placed.grade || left.level - right.level;

function isInOrder(inSeatOrder: readonly Ranked[]): boolean {
  let highest = -1;
  for (const { level } of inSeatOrder) {
    if (level < highest) return false;
    highest = level;
  }
  return true;
}

/** People who are comparable by level, group by group. */
export function byGroup<One extends Ranked>(sitting: readonly One[]): readonly One[][] {
  const groups = new Map<number, One[]>();
  for (const one of sitting) {
    const group = groups.get(one.merged);
    if (group) group.push(one);
    else groups.set(one.merged, [one]);
  }
  return [...groups.values()];
}

/** Where level tells everything: each group is put in order by itself. */
export function fewestByRank<One extends Ranked>(sitting: readonly One[]): readonly One[] {
  const move: One[] = [];
  for (const group of byGroup(sitting)) {
    group.sort(bySeat);
    if (!isInOrder(group)) move.push(...mustGo(group));
  }
  return move;
}

/**
 * Where some parties can be compared only in part: those who stay are the heaviest antichain of "sits wrongly above".
 * Whoever sits wrongly to nobody stays and is left out of the search.
 */
export function fewestByComparing<One extends Ranked>(all: readonly One[], compare: Compare): readonly One[] {
  const ranked = [...all].sort((left, right) => left.placed.grade - right.placed.grade);
  const sorted = ranked.map(({ placed }) => placed);
  const many = sorted.length;
  // Each pair is asked about once.
  const conflicts: Conflict[] = [];
  const groups = Int32Array.from(ranked, ({ merged }) => merged);
  const levels = Int32Array.from(ranked, ({ level }) => level);
  const above = new Int32Array(many);
  for (const [better, one] of sorted.entries()) {
    for (let worse = better + 1; worse < many; worse += 1) {
      const other = sorted[worse];
      if (!other) continue;
      // Inside a party the levels tell; only across parties must be asked.
      const known = groups[better] !== -1 && groups[better] === groups[worse];
      const answer = known ? (levels[better] ?? 0) - (levels[worse] ?? 0) : (compare(one.person, other.person) ?? 0);
      if (answer === 0) continue;
      if (answer < 0) above[worse] = (above[worse] ?? 0) + 1;
      else {
        above[better] = (above[better] ?? 0) + 1;
        if (one.grade < other.grade) conflicts.push([better, worse]);
      }
    }
  }
  const weights = sorted.map(({ stays }, index) => worth(stays, above[index] ?? 0, many, many));
  const forced = new Set(forcedOut(conflicts));
  const open = conflicts.filter(([one, other]) => !forced.has(one) && !forced.has(other));
  const gone = [...forced, ...groupsOf(open).flatMap((group) => smallCover(group, weights) ?? leastCover(group, weights))];
  return gone.flatMap((index) => ranked[index] ?? []);
}

/** The lightest cover of conflicts that come from an order: everything but the heaviest antichain. */
function leastCover(conflicts: readonly Conflict[], weights: readonly number[]): readonly number[] {
  const concerned = [...new Set(conflicts.flat())].sort((left, right) => left - right);
  const placeOf = new Map(concerned.map((thing, place) => [thing, place]));
  const over = conflicts.map(([better, worse]) => [placeOf.get(better) ?? 0, placeOf.get(worse) ?? 0] as const);
  const stay = heaviestAntichain(
    concerned.map((thing) => weights[thing] ?? 0),
    over,
  );
  return concerned.filter((_, place) => !stay.has(place));
}

/** People of whom `ranks` says nothing are known only by comparing. */
const rankedBy = (placed: readonly Placed[], ranks: PersonRanks): readonly Ranked[] =>
  placed.map((one) => ({ placed: one, ...(ranks?.get(one.person) ?? { merged: -1, level: 0, across: [] }) }));

/** The fewest people who must move so that nobody sits above a senior, best seat first. Equal seats and equal people are no fault. */
export function fewestOutOfOrder(placed: readonly Placed[], ranks: PersonRanks, compare: Compare): readonly Placed[] {
  const sitting = rankedBy(placed, ranks);
  const move = ranks ? fewestByRank(sitting.filter(({ merged }) => merged >= 0)) : fewestByComparing(sitting, compare);
  return bestSeatFirst(move).map((one) => one.placed);
}

export const bestSeatFirst = <One extends Pick<Ranked, 'placed'>>(ranked: readonly One[]): readonly One[] =>
  [...ranked].sort(({ placed: left }, { placed: right }) => left.grade - right.grade || (left.person < right.person ? -1 : 1));
