import type { Ranked } from './fewest-out-of-order';

/** The level of `group` from which on everybody there is a junior of this person. */
const juniorsFrom = ({ merged, level, across }: Ranked, group: number): number =>
  group === merged ? level + 1 : (across[group] ?? Number.POSITIVE_INFINITY);

/** Whether the first of the two is known to outrank the second. */
export const outranks = (one: Ranked, other: Ranked): boolean => other.level >= juniorsFrom(one, other.merged);

/**
 * Marks every step from one seat to the next across which somebody of `seniors` sits wrongly: the senior on any seat behind it, a junior
 * of the group `juniors` on any seat before it. One look from the back and one from the front. `sitting` is in seat order.
 */
function markWrong(sitting: readonly Ranked[], seniors: number, juniors: number, wrong: Uint8Array): void {
  const many = sitting.length;
  // From each seat to the last: the juniors of whoever sits there begin at this level.
  const begin = new Float64Array(many);
  let least = Number.POSITIVE_INFINITY;
  for (let at = many - 1; at >= 0; at -= 1) {
    const one = sitting[at];
    if (one?.merged === seniors) least = Math.min(least, juniorsFrom(one, juniors));
    begin[at] = least;
  }
  if (least === Number.POSITIVE_INFINITY) return;
  let lowest = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < many; at += 1) {
    const before = sitting[at - 1];
    if (before?.merged === juniors) lowest = Math.max(lowest, before.level);
    if (lowest >= (begin[at] ?? lowest + 1)) wrong[at] = 1;
  }
}

const groupsIn = (sitting: readonly Ranked[]): readonly number[] => [...new Set(sitting.map(({ merged }) => merged))];

/** Whether any two people of different groups sit against their rank; if not, each group can be put in order by itself. */
export function wrongAcross(sitting: readonly Ranked[]): boolean {
  const groups = groupsIn(sitting);
  const wrong = new Uint8Array(sitting.length);
  for (const seniors of groups) for (const juniors of groups) if (seniors !== juniors) markWrong(sitting, seniors, juniors, wrong);
  return stretchesOf(sitting, wrong).length > 0;
}

/** Between seats of one grade nobody sits above anybody: they hang together. */
function stretchesOf<One extends Ranked>(sitting: readonly One[], wrong: Uint8Array): readonly (readonly One[])[] {
  const stretches: (readonly One[])[] = [];
  let [from, isWrong] = [0, false];
  for (let at = 1; at <= sitting.length; at += 1) {
    const isStep = sitting[at]?.placed.grade !== sitting[at - 1]?.placed.grade;
    if (isStep && wrong[at] === 1) isWrong = true;
    else if (isStep) {
      if (isWrong) stretches.push(sitting.slice(from, at));
      [from, isWrong] = [at, false];
    }
  }
  return stretches;
}

/**
 * The stretches of seats inside which people sit against their rank. Nobody sits wrongly to anybody of another stretch,
 * so that each can be put in order by itself; whoever is in none sits well. `sitting` is in seat order.
 */
export function disorderlyStretches<One extends Ranked>(sitting: readonly One[]): readonly (readonly One[])[] {
  const groups = groupsIn(sitting);
  const wrong = new Uint8Array(sitting.length);
  for (const seniors of groups) for (const juniors of groups) markWrong(sitting, seniors, juniors, wrong);
  return stretchesOf(sitting, wrong);
}
