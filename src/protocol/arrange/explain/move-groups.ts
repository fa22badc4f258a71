import type { Move } from '../../../commands/move-people';
import { differenceOf } from '../../review/difference-of';
import type { Score } from '../../review/score';
import type { Finding } from '../../rules/finding';
import type { OccasionContext } from '../../rules/occasion-context';
import { compareJudged, type Judged, type Problem, problemOf } from '../problem';
import type { Proposal, Seating } from '../proposal';
import { type LinkedMoves, linkedMoves } from './linked-moves';

/** Moves that only work together, with what they are good for. */
export type MoveGroup = {
  /** `joint`: several chains or cycles none of which helps without the others. */
  readonly shape: LinkedMoves['shape'] | 'joint';
  /** In an order that can be carried out; those of a cycle all at once. */
  readonly moves: readonly Move[];
  /** What stands when these moves alone are left out of the proposal, and does not with them. */
  readonly cures: readonly Finding[];
  /** What does not stand when they are left out. */
  readonly causes: readonly Finding[];
  /** The proposal without them, as the review tells it. */
  readonly without: { readonly score: Score; readonly weight: number };
};

/** Beyond this many lines of moves, pairs of them are no longer tried out. */
const mostTriedInPairs = 24;

function without(moves: readonly Move[], seating: Seating): Seating {
  const next = new Map(seating);
  for (const { to } of moves) if (to) next.delete(to);
  for (const { person, from } of moves) if (from) next.set(from, person);
  return next;
}

/** The lines that help only together: each is needed, and leaving out the other as well is no worse than leaving out one alone. */
function joined(
  lines: readonly LinkedMoves[],
  whole: Judged,
  judge: (left: readonly LinkedMoves[]) => Judged,
): readonly (readonly LinkedMoves[])[] {
  const groups = lines.map((line) => [line]);
  if (lines.length > mostTriedInPairs) return groups;
  const alone = new Map(lines.map((line) => [line, judge([line])]));
  const groupOf = new Map(lines.map((line, index) => [line, groups[index] ?? [line]]));
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const [mine, theirs] = [groupOf.get(one), groupOf.get(other)];
      const [left, right] = [alone.get(one), alone.get(other)];
      if (!mine || !theirs || mine === theirs || !left || !right) continue;
      if (compareJudged(left, whole) <= 0 || compareJudged(right, whole) <= 0) continue;
      const both = judge([one, other]);
      if (compareJudged(both, left) > 0 || compareJudged(both, right) > 0) continue;
      mine.push(...theirs);
      for (const line of theirs) groupOf.set(line, mine);
    }
  }
  return [...new Set(groupOf.values())];
}

/**
 * The moves of a proposal, group by group, what cures most first. Any group may be left out and the rest carried out: its cost is
 * computed by the review, not guessed.
 */
export function moveGroups(context: OccasionContext, proposal: Pick<Proposal, 'moves' | 'seating'>): readonly MoveGroup[] {
  const problem: Problem = problemOf(context);
  const whole = problem.judge(proposal.seating);
  const judge = (left: readonly LinkedMoves[]) =>
    problem.judge(
      without(
        left.flatMap(({ moves }) => moves),
        proposal.seating,
      ),
    );
  return joined(linkedMoves(proposal.moves), whole, judge)
    .map((lines) => ({ lines, left: judge(lines) }))
    .sort((one, other) => compareJudged(other.left, one.left))
    .map(({ lines, left }): MoveGroup => {
      const { cured, caused } = differenceOf(left.findings, whole.findings);
      const [line] = lines;
      return {
        shape: lines.length === 1 && line ? line.shape : 'joint',
        moves: lines.flatMap(({ moves }) => moves),
        cures: cured,
        causes: caused,
        without: { score: left.score, weight: left.weight },
      };
    });
}
