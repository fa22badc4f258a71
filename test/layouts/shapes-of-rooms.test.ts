import { describe, expect, it } from 'vitest';
import { type LayoutId, layoutIds } from '../../src/layouts/layout';
import type { Settings } from '../../src/model/occasion';
import { layoutWith, seatOf } from './layout-with';

const xOf = (id: LayoutId, settings: Settings, seat: string) => seatOf(id, settings, seat).at.x;

describe('rows', () => {
  it('of different lengths are each centered on the axis', () => {
    for (const row of ['1', '2', '3']) {
      const xs = layoutWith('meeting/rostrum', { rows: '12,7,9', aisles: 'D,I' })
        .seats.filter((seat) => seat.id.startsWith(row))
        .map(({ at }) => at.x);
      expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(0);
    }
  });

  it('of an even number stand with a seat on the axis where that is asked, one seat more on the own left; odd ones stay', () => {
    const xs = (rows: string) => layoutWith('meeting/rostrum', { rows, axis: 'seat' }).seats.map(({ at }) => Math.round(at.x / 760));
    expect(xs('6')).toEqual([-2, -1, 0, 1, 2, 3]);
    expect(xs('5')).toEqual([-2, -1, 0, 1, 2]);
  });

  it('open before the letters of an aisle, and nowhere else', () => {
    const settings = { rows: '8', aisles: 'C,G' };
    const steps = [...'ABCDEFG'].map((letter, index) => {
      const next = 'BCDEFGH'[index];
      return Math.round(xOf('meeting/audience', settings, `1${next}`) - xOf('meeting/audience', settings, `1${letter}`));
    });
    expect(steps).toEqual([560, 1560, 560, 560, 560, 1560, 560]);
  });

  it('have no aisle where the letter is not in the row', () => {
    expect(xOf('meeting/audience', { rows: '3', aisles: 'A,F' }, '1C')).toBe(560);
  });
});

describe('a signing', () => {
  it('with the delegations opposite seats them before the table, facing it', () => {
    const seats = layoutWith('ceremony/signing', { standing: 4, rows: 2, participants: 'opposite' }).seats.filter(({ id }) =>
      /^\d/.test(id),
    );
    expect(seats).toHaveLength(8);
    expect(seats.every(({ at, facing, body }) => at.y > 400 && facing === 0 && body === 'chair')).toBe(true);
  });
});

describe('tables grow with their people', () => {
  it('round ones by circumference, never below the usual size', () => {
    const radius = (id: LayoutId, seats: number) => -seatOf(id, { seats }, '1').at.y - 270;
    expect([6, 10, 12, 30].map((seats) => radius('banquet/round', seats) * 2)).toEqual([1800, 1800, 2160, 5400]);
    expect([6, 10, 20].map((seats) => radius('meeting/round', seats) * 2)).toEqual([2400, 2400, 4780]);
    for (let seats = 6; seats <= 30; seats += 1)
      expect(radius('banquet/round', seats) * 2 * Math.PI).toBeGreaterThanOrEqual(seats * 565 - 1);
  });

  it('long ones by the seat pitch', () => {
    expect(xOf('meeting/talks', { perSide: 9 }, 'N9')).toBe(3200);
    expect(xOf('banquet/long', { perSide: 8, ends: 1 }, 'E')).toBe(8 * 350 + 250 + 255);
  });
});

describe('round tables', () => {
  it('start at the door side and count clockwise, everybody facing the middle', () => {
    const { seats } = layoutWith('banquet/round', { seats: 7 });
    expect(seats[0]).toMatchObject({ id: '1', facing: 180, at: { x: 0 } });
    expect(seats[1]?.at.x).toBeGreaterThan(0);
    expect(seats[6]?.at.x).toBeLessThan(0);
  });
});

describe('the halls of a banquet', () => {
  const hall = (settings: Settings) => layoutWith('banquet/hall', { seats: 10, ...settings }).tables;
  const rowsOf = (settings: Settings) => {
    const heights = hall(settings).map(({ at }) => Math.round(at.y));
    return [...new Set(heights)].map((height) => heights.filter((each) => each === height).length);
  };

  it.each([
    [{ tables: 5, pattern: 'row' }, [5]],
    [{ tables: 3, pattern: 'column' }, [1, 1, 1]],
    [{ tables: 12, pattern: 'row', columns: 6 }, [6, 6]],
    [{ tables: 6, pattern: 'column', columns: 2 }, [2, 2, 2]],
    [{ tables: 30, pattern: 'grid', columns: 6 }, [6, 6, 6, 6, 6]],
    [{ tables: 7, pattern: 'grid' }, [3, 3, 1]],
    [{ tables: 6, pattern: 'triangle' }, [1, 2, 3]],
    [{ tables: 7, pattern: 'triangle' }, [1, 2, 4]],
    [{ tables: 8, pattern: 'triangle' }, [1, 3, 4]],
    [{ tables: 3, pattern: 'triangle' }, [1, 2]],
    [{ tables: 5, pattern: 'plum' }, [2, 1, 2]],
    [{ tables: 7, pattern: 'plum' }, [2, 3, 2]],
  ] as const)('%j', (settings, expected) => {
    expect(rowsOf(settings)).toEqual(expected);
  });

  it.each(['row', 'column', 'plum', 'grid', 'triangle'])(
    '%s: one to thirty tables, numbered as drawn, apart from each other, mirror-symmetrical',
    (pattern) => {
      for (let tables = 1; tables <= 30; tables += 1) {
        const placed = hall({ tables, pattern });
        expect(placed.map(({ id }) => id)).toEqual(Array.from({ length: tables }, (_, index) => `T${index + 1}`));
        for (const [index, { at }] of placed.entries()) {
          const next = placed[index + 1];
          if (next)
            expect(next.at.y - at.y > 5 || (Math.abs(next.at.y - at.y) <= 5 && next.at.x > at.x), `${tables} T${index + 1}`).toBe(true);
          for (const other of placed.slice(index + 1)) expect(Math.hypot(other.at.x - at.x, other.at.y - at.y)).toBeGreaterThan(3390);
          expect(
            placed.some((other) => Math.abs(other.at.x + at.x) < 1 && Math.abs(other.at.y - at.y) < 1),
            `${tables} T${index + 1} mirrored`,
          ).toBe(true);
        }
      }
    },
  );

  it('put the middle table of a plum in the middle of the numbers when rings are even', () => {
    expect(hall({ tables: 5, pattern: 'plum' })[2]?.at).toEqual({ x: 0, y: 0 });
    expect(hall({ tables: 9, pattern: 'plum' })[4]?.at).toEqual({ x: 0, y: 0 });
  });

  it('have the same seats with and without a stage', () => {
    expect(layoutWith('banquet/hall', { stage: 'far' }).seats).toEqual(layoutWith('banquet/hall').seats);
  });
});

describe('a wheel at the right', () => {
  it('moves the driver and the door, never the letters', () => {
    for (const id of layoutIds.filter((each) => each.startsWith('vehicle/'))) {
      const plain = layoutWith(id);
      if (plain.settings.wheel === undefined) continue;
      const mirrored = layoutWith(id, { wheel: 'right' });
      expect(mirrored.seats.map((seat) => seat.id)).toEqual(plain.seats.map((seat) => seat.id));
      expect(mirrored.furniture).not.toEqual(plain.furniture);
      for (const { letter, id: seat, at } of mirrored.seats)
        if (letter === 'A' && seat !== '1A' && !seat.startsWith('V')) expect(at.x, `${id} ${seat}`).toBeLessThan(0);
    }
    expect(seatOf('vehicle/sedan', { wheel: 'right' }, '1A')).toEqual(seatOf('vehicle/sedan', {}, '1A'));
    expect(xOf('vehicle/coaster', { wheel: 'right' }, '1A')).toBe(580);
    expect(xOf('vehicle/coach', { wheel: 'right' }, '0D')).toBe(720);
  });
});

describe('chairs behind', () => {
  it('stand half behind one principal, half behind the other', () => {
    const sides = layoutWith('meeting/courtesy-call', { behind: 8 })
      .seats.filter(({ side }) => side === 'B')
      .map(({ at }) => Math.sign(at.x));
    expect(sides).toEqual([-1, -1, -1, -1, 1, 1, 1, 1]);
  });

  it('stand behind chairs of the first row where that comes out even', () => {
    expect([xOf('meeting/talks', { behind: 2 }, 'NB1'), xOf('meeting/talks', { behind: 2 }, 'NB2')]).toEqual([-800, 800]);
    expect(xOf('meeting/talks', { behind: 1 }, 'SB1')).toBe(0);
  });
});
