import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../../src/model/ids';
import { arrange, repair } from '../../../../src/protocol/arrange/arrange';
import { problemOf } from '../../../../src/protocol/arrange/problem';
import { everyPlan } from '../../../../src/protocol/arrange/proof/every-plan';
import { purseOf } from '../../../../src/protocol/arrange/purse';
import { contextOf, guest, host } from '../receptions';

const purse = (reviews: number) => purseOf({ reviews });
/** They share no language, and yet the guest belongs at the host's right hand. */
const strangers = [host(1, { languages: ['法语'] }), guest(1, { languages: ['英语'] })];
const round = { layout: 'banquet/round', convention: 'es', people: strangers } as const;

describe('every plan of a tiny scene', () => {
  it('is looked at once, those included that leave people standing', () => {
    const plans = everyPlan(
      problemOf(contextOf({ layout: 'meeting/rostrum', settings: { rows: 3 }, people: [host(1), host(2)] })),
      purse(99),
    );
    expect(plans).toHaveLength(1 + 2 * 3 + 3 * 2);
    expect(new Set(plans?.map(({ seating }) => JSON.stringify([...seating].sort()))).size).toBe(13);
  });

  it('keeps who is locked where they are, and leaves larger scenes and empty purses alone', () => {
    const people = [host(1), host(2)];
    const sit = new Map([['1A' as SeatId, 'h2' as PersonId]]);
    const held = problemOf(contextOf({ layout: 'meeting/rostrum', settings: { rows: 3 }, people, sit, locked: ['1A' as SeatId] }));
    expect(everyPlan(held, purse(99))?.map(({ seating }) => seating.get('1A' as SeatId))).toEqual(Array.from({ length: 3 }, () => 'h2'));
    expect(everyPlan(held, purse(2))).toBeUndefined();
    expect(everyPlan(problemOf(contextOf({ layout: 'meeting/rostrum', settings: { rows: 40 }, people })), purse(9999))).toBeUndefined();
  });

  it('proves a plan of which something must be said', () => {
    const { seating, score, proof } = arrange(contextOf(round));
    expect(Object.fromEntries(seating)).toEqual({ '1': 'h1', '10': 'g1' });
    expect(score).toEqual({ breach: 0, departure: 0, remark: 2 });
    expect(proof).toEqual({ kind: 'exact' });
  });

  it('proves the fewest movers to it, and of it that nobody need move', () => {
    const sit = new Map([
      ['1' as SeatId, 'h1' as PersonId],
      ['2' as SeatId, 'g1' as PersonId],
    ]);
    const { moves, proof, seating } = repair(contextOf({ ...round, sit }));
    expect(moves).toEqual([{ person: 'g1', from: '2', to: '10' }]);
    expect(proof).toEqual({ kind: 'exact' });
    expect(repair(contextOf({ ...round, sit: seating }))).toMatchObject({ moves: [], proof: { kind: 'exact' } });
  });
});
