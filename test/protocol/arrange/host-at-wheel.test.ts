import { describe, expect, it } from 'vitest';
import type { PersonId, SeatId } from '../../../src/model/ids';
import { arrange, repair } from '../../../src/protocol/arrange/arrange';
import { contextOf, guest, host } from './receptions';

const seat = (id: string) => id as SeatId;
const person = (id: string) => id as PersonId;
const car = { layout: 'vehicle/sedan', given: { driver: 'host' }, people: [host(1), host(2), guest(1), guest(2)] } as const;
const sat = (...pairs: readonly (readonly [string, string])[]) => new Map(pairs.map(([at, who]) => [seat(at), person(who)]));

describe('a host who drives', () => {
  it('sits at the wheel though the plan would have less to say if nobody did', () => {
    // The first guest is held in the rear: whoever is put beside the host ranks below.
    const { seating, score, moves } = arrange(contextOf({ ...car, sit: sat(['2C', 'g1']), locked: [seat('2C')] }));
    expect(Object.fromEntries(seating)).toMatchObject({ '1A': 'h1', '1C': 'g2', '2C': 'g1' });
    expect(score.breach).toBe(1);
    expect(moves).toContainEqual({ person: 'h1', from: null, to: '1A' });
  });

  it('is told as one who moves, if another seat was his', () => {
    const { moves, seating } = arrange(contextOf({ ...car, sit: sat(['2A', 'h1'], ['1A', 'g2']) }));
    expect(seating.get(seat('1A'))).toBe('h1');
    expect(moves).toContainEqual({ person: 'h1', from: '2A', to: '1A' });
  });

  it('stays there when the rest is mended', () => {
    const sit = sat(['1A', 'h1'], ['1C', 'g2'], ['2C', 'g1'], ['2A', 'h2']);
    expect(repair(contextOf({ ...car, sit, locked: [seat('2C')] })).seating.get(seat('1A'))).toBe('h1');
  });

  it('sits where the office has locked him, and leaves the wheel to whom it has locked there', () => {
    expect(arrange(contextOf({ ...car, sit: sat(['2A', 'h1']), locked: [seat('2A')] })).seating.get(seat('2A'))).toBe('h1');
    expect(arrange(contextOf({ ...car, sit: sat(['1A', 'h2']), locked: [seat('1A')] })).seating.get(seat('1A'))).toBe('h2');
  });
});
