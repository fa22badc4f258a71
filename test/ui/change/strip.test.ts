import { describe, expect, it } from 'vitest';
import { PersonId, type SeatId, seatId } from '../../../src/model/ids';
import type { Occasion } from '../../../src/model/occasion';
import { changedSeats, moversBetween, stripsOf } from '../../../src/ui/change/strip';
import { sampleReception } from '../../../src/ui/sample/sample-reception';
import { layoutWith } from '../../layouts/layout-with';

const seats = (list: string): readonly SeatId[] => list.split(' ').map(seatId);
const shown = (...asked: Parameters<typeof stripsOf>) =>
  stripsOf(...asked).strips.map(({ seats: row }) => row.map(({ id }) => id).join(' '));

describe('the part of a plan that shows a change', () => {
  it('is the row, in the order of the drawing, where it is short', () => {
    expect(shown(layoutWith('meeting/talks', { perSide: 5 }), seats('S2'))).toEqual(['S1 S2 S3 S4 S5']);
    expect(shown(layoutWith('meeting/rostrum', { rows: '7' }), seats('1C'))).toEqual(['1A 1B 1C 1D 1E 1F 1G']);
  });

  it('is what changes with one neighbor on either side, where the row is long', () => {
    const talks = layoutWith('meeting/talks', { perSide: 15 });
    expect(shown(talks, seats('N5 N7'))).toEqual(['N4 N5 N6 N7 N8']);
    expect(shown(talks, seats('N1'))).toEqual(['N1 N2']);
    expect(shown(talks, seats('N15'))).toEqual(['N14 N15']);
  });

  it('names the rows with the most changes first, three at most, and counts the rest', () => {
    const rows = layoutWith('meeting/audience', { rows: '4,4,4,4' });
    expect(shown(rows, seats('1A 2A 2B 3A 3B 3C 4A'))).toEqual(['3A 3B 3C 3D', '2A 2B 2C 2D', '1A 1B 1C 1D']);
    expect(stripsOf(rows, seats('1A 2A 2B 3A 3B 3C 4A')).rest).toBe(1);
    expect(stripsOf(rows, []).strips).toEqual([]);
  });

  it('is a whole car from the front, and of a coach the rows', () => {
    expect(shown(layoutWith('vehicle/sedan'), seats('2C'))).toEqual(['1A 1C 2A 2B 2C']);
    expect(shown(layoutWith('vehicle/coach'), seats('3B'))).toEqual(['3A 3B 3C 3D']);
  });

  it('is a round table round, one of a hall by itself', () => {
    const { strips } = stripsOf(layoutWith('banquet/hall', { tables: 3, seats: 8 }), seats('T2.3'));
    expect(strips.map(({ block, round, seats: table }) => [block, round, table.length])).toEqual([['T2', true, 8]]);
    expect(stripsOf(layoutWith('banquet/round', { seats: 20 }), seats('3')).strips[0]?.round, 'too many for a circle').toBe(false);
  });
});

describe('before and after', () => {
  const before = Object.values(sampleReception('zh-CN').occasions).find(({ layout }) => layout === 'meeting/talks') as Occasion;
  const one = seatId('N1');
  const other = seatId('N2');
  const [left, right] = [before.seating.N?.[one], before.seating.N?.[other]] as [PersonId, PersonId];
  const after: Occasion = { ...before, seating: { ...before.seating, N: { ...before.seating.N, [one]: right, [other]: left } } };
  const { [one]: _, ...without } = before.seating.N ?? {};
  const gone: Occasion = { ...before, seating: { ...before.seating, N: without } };
  const newcomer = PersonId.parse('newcomer');
  const come: Occasion = { ...gone, seating: { ...gone.seating, N: { ...without, [one]: newcomer } } };

  it('a seat is changed when somebody else is on it, or nobody', () => {
    expect(changedSeats(before, before)).toEqual([]);
    expect(changedSeats(before, after)).toEqual([one, other]);
    expect(changedSeats(before, gone)).toEqual([one]);
    expect(changedSeats(gone, before)).toEqual([one]);
  });

  it('whoever sits elsewhere afterwards has moved; who leaves has not', () => {
    expect(moversBetween(before, after)).toEqual(new Set([left, right]));
    expect(moversBetween(before, gone)).toEqual(new Set());
    expect(moversBetween(before, come)).toEqual(new Set([newcomer]));
  });
});
