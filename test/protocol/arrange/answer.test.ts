import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { lockSeat } from '../../../src/commands/lock-seat';
import { type PersonId, seatId } from '../../../src/model/ids';
import { takenSeats } from '../../../src/model/occasion';
import { type Answer, answering, comparingAnswers, conflictIn, type Scope, settled } from '../../../src/protocol/arrange/answer';
import { blocksOf, problemOf } from '../../../src/protocol/arrange/problem';
import { finished, standardBudget } from '../../../src/protocol/arrange/proposal';
import { compareScores } from '../../../src/protocol/review/score';
import { identityOf } from '../../../src/protocol/rules/finding';
import { loadLinearSolver } from '../../../src/solver/highs';
import { drawnHall } from '../../bench/drawn-hall';
import { contextOf, host } from './receptions';

const people = [1, 2, 3, 4, 5, 6].map((order) => host(order));
/** A rostrum of six, with two pairs out of order. */
const context = contextOf({
  layout: 'meeting/rostrum',
  settings: { rows: '6' },
  people,
  sit: new Map([2, 4, 1, 6, 3, 5].map((one, index) => [seatId(`1${'ABCDEF'[index]}`), people[one - 1]?.id as PersonId])),
});
const { reception, occasion } = context;
const asked = (scope?: Scope): Answer =>
  finished(answering({ reception, occasion: occasion.id, aim: 'mend', ...(scope ? { scope } : {}) }, standardBudget));
const { judge } = problemOf(context);

describe('the answer that the screen shows', () => {
  it('has every move in exactly one group, in the order of the groups, and the plan that they make', () => {
    const { moves, groups, seating } = asked();
    expect(moves.length).toBeGreaterThan(0);
    expect(groups.flatMap((group) => group.moves)).toEqual(moves);
    const next = new Map(problemOf(context).present);
    for (const { from } of moves) if (from) next.delete(from);
    for (const { person, to } of moves) if (to) next.set(to, person);
    expect(blocksOf(next)).toEqual(seating);
  });

  it('of one finding: mends that finding, scores as it says, and claims no proof', () => {
    const [finding] = judge(problemOf(context).present).findings;
    if (!finding) throw new Error('The rostrum is out of order.');
    const answer = asked({ finding: identityOf(finding) });
    expect(answer.cures.map(identityOf)).toContain(identityOf(finding));
    expect(answer.proof).toEqual({ kind: 'none' });
    expect(judge(new Map(takenSeats(answer))).score).toEqual(answer.score);
  });

  it('of a finding that is not there: moves nobody', () => {
    expect(asked({ finding: 'nothing' }).moves).toEqual([]);
  });

  it('offers other kinds as answers of the same shape', () => {
    for (const { answer, kinds } of finished(comparingAnswers({ reception, occasion: occasion.id }, standardBudget))) {
      expect(kinds.length).toBeGreaterThan(0);
      expect(answer.groups.flatMap((group) => group.moves)).toEqual(answer.moves);
    }
  });

  it('explains a breach that remains, and is silent where none does', () => {
    expect(conflictIn({ reception, occasion: occasion.id }, asked())).toBeUndefined();
    // The sixth holds the middle and the first a wing.
    const { reception: held } = applyCommands(
      reception,
      ['1A', '1B', '1C', '1D', '1E', '1F'].map((seat) => lockSeat(occasion.id, seatId(seat), true)),
    );
    if (!held) throw new Error('The seats can be locked.');
    const stuck = finished(answering({ reception: held, occasion: occasion.id, aim: 'mend' }, standardBudget));
    const why = conflictIn({ reception: held, occasion: occasion.id }, stuck);
    expect(stuck.score.breach).toBeGreaterThan(0);
    expect(why?.members.some(({ kind }) => kind === 'lock')).toBe(true);
    expect(why?.waysOut.length).toBeGreaterThan(0);
  });
});

describe('the answer when somebody has had enough while the solver is at work', async () => {
  const solver = await loadLinearSolver();
  const stage = drawnHall({ people: 40, tables: 6, seats: 8, rules: 80 }, 3).disturbed(6);
  const question = { reception: stage.reception, occasion: stage.occasion.id, aim: 'mend' } as const;

  it('is told before each of its calls: a plan with the numbers it has, and a count of movers that only rises', () => {
    const before = problemOf(stage).judge(problemOf(stage).present);
    const run = answering(question, { reviews: 200, solver });
    const counts: number[] = [];
    let told = 0;
    for (;;) {
      const step = run.next();
      if (step.done) {
        expect(step.value.proof.kind).toBe('exact');
        expect(counts.every((count) => count <= step.value.moves.length)).toBe(true);
        break;
      }
      const { best, score, moves, atLeast } = step.value;
      if (atLeast !== undefined) counts.push(atLeast);
      if (!best) continue;
      told += 1;
      const answer = settled(question, best);
      expect(answer.score).toEqual(score);
      expect(answer.moves).toHaveLength(moves);
      expect(compareScores(answer.score, before.score)).toBeLessThanOrEqual(0);
      expect(answer.proof).toEqual({ kind: 'none' });
    }
    expect(told).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((left, right) => left - right));
    expect(counts.length).toBeGreaterThan(0);
  });
});
