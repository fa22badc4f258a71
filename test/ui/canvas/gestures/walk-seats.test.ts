import { describe, expect, it } from 'vitest';
import { seatId } from '../../../../src/model/ids';
import { nextInDirection, nextInHonor } from '../../../../src/ui/canvas/gestures/walk-seats';
import { layoutFor } from '../../../drawing/sample-context';

const seats = (id: Parameters<typeof layoutFor>[0], settings = {}) =>
  layoutFor(id, settings).seats.map((seat) => ({ seat: seat.id, at: seat.at }));

describe('the arrow keys', () => {
  const talks = seats('meeting/talks');
  it('walk a row to its end', () => {
    expect(nextInDirection(talks, seatId('N1'), 'right')).toBe('N2');
    expect(nextInDirection(talks, seatId('N2'), 'left')).toBe('N1');
    expect(nextInDirection(talks, seatId('N5'), 'right')).toBeUndefined();
  });
  it('cross the table to the seat opposite', () => {
    expect(nextInDirection(talks, seatId('N4'), 'down')).toBe('S4');
    expect(nextInDirection(talks, seatId('S4'), 'up')).toBe('N4');
  });
  it('go round a round table', () => {
    const table = seats('banquet/round');
    const right = nextInDirection(table, seatId('1'), 'right');
    expect(right).toBe('2');
    expect(nextInDirection(table, seatId('2'), 'down')).toBe('3');
    expect(nextInDirection(table, seatId('6'), 'left')).toBe('7');
  });
  it('reach every seat of every first-light layout', () => {
    for (const id of [
      'meeting/rostrum',
      'meeting/talks',
      'meeting/courtesy-call',
      'meeting/living-room',
      'banquet/round',
      'vehicle/sedan',
      'vehicle/van-7',
    ] as const) {
      const all = seats(id);
      const reached = new Set(all.slice(0, 1).map(({ seat }) => seat));
      for (const seat of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const next = nextInDirection(all, seat, direction);
          if (next) reached.add(next);
        }
      }
      expect([id, reached.size]).toEqual([id, all.length]);
    }
  });
});

describe('walking by honor', () => {
  const order = ['N3', 'N4', 'N2'].map(seatId);
  it('goes down and up, and stays at the ends', () => {
    expect(nextInHonor(order, seatId('N3'), 1)).toBe('N4');
    expect(nextInHonor(order, seatId('N2'), 1)).toBe('N2');
    expect(nextInHonor(order, seatId('N3'), -1)).toBe('N3');
  });
});
