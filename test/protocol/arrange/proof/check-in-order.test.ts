import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import { repair } from '../../../../src/protocol/arrange/arrange';
import { castOf } from '../../../../src/protocol/arrange/model/cast';
import { movesBetween, problemOf } from '../../../../src/protocol/arrange/problem';
import { moversShownBy } from '../../../../src/protocol/arrange/proof/check-any-certificate';
import { checkInOrder, rulesOfOrder, shownToMove } from '../../../../src/protocol/arrange/proof/check-in-order';
import { standardBudget } from '../../../../src/protocol/arrange/proposal';
import { loadLinearSolver } from '../../../../src/solver/highs';
import { contextOf, guest, host } from '../receptions';
import { everyPlan, smallScenesOfEveryKind, thoroughness } from '../small-receptions';

const platform = { layout: 'meeting/rostrum', settings: { rows: '11,11,11,11,11,11,11' } } as const;
const crowd = Array.from({ length: 70 }, (_, index) => host(index + 1));
const ladderOfPlatform = contextOf({ ...platform, people: crowd }).ladder('host');

/** Everybody by rank on the platform, but for those who are told to sit on the seat of somebody else. */
function crowdWith(exchanged: Readonly<Record<number, number>>) {
  const sit = new Map(
    crowd.flatMap(({ id }, index): [SeatId, PersonId][] => {
      const seat = ladderOfPlatform[exchanged[index] ?? index]?.seat;
      return seat ? [[seat, id]] : [];
    }),
  );
  return contextOf({ ...platform, people: crowd, sit });
}

describe('an order that is mended by counting', async () => {
  const solver = await loadLinearSolver();

  it('names who must move, and somebody who knows the rules alone counts the same', () => {
    const context = crowdWith({ 3: 40, 40: 12, 12: 3 });
    const proposal = repair(context, { ...standardBudget, solver });
    expect([proposal.proof.kind, proposal.moves.length, proposal.certificate?.kind]).toEqual(['exact', 3, 'in-order']);
    expect(proposal.certificate && moversShownBy(context, proposal.certificate, proposal)).toBe(3);
  });

  it('shows of any better plan that one must move at least, and of none that is as good as the present one', () => {
    const [spoiled, clean] = [crowdWith({ 3: 40, 40: 3 }), crowdWith({})];
    expect(moversShownBy(spoiled, { kind: 'somebody' }, repair(spoiled))).toBe(1);
    expect(moversShownBy(clean, { kind: 'somebody' }, repair(clean))).toBeUndefined();
  });

  it('refuses whoever need not move, and who is named twice', () => {
    const context = crowdWith({ 3: 40, 40: 3 });
    const id = (index: number) => crowd[index]?.id as PersonId;
    expect(checkInOrder(context, [id(3), id(40)])?.movers).toBe(2);
    expect(checkInOrder(context, [id(3), id(41)])).toBeUndefined();
    expect(checkInOrder(context, [id(3), id(3)])).toBeUndefined();
  });

  it('does not count in a hall, where a seat may stay empty above another table: one goes up alone', () => {
    const people = [guest(1), guest(2), guest(3), host(1), host(2)];
    const seats = { 'T1.1': 'h1', 'T1.4': 'g1', 'T2.1': 'h2', 'T2.4': 'g3', 'T2.2': 'g2' };
    const sit = new Map(Object.entries(seats).map(([seat, id]) => [seat as SeatId, id as PersonId]));
    const context = contextOf({ layout: 'banquet/hall', settings: { tables: 2, seats: 4 }, convention: 'cn-foreign', people, sit });
    for (const budget of [standardBudget, { ...standardBudget, solver }]) {
      const { moves, score, proof } = repair(context, budget);
      expect([score, moves.length, proof.kind]).toEqual([{ breach: 0, departure: 0, remark: 0 }, 1, 'exact']);
    }
  });

  it(
    'law: whoever is told to move moves in every plan in which the rules of order find nothing',
    () => {
      let told = 0;
      fc.assert(
        fc.property(smallScenesOfEveryKind, (context) => {
          const movers = shownToMove(
            context,
            context.people.map(({ id }) => id),
          );
          if (movers.length === 0) return;
          told += movers.length;
          const problem = problemOf(context);
          const { open, seats } = castOf(problem);
          const free = open.flatMap((seat) => seats[seat]?.id ?? []);
          const held = new Map<SeatId, PersonId>([...problem.present].filter(([seat]) => !free.includes(seat)));
          for (const seating of everyPlan(context, held, free)) {
            const moved = new Set(movesBetween(problem.present, seating).map(({ person }) => person));
            if (movers.every((person) => moved.has(person))) continue;
            expect(problem.judge(seating).findings.some(({ rule }) => rulesOfOrder.includes(rule))).toBe(true);
          }
        }),
        { seed: 53, numRuns: 24 * thoroughness, endOnFailure: true },
      );
      expect(told).toBeGreaterThan(5);
    },
    60_000 * thoroughness,
  );
});
