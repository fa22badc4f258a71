import { describe, expect, it } from 'vitest';
import { withinTime } from '../../src/cli/within-time';
import { type Budget, type Proof, type Proposal, standardBudget } from '../../src/protocol/arrange/proposal';

const none: Proof = { kind: 'none' };
const answer = (departure: number, proof: Proof = none): Proposal => ({
  moves: [],
  seating: new Map(),
  unseated: [],
  before: { breach: 9, departure: 9, remark: 9 },
  score: { breach: 0, departure, remark: 0 },
  weight: 0,
  findings: [],
  cures: [],
  causes: [],
  proof,
});

/** One answer per round; the last one stays. */
function rounds(...answers: readonly Proposal[]) {
  const asked: number[] = [];
  const solve = ({ reviews }: Budget): Proposal => {
    asked.push(reviews / standardBudget.reviews);
    return answers[Math.min(asked.length, answers.length) - 1] ?? answer(9);
  };
  return { asked, solve };
}
const inTime = { stopped: () => false };

describe('a search bounded by the clock', () => {
  it('begins as one without a clock, and ends there when that is proven', () => {
    const { asked, solve } = rounds(answer(0, { kind: 'exact' }));
    expect(withinTime(solve, inTime, false).proof.kind).toBe('exact');
    expect(asked).toEqual([1]);
  });
  it('looks at more plans from round to round while that finds something better, and keeps the best', () => {
    const { asked, solve } = rounds(answer(3), answer(2), answer(4), answer(1), answer(5));
    expect(withinTime(solve, inTime, false).score.departure).toBe(1);
    expect(asked).toEqual([1, 4, 16, 64, 256, 1024]);
  });
  it('takes as good an answer that is proven, and of a repair the one that moves fewer', () => {
    expect(withinTime(rounds(answer(2), answer(2, { kind: 'exact' })).solve, inTime, false).proof.kind).toBe('exact');
    const moving = { ...answer(2), moves: [{ person: 'h1' as never, from: null, to: '1' as never }] };
    expect(withinTime(rounds(moving, answer(2)).solve, inTime, true).moves).toEqual([]);
    expect(withinTime(rounds(moving, answer(2)).solve, inTime, false).moves).toHaveLength(1);
  });
  it('begins no round when the time is over', () => {
    const { asked, solve } = rounds(answer(3), answer(2));
    expect(withinTime(solve, { stopped: () => true }, false).score.departure).toBe(3);
    expect(asked).toEqual([1]);
  });
});
