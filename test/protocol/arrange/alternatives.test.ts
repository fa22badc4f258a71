import { describe, expect, it } from 'vitest';
import { OccasionId, type PersonId, seatId } from '../../../src/model/ids';
import { alternatives, lastTimeOf } from '../../../src/protocol/arrange/alternatives';
import { compareJudged, movesBetween, problemOf } from '../../../src/protocol/arrange/problem';
import { isStageFault, stageOf } from '../../../src/protocol/review/stage-of';
import type { OccasionContext } from '../../../src/protocol/rules/occasion-context';
import { contextOf, guest } from './receptions';

/** Eight equals at a round table: every order is in order, so plans differ in kind only. */
const people = [1, 2, 3, 4, 5, 6].map((order) => guest(order, { officialOrder: order <= 3 ? 1 : 2 }));
const at = (order: readonly number[]) =>
  new Map(order.map((one, index) => [seatId(`1${'ABCDEF'[index]}`), people[one - 1]?.id as PersonId]));
const scene = { layout: 'meeting/rostrum', settings: { rows: '6' } };

/** The same occasion after another one, at which they sat as told. */
function withLastTime(context: OccasionContext, order: readonly number[]): OccasionContext {
  const before = { ...context.occasion, id: OccasionId.parse('before'), seating: {} as Record<string, Record<string, PersonId>> };
  for (const [seat, person] of at(order)) before.seating[seat.slice(0, 1)] = { ...before.seating[seat.slice(0, 1)], [seat]: person };
  const stage = stageOf(
    {
      ...context.reception,
      occasions: { ...context.reception.occasions, [before.id]: before },
      programme: [before.id, context.occasion.id],
    },
    context.occasion,
  );
  if (isStageFault(stage)) throw new Error('The scene is a known one.');
  return stage;
}

describe('alternatives', () => {
  it('are one plan, best at everything, where nothing is wrong', () => {
    const context = contextOf({ ...scene, people, sit: at([6, 3, 1, 2, 4, 5]) });
    const [first, ...others] = alternatives(context);
    expect(first?.kinds).toContain('fewest-moves');
    expect(first?.proposal.moves).toEqual([]);
    for (const { proposal } of others) expect(proposal.moves.length).toBeGreaterThan(0);
  });

  it('differ in kind, none worse by the rules than the plan that moves the fewest, none with fewer moves', () => {
    const context = withLastTime(contextOf({ ...scene, people, sit: at([4, 1, 5, 2, 3, 6]) }), [5, 1, 2, 3, 6, 4]);
    const found = alternatives(context);
    const { judge } = problemOf(context);
    const [fewest] = found;
    if (!fewest) throw new Error('There is always a proposal.');
    expect(new Set(found.flatMap(({ kinds }) => kinds)).size).toBe(found.flatMap(({ kinds }) => kinds).length);
    for (const { proposal } of found) {
      expect(compareJudged(judge(proposal.seating), judge(fewest.proposal.seating))).toBeLessThanOrEqual(0);
      expect(proposal.moves.length).toBeGreaterThanOrEqual(fewest.proposal.moves.length);
      expect(movesBetween(problemOf(context).present, proposal.seating)).toEqual(proposal.moves);
    }
    const nearest = found.find(({ kinds }) => kinds.includes('nearest-to-last-time'));
    for (const { fromLastTime = 0 } of found) expect(nearest?.fromLastTime).toBeLessThanOrEqual(fromLastTime);
  });

  it('know no last time where the room was another', () => {
    expect(lastTimeOf(contextOf({ ...scene, people }))).toBeUndefined();
  });
});
