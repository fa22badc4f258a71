import { describe, expect, it } from 'vitest';
import { applyCommands } from '../../../src/commands/apply-commands';
import { lockSeat } from '../../../src/commands/lock-seat';
import { movePeople } from '../../../src/commands/move-people';
import { seatId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { occasionsInOrder, type Reception } from '../../../src/model/reception';
import { balancing, unevenness } from '../../../src/protocol/arrange/balance';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { finished } from '../../../src/protocol/arrange/proposal';
import { compareScores } from '../../../src/protocol/review/score';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import { largeReception } from '../../bench/large-reception';

/** Three delegations of equals, each at a table of its own. */
function threeTables(): Reception {
  const reception = largeReception(27, 1);
  const people = Object.values(reception.people).map((person, index): Person => {
    const { officialOrder: _, ...rest } = person;
    return { ...rest, party: 'guest', delegation: `代表团${Math.floor(index / 9)}` };
  });
  return { ...reception, people: Object.fromEntries(people.map((person) => [person.id, person])) };
}

function contextOf(reception: Reception) {
  const [occasion] = occasionsInOrder(reception);
  const stage = occasion && stageOf(reception, occasion);
  if (!stage || isStageFault(stage)) throw new Error('The hall cannot be set.');
  return stage;
}

const balanced = (reception: Reception) => {
  const context = contextOf(reception);
  const { present } = problemOf(context);
  const proposal = finished(balancing(context));
  return { context, present, proposal, before: unevenness(context, present), after: unevenness(context, proposal.seating) };
};

describe('balancing the tables', () => {
  it('three delegations that sit apart are spread to three at every table, the most even there is', () => {
    const { before, after, proposal } = balanced(threeTables());
    expect([before, after]).toEqual([3 * 81, 9 * 9]);
    expect(proposal.proof).toEqual({ kind: 'none' });
    expect(new Set(proposal.seating.values()).size).toBe(27);
  });

  it('makes no rule worse, and nothing less even, where people have an order', () => {
    const { before, after, proposal } = balanced(largeReception(40, 1));
    expect(compareScores(proposal.score, proposal.before)).toBeLessThanOrEqual(0);
    expect(after).toBeLessThanOrEqual(before);
  });

  it('whoever is locked stays', () => {
    const start = threeTables();
    const [occasion] = occasionsInOrder(start);
    const held = ['T1.1', 'T1.2', 'T1.3'].map(seatId);
    const { reception } = applyCommands(start, occasion ? held.map((seat) => lockSeat(occasion.id, seat, true)) : []);
    if (!reception) throw new Error('The hall refuses the locks.');
    const { present, proposal } = balanced(reception);
    for (const seat of held) expect(proposal.seating.get(seat)).toBe(present.get(seat));
    expect(proposal.moves.length).toBeGreaterThan(0);
  });

  it('a second time there is nothing left to do', () => {
    const start = threeTables();
    const { proposal, context } = balanced(start);
    const { reception } = applyCommands(start, [movePeople(context.occasion.id, proposal.moves)]);
    if (!reception) throw new Error('The hall refuses the moves.');
    expect(balanced(reception).proposal.moves).toEqual([]);
  });
});
