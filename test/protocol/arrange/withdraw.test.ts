import { describe, expect, it } from 'vitest';
import { PersonId, type SeatId } from '../../../src/model/ids';
import type { Person } from '../../../src/model/person';
import { arrange } from '../../../src/protocol/arrange/arrange';
import { insert, withdraw } from '../../../src/protocol/arrange/withdraw';
import { contextOf, guest, host } from './receptions';

const seven = [1, 2, 3, 4, 5, 6, 7].map((order) => host(order));
const rostrum = { layout: 'meeting/rostrum', settings: { rows: '7' } };
const seated = () => contextOf({ ...rostrum, people: seven, sit: arrange(contextOf({ ...rostrum, people: seven })).seating });
const third = PersonId.parse('h3');
const seatOf = (seating: ReadonlyMap<SeatId, PersonId>, person: string) => [...seating].find(([, id]) => id === person)?.[0];

describe('withdraw', () => {
  it('leaves the gap and moves nobody', () => {
    const { moves, seating } = withdraw(seated(), third, 'leave');
    expect(moves).toEqual([]);
    expect([...seating.values()]).not.toContain(third);
  });

  it('closes ranks: everybody below moves up by one, nobody above moves', () => {
    const context = seated();
    const before = withdraw(context, third, 'leave').seating;
    const { moves, seating, score } = withdraw(context, third, 'close-ranks');
    expect(moves.map(({ person }) => person)).toEqual(['h4', 'h5', 'h6', 'h7']);
    expect(seatOf(seating, 'h5')).toBe(seatOf(before, 'h4'));
    expect(score).toEqual({ breach: 0, departure: 0, remark: 0 });
  });

  it('mends with the fewest moves, never more than closing ranks and never worse than leaving the gap', () => {
    const context = seated();
    const fewest = withdraw(context, third, 'fewest-moves');
    expect(fewest.score).toEqual({ breach: 0, departure: 0, remark: 0 });
    expect(fewest.moves.length).toBeLessThanOrEqual(withdraw(context, third, 'close-ranks').moves.length);
    expect([...fewest.seating.values()]).not.toContain(third);
  });

  it('gives the seat to the substitute and moves nobody else', () => {
    const substitute = host(8);
    const sit = arrange(contextOf({ ...rostrum, people: seven })).seating;
    const context = contextOf({ ...rostrum, people: [...seven, substitute], sit });
    const { moves, seating } = withdraw(context, third, { substitute: substitute.id });
    expect(seatOf(seating, substitute.id)).toBe(seatOf(sit, third));
    expect(moves.map(({ person }) => person)).toEqual([substitute.id]);
  });
});

describe('insert', () => {
  it('seats a latecomer with the fewest others moved, and says so', () => {
    const six = seven.slice(0, 6);
    const sit = arrange(contextOf({ ...rostrum, people: six })).seating;
    const late = host(7);
    const { moves, seating, score } = insert(contextOf({ ...rostrum, people: [...six, late], sit }), late.id);
    expect([...seating.values()]).toContain(late.id);
    expect(moves.map(({ person }) => person)).toContain(late.id);
    expect(score).toEqual({ breach: 0, departure: 0, remark: 0 });
  });

  it('where the table is full it is the junior who sits behind, and not a senior whose place was wrong', () => {
    const talks = { layout: 'meeting/talks', settings: { perSide: 5, behind: 1 }, convention: 'cn-foreign' } as const;
    const hosts = [1, 2, 3, 4, 5].map((order) => host(order));
    const guests = [1, 2, 3, 4, 5].map((order) => guest(order));
    const sit = new Map(arrange(contextOf({ ...talks, people: [...guests, ...hosts] })).seating);
    const seatOf = (id: Person['id']) => [...sit].find(([, sitter]) => sitter === id)?.[0];
    const [second, fourth] = [hosts[1], hosts[3]].map((one) => one && seatOf(one.id));
    if (!second || !fourth || !hosts[1] || !hosts[3]) throw new Error('Everybody sits.');
    sit.set(second, hosts[3].id).set(fourth, hosts[1].id);
    // Nobody has said yet where the new one ranks, so that no order speaks against any chair.
    const { officialOrder: _, ...late } = host(6);
    const { seating, score } = insert(contextOf({ ...talks, people: [...guests, ...hosts, late], sit }), late.id);
    expect(score.breach).toBe(0);
    const behind = [...seating].filter(([seat]) => /^[NS]B/.test(seat)).map(([, sitter]) => sitter);
    expect(behind).toEqual([late.id]);
  });

  it('moves nobody who sits already', () => {
    expect(insert(seated(), third).moves).toEqual([]);
  });
});
