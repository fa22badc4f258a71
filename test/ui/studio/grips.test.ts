import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawnRoom, type Furniture } from '../../../src/model/drawn-room';
import { type Grip, gripsOf, pulled } from '../../../src/ui/studio/grips';
import { pieceOf } from '../../../src/ui/studio/handles';
import { roomOnPaper as room } from './room';

const table = 'piece:0' as const;
const sized = ({ furniture }: DrawnRoom) => {
  const [first] = furniture;
  if (first?.kind !== 'rectangle') throw new Error('The first piece is a table.');
  return first;
};
const grip = (x: -1 | 0 | 1, y: -1 | 0 | 1): Grip => ({ pulls: 'size', x, y, at: { x: 0, y: 0 } });

describe('a piece that is held', () => {
  it('has eight grips and one to turn it by; a column four, a chair and a table with chairs only the turn', () => {
    const kinds = (held: Parameters<typeof gripsOf>[1]) => gripsOf(room, held, 10).map(({ pulls }) => pulls);
    expect(kinds([table]).filter((kind) => kind === 'size')).toHaveLength(8);
    expect(kinds([table]).at(-1)).toBe('turn');
    expect(kinds(['piece:1'])).toEqual(['size', 'size', 'size', 'size']);
    expect(kinds(['seat:S1'])).toEqual(['turn']);
    expect(kinds(['piece:2', 'seat:T1.1', 'seat:T1.2'])).toEqual(['turn']);
    expect(kinds(['doorway:0'])).toEqual([]);
    expect(kinds([])).toEqual([]);
  });

  it('grows towards the hand by whole steps, and its other edge stays', () => {
    const wider = sized(pulled(room, [table], grip(1, 0), { x: 7_030, y: 3_000 }, 100));
    expect([wider.x - wider.width / 2, wider.width, wider.height]).toEqual([4_000, 3_000, 1_000]);
    const both = sized(pulled(room, [table], grip(-1, -1), { x: 3_500, y: 2_000 }, 100));
    expect([both.x + both.width / 2, both.y + both.height / 2, both.width, both.height]).toEqual([6_000, 3_500, 2_500, 1_500]);
  });

  it('keeps its other edge however it is turned', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 100, max: 4_000 }), (turn, reach) => {
        const turnedRoom = DrawnRoom.parse({ ...room, furniture: [{ ...sized(room), turn }] });
        const angle = (turn * Math.PI) / 180;
        const far = (piece: Extract<Furniture, { kind: 'rectangle' }>) => ({
          x: piece.x - (Math.cos(angle) * piece.width) / 2,
          y: piece.y - (Math.sin(angle) * piece.width) / 2,
        });
        const to = { x: 5_000 + Math.cos(angle) * reach, y: 3_000 + Math.sin(angle) * reach };
        const after = sized(pulled(turnedRoom, [table], grip(1, 0), to, 0));
        expect(after.width).toBeCloseTo(1_000 + reach, -1);
        expect(far(after).x).toBeCloseTo(far(sized(turnedRoom)).x, 0);
        expect(far(after).y).toBeCloseTo(far(sized(turnedRoom)).y, 0);
      }),
    );
  });

  it('is never pulled through itself', () => {
    const thin = sized(pulled(room, [table], grip(1, 0), { x: -9_000, y: 3_000 }, 100));
    expect(thin.width).toBe(50);
    expect(pieceOf(pulled(room, ['piece:1'], grip(0, 1), { x: 1_000, y: 1_000 }, 0), 'piece:1')).toMatchObject({ radius: 25 });
  });

  it('is turned by steps of fifteen degrees, or freely', () => {
    const turn: Grip = { pulls: 'turn', at: { x: 0, y: 0 } };
    expect(sized(pulled(room, [table], turn, { x: 9_000, y: 3_100 }, 100)).turn).toBe(90);
    expect(sized(pulled(room, [table], turn, { x: 5_500, y: 1_000 }, 100)).turn).toBe(15);
    expect(sized(pulled(room, [table], turn, { x: 5_500, y: 1_000 }, 0)).turn).toBe(14);
  });
});
