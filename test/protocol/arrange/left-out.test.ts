import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { arrange } from '../../../src/protocol/arrange/arrange';
import { compareLeftOut, leavesOutTheLeast, leftOut } from '../../../src/protocol/arrange/left-out';
import { problemOf } from '../../../src/protocol/arrange/problem';
import { compareScores } from '../../../src/protocol/review/score';
import { contextOf, guest, host } from './receptions';

const interpreter = (of: Person): Person => ({ ...host(9), id: 'h9' as PersonId, role: 'interpreter', serves: of.id });
const room = { layout: 'meeting/round', settings: { seats: 4 } } as const;

describe('who is left out where there are too few seats', () => {
  it('is the staff first, then the juniors', () => {
    const people = [host(1), host(2), host(3), host(4), interpreter(host(1))];
    const context = contextOf({ ...room, people });
    expect(leftOut(context, arrange(context).seating).map(({ id }) => id)).toEqual(['h9']);
    const without = contextOf({ ...room, people: [5, 3, 1, 4, 2].map((order) => host(order)) });
    expect(leftOut(without, arrange(without).seating).map(({ officialOrder }) => officialOrder)).toEqual([5]);
  });

  it('is never the driver: no passenger can have the wheel, and the plan is proven all the same', () => {
    const driver: Person = { ...host(9), id: 'h9' as PersonId, role: 'driver' };
    const context = contextOf({ layout: 'vehicle/sedan', people: [host(1), host(2), host(3), host(4), host(5), driver] });
    const { seating, proof } = arrange(context);
    expect(seating.get('1A' as SeatId)).toBe('h9');
    expect(leftOut(context, seating).map(({ officialOrder }) => officialOrder)).toEqual([5]);
    expect(proof).toEqual({ kind: 'exact' });
  });

  it('is told by the most senior: of two who stand, the one higher in rank decides', () => {
    const people = [host(1), host(2), host(3)];
    const context = contextOf({ ...room, people });
    const with1 = new Map([['1' as SeatId, people[0]?.id as PersonId]]);
    const with2 = new Map([['1' as SeatId, people[1]?.id as PersonId]]);
    expect(compareLeftOut(context, with1, with2)).toBeLessThan(0);
    expect(compareLeftOut(context, with1, with1)).toBe(0);
  });

  it('law: no plan as good by the rules leaves out people of less rank, where it is called exact; and nobody who is locked stands', () => {
    let short = 0;
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 4 }), fc.nat(4), fc.boolean(), (orders, locked, isGuest) => {
        const people = orders.map((order) => (isGuest && order % 2 === 0 ? guest(order) : host(order)));
        const seats = 3;
        const first = people[locked % people.length];
        const context = contextOf({
          layout: 'meeting/rostrum',
          settings: { rows: `${seats}` },
          people,
          sit: first ? new Map([['1B' as SeatId, first.id]]) : new Map(),
          locked: locked % 2 === 0 ? ['1B' as SeatId] : [],
        });
        const problem = problemOf(context);
        const { seating, score, proof } = arrange(context);
        short += 1;
        if (locked % 2 === 0) expect(seating.get('1B' as SeatId)).toBe(first?.id);
        if (proof.kind === 'exact') expect(leavesOutTheLeast(problem, seating)).toBe(true);
        for (const [seat] of seating)
          for (const { id } of leftOut(context, seating)) {
            const other = new Map(seating).set(seat, id);
            if (problem.fixed.has(seat) || compareLeftOut(context, other, seating) >= 0) continue;
            expect(compareScores(problem.judge(other).score, score)).toBeGreaterThan(0);
          }
      }),
      { seed: 12, numRuns: 25 },
    );
    expect(short).toBe(25);
  });
});
