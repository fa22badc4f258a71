import { describe, expect, it } from 'vitest';
import { type PersonId, type SeatId, seatId } from '../../../../src/model/ids';
import { takenSeats } from '../../../../src/model/occasion';
import type { LinearSolver } from '../../../../src/protocol/arrange/exact/linear-solver';
import { fill } from '../../../../src/protocol/arrange/fill';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { settledAtOnce } from '../../../../src/protocol/arrange/proof/proven-repair';
import { standardBudget } from '../../../../src/protocol/arrange/proposal';
import { purseOf } from '../../../../src/protocol/arrange/purse';
import { compareScores } from '../../../../src/protocol/review/score';
import { contextOf, guest, host } from '../receptions';

const solver: LinearSolver = {
  solve: () => {
    throw new Error('Nobody waits for the solver here.');
  },
};

describe('a repair that is settled at once', () => {
  it('tells the better of the present plan and the plan by order before the solver is asked: it is what stopping gives', () => {
    const people = [host(1), host(2), guest(1), guest(2), guest(3), guest(4)];
    const upsideDown = ['T2.2', 'T1.2', 'T2.4', 'T2.1', 'T1.4', 'T1.1'];
    const sit = new Map(people.map(({ id }, at): [SeatId, PersonId] => [seatId(upsideDown[at] ?? ''), id]));
    const problem = problemOf(
      contextOf({ layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, convention: 'cn-foreign', people, sit }),
    );
    const [before, byOrder] = [problem.judge(problem.present), problem.judge(fill(problem, true))];
    expect(compareScores(byOrder.score, before.score)).toBeLessThan(0);
    const first = settledAtOnce(problem, before, byOrder, purseOf(standardBudget), solver).next();
    if (first.done) throw new Error('This plan is settled without a solver.');
    expect(first.value.score).toEqual(byOrder.score);
    expect(problem.judge(new Map(takenSeats({ seating: first.value.best ?? {} })))).toEqual(byOrder);
  });
});
