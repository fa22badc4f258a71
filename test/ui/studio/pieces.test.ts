import { describe, expect, it } from 'vitest';
import { forward } from '../../../src/geometry/facing';
import { speakerFor } from '../../../src/i18n/speak';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { placedIn } from '../../../src/ui/studio/handles';
import { type PieceKind, pieceKinds } from '../../../src/ui/studio/pieces';
import { roomOnPaper as room } from './room';

const numbersOf = ({ numbers }: PieceKind, which: 'least' | 'standard' | 'most') =>
  Object.fromEntries(numbers.map((number) => [number.key, number[which]]));

describe('an oval table', () => {
  it.each([12, 18])('has its %i chairs as far from each other at its ends as along its sides, from the middle of the top', (count) => {
    const kind = pieceKinds.find(({ id }) => id === 'oval');
    const { seats = [] } = kind?.make({ seats: count, width: 5_500, depth: 1_800 }, '') ?? {};
    const gaps = seats.map((one, index) => {
      const next = seats[(index + 1) % count] ?? one;
      return Math.hypot(one.x - next.x, one.y - next.y);
    });
    expect(Math.min(...gaps) / Math.max(...gaps)).toBeGreaterThan(0.9);
    expect([seats[0]?.facing, seats[count / 2]?.facing]).toEqual([180, 0]);
  });

  it('is looked at by every chair round it, at its ends as well', () => {
    const kind = pieceKinds.find(({ id }) => id === 'oval');
    const { seats = [] } = kind?.make({ seats: 14, width: 4_200, depth: 1_800 }, '') ?? {};
    for (const { id, x, y, facing } of seats) {
      const ahead = forward(facing);
      const [before, after] = [Math.hypot(x / 2100, y / 900), Math.hypot((x + ahead.x * 200) / 2100, (y + ahead.y * 200) / 900)];
      expect(after, id).toBeLessThan(before);
      // Square to the edge: the way it looks is the way down the oval.
      const [downX, downY] = [-x / 2400 ** 2, -y / 1200 ** 2];
      expect((ahead.x * downX + ahead.y * downY) / Math.hypot(downX, downY), id).toBeGreaterThan(0.95);
    }
  });
});

describe.each(pieceKinds.map((kind) => [kind.id, kind] as const))('%s', (id, kind) => {
  it('is called something in both languages, and so are its numbers', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { knows } = speakerFor(language);
      expect(knows('interface', `studio.piece.${id}`)).toBe(true);
      expect(kind.numbers.filter(({ key }) => !knows('interface', `studio.number.${key}`))).toEqual([]);
    }
  });

  it.each(['least', 'standard', 'most'] as const)('fits into a plan with its %s numbers', (which) => {
    const { seats, furniture } = kind.make(numbersOf(kind, which), 'x');
    expect(seats.length + furniture.length).toBeGreaterThan(0);
    const read = DrawnRoom.safeParse(placedIn(room, seats, furniture).room);
    expect(read.success, JSON.stringify(read.error?.issues.slice(0, 3))).toBe(true);
  });

  it('has its standard seats apart', () => {
    const { seats } = kind.make(numbersOf(kind, 'standard'), '');
    for (const [index, one] of seats.entries()) {
      for (const other of seats.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(380);
    }
  });
});
