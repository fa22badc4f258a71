import { describe, expect, it } from 'vitest';
import { speakerFor } from '../../../src/i18n/speak';
import { DrawnRoom } from '../../../src/model/drawn-room';
import { placedIn } from '../../../src/ui/studio/handles';
import { type PieceKind, pieceKinds } from '../../../src/ui/studio/pieces';
import { roomOnPaper as room } from './room';

const numbersOf = ({ numbers }: PieceKind, which: 'least' | 'standard' | 'most') =>
  Object.fromEntries(numbers.map((number) => [number.key, number[which]]));

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

  it('has its standard seats apart, each looking at what it belongs to', () => {
    const { seats } = kind.make(numbersOf(kind, 'standard'), '');
    for (const [index, one] of seats.entries()) {
      for (const other of seats.slice(index + 1)) expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(380);
    }
  });
});
