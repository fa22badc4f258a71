import { describe, expect, it } from 'vitest';
import { type PersonId, seatId } from '../../../../src/model/ids';
import { repair } from '../../../../src/protocol/arrange/arrange';
import { moveGroups } from '../../../../src/protocol/arrange/explain/move-groups';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { contextOf, host } from '../receptions';

const people = [1, 2, 3, 4, 5, 6, 7, 8].map((order) => host(order));
/** A rostrum of eight sat as told, from 1A on. */
const rostrumOf = (order: readonly number[]) =>
  contextOf({
    layout: 'meeting/rostrum',
    settings: { rows: '8' },
    people,
    sit: new Map(order.map((one, index) => [seatId(`1${'ABCDEFGH'[index]}`), people[one - 1]?.id as PersonId])),
  });

describe('groups of moves', () => {
  it('tell two exchanges apart, each with what it cures and what leaving it out costs', () => {
    const context = rostrumOf([6, 8, 4, 2, 1, 3, 7, 5]);
    const proposal = repair(context);
    const groups = moveGroups(context, proposal);
    expect(groups.flatMap(({ moves }) => moves)).toHaveLength(proposal.moves.length);
    expect(proposal.moves.length).toBeGreaterThan(2);
    for (const { cures, without } of groups) {
      expect(cures.length).toBeGreaterThan(0);
      expect(without.score.breach + without.score.departure).toBeGreaterThan(0);
    }
  });

  it('leave a plan that the review scores as they say', () => {
    const context = rostrumOf([2, 8, 4, 6, 1, 3, 7, 5]);
    const proposal = repair(context);
    const { judge } = problemOf(context);
    for (const { moves, without } of moveGroups(context, proposal)) {
      const seating = new Map(proposal.seating);
      for (const { to } of moves) if (to) seating.delete(to);
      for (const { person, from } of moves) if (from) seating.set(from, person);
      expect(judge(seating).score).toEqual(without.score);
    }
  });

  it('are none where nobody moves', () => {
    const context = rostrumOf([1, 2, 3, 4, 5, 6, 7, 8]);
    const sorted = repair(context);
    const mended = contextOf({ layout: 'meeting/rostrum', settings: { rows: '8' }, people, sit: sorted.seating });
    expect(moveGroups(mended, repair(mended))).toEqual([]);
  });
});
