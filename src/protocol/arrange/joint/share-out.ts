import { matching } from '../exact/matching';
import { clash, isTight, type Slot } from './slots';

/** One way to fill the posts of a group: the holder of each, in the order of the group. */
export type Way<Holder extends string> = readonly Holder[];

export type Shares<Holder extends string> =
  /** Posts that hang together, and the ways to fill them with the fewest tight transfers, then the fewest posts that change hands. */
  | { readonly kind: 'shared'; readonly groups: readonly Group<Holder>[] }
  /** These posts cannot all be held, and without any one of them the others could. */
  | { readonly kind: 'impossible'; readonly slots: readonly Slot<Holder>[]; readonly holders: readonly Holder[] }
  /** Too many ways to look at all of them. */
  | { readonly kind: 'unknown' };

export type Group<Holder extends string> = {
  readonly slots: readonly Slot<Holder>[];
  readonly ways: readonly Way<Holder>[];
  /** Whether these are all the ways that are equally good. */
  readonly every: boolean;
};

/** Ways that may be looked at before the question is given up. */
const mostSteps = 300_000;
/** Equal ways that are kept, for the seating to choose from. */
const mostWays = 12;

/** Posts that hang together: through somebody who could hold both, at occasions that cannot both be his, or hardly. */
function connected<Holder extends string>(slots: readonly Slot<Holder>[]): readonly (readonly Slot<Holder>[])[] {
  const left = new Set(slots);
  const groups: Slot<Holder>[][] = [];
  for (const first of slots) {
    if (!left.delete(first)) continue;
    const group = [first];
    for (const one of group) {
      for (const other of left) {
        if (!(clash(one, other) || isTight(one, other)) || !one.candidates.some((holder) => other.candidates.includes(holder))) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

const isWronged = (group: readonly Slot<string>[]): boolean =>
  group.some((one, index) =>
    group.slice(index + 1).some((other) => one.holder === other.holder && (clash(one, other) || isTight(one, other))),
  );

/** The best ways to fill the posts; `none` when nobody can be everywhere at once. */
function bestWays<Holder extends string>(group: readonly Slot<Holder>[]): Omit<Group<Holder>, 'slots'> | 'none' | 'unknown' {
  const inOrder = [...group].sort((left, right) => left.candidates.length - right.candidates.length);
  // Tight transfers weigh more than all posts together.
  const tight = group.length + 1;
  const holding = new Map<Slot<Holder>, Holder>();
  let ways: Way<Holder>[] = [];
  let every = true;
  let least = Number.POSITIVE_INFINITY;
  let steps = 0;
  const fill = (at: number, cost: number): void => {
    const slot = inOrder[at];
    if (!slot) {
      if (cost < least) [ways, every, least] = [[], true, cost];
      if (ways.length < mostWays) ways.push(group.map((one) => holding.get(one) ?? one.holder));
      else every = false;
      return;
    }
    for (const holder of slot.candidates) {
      steps += 1;
      if (steps > mostSteps) return;
      const own = [...holding].flatMap(([other, who]) => (who === holder ? [other] : []));
      if (own.some((other) => clash(slot, other))) continue;
      const more = cost + (holder === slot.holder ? 0 : 1) + tight * own.filter((other) => isTight(slot, other)).length;
      if (more > least || (more === least && !every)) continue;
      holding.set(slot, holder);
      fill(at + 1, more);
      holding.delete(slot);
    }
  };
  fill(0, 0);
  return steps > mostSteps ? 'unknown' : ways.length > 0 ? { ways, every } : 'none';
}

/** A moment at which the posts need more than could hold them (Hall): without any one of them the others have enough. */
function tooFewAtOnce<Holder extends string>(group: readonly Slot<Holder>[]): Shares<Holder> | undefined {
  for (const { when } of group) {
    const atOnce = group.filter((other) => other.when === when || isOnAt(other, when.start));
    const holders = [...new Set(atOnce.flatMap(({ candidates }) => candidates))];
    const answer = matching(
      atOnce.map(({ candidates }) => candidates.map((holder) => holders.indexOf(holder))),
      holders.length,
    );
    if (answer.kind === 'matched') continue;
    return {
      kind: 'impossible',
      slots: [...answer.group].sort((left, right) => left - right).flatMap((slot) => atOnce[slot] ?? []),
      holders: answer.choices.flatMap((choice) => holders[choice] ?? []),
    };
  }
  return undefined;
}

const isOnAt = ({ when }: Slot<string>, moment: string | undefined): boolean =>
  moment !== undefined && when.start !== undefined && when.end !== undefined && when.start <= moment && moment < when.end;

/** What is left of posts that cannot be held when each that is not to blame is taken away in turn. */
function toBlame<Holder extends string>(group: readonly Slot<Holder>[]): Shares<Holder> {
  let slots = group;
  for (const one of group) {
    const without = slots.filter((other) => other !== one);
    const answer = bestWays(without);
    if (answer === 'unknown') return { kind: 'unknown' };
    if (answer === 'none') slots = without;
  }
  return { kind: 'impossible', slots, holders: [...new Set(slots.flatMap(({ candidates }) => candidates))] };
}

/** Shares out whoever several occasions need among them; groups in which nothing is wrong are left out. */
export function shareOut<Holder extends string>(all: readonly Slot<Holder>[]): Shares<Holder> {
  const groups: Group<Holder>[] = [];
  for (const slots of connected(all)) {
    if (!isWronged(slots)) continue;
    const short = tooFewAtOnce(slots);
    if (short) return short;
    const found = bestWays(slots);
    if (found === 'unknown') return { kind: 'unknown' };
    if (found === 'none') return toBlame(slots);
    groups.push({ slots, ...found });
  }
  return { kind: 'shared', groups };
}
