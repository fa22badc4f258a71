import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DrawnRoom, type DrawnSeat } from '../../../src/model/drawn-room';
import { type Grip, gripsOf, pulled } from '../../../src/ui/studio/grips';
import { changed, type Handle, moved, placedIn, removed, repeated, turned } from '../../../src/ui/studio/handles';
import { handlesOfGroup, madeIn, madeOf, poseOf, remade } from '../../../src/ui/studio/made';
import { numbersFor, pieceKinds } from '../../../src/ui/studio/pieces';
import { roomOnPaper } from './room';

/** A piece from the cupboard put into the room as its table T2. */
function putIn(id: string, said: Readonly<Record<string, number>> = {}) {
  const kind = pieceKinds.find((one) => one.id === id);
  if (!kind) throw new Error(`The cupboard has no ${id}.`);
  const numbers = numbersFor(kind, said);
  const { seats, furniture } = kind.make(numbers, '');
  return placedIn(roomOnPaper, seats, furniture, true, () => ({ piece: id, numbers }));
}

const madeAt = (room: DrawnRoom) => {
  const made = madeIn(room, 'T2');
  if (!made) throw new Error('T2 was made by numbers.');
  return made;
};
const again = (room: DrawnRoom, numbers: Readonly<Record<string, number>>): DrawnRoom =>
  DrawnRoom.parse(remade(room, madeAt(room), { ...madeAt(room).numbers, ...numbers }));
const chairs = ({ seats }: DrawnRoom): readonly DrawnSeat[] => seats.filter(({ id }) => id.startsWith('T2.'));
const whole = (room: DrawnRoom): readonly Handle[] => handlesOfGroup(room, 'T2');
const withChairs = ['sofa', 'rows', 'arc', 'round', 'rectangular', 'oval', 'curved', 'uShape', 'square'] as const;

describe('a table that was put by numbers', () => {
  it.each(withChairs)('%s: the same numbers leave it where it stands, however it was carried and turned', (id) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: -3_000, max: 3_000 }), (turn, away) => {
        const { room, handles } = putIn(id);
        const stands = turned(moved(room, handles, away, 4_000), handles, turn);
        const after = again(stands, {});
        for (const [index, seat] of chairs(after).entries()) {
          const before = chairs(stands)[index];
          expect(Math.hypot(seat.x - (before?.x ?? 0), seat.y - (before?.y ?? 0))).toBeLessThan(3);
          expect(Math.cos(((seat.facing - (before?.facing ?? 0)) * Math.PI) / 180)).toBeCloseTo(1, 3);
        }
        expect(after.furniture).toHaveLength(stands.furniture.length);
      }),
      { numRuns: 12 },
    );
  });

  it('has its chairs spread along it again, with their names and whose they are', () => {
    const { room } = putIn('oval');
    const said = changed(room, ['seat:T2.4'], { seat: (seat) => ({ ...seat, party: 'guest' }), piece: (piece) => piece });
    const longer = again(said, { width: 8_000 });
    expect(chairs(longer).map(({ id }) => id)).toEqual(chairs(room).map(({ id }) => id));
    expect(chairs(longer)[3]).toMatchObject({ id: 'T2.4', party: 'guest', x: 4_000 + 290 });
    const more = again(longer, { seats: 16 });
    expect(chairs(more)).toHaveLength(16);
    expect(chairs(more)[3]?.party).toBe('guest');
    expect(chairs(again(more, { seats: 6 }))).toHaveLength(6);
    expect(more.seats.slice(0, 5)).toEqual(roomOnPaper.seats);
  });

  it('stays where most of it stands when one chair was carried away, and does not bring back a chair that was taken out', () => {
    const { room } = putIn('rectangular');
    const one = moved(removed(room, ['seat:T2.N2']), ['seat:T2.S1'], 3_000, 900);
    expect(poseOf(one, madeAt(one))).toEqual({ at: { x: 0, y: 0 }, turn: 0 });
    const deeper = again(one, { depth: 2_000 });
    expect(chairs(deeper).some(({ id }) => id === 'T2.N2')).toBe(false);
    expect(chairs(again(one, { each: 5 })).some(({ id }) => id === 'T2.N2')).toBe(true);
  });

  it('leaves no numbers behind when it is taken out, which the next table of its name would be made by', () => {
    const { room, handles } = putIn('oval');
    expect(madeIn(room, 'T2')?.kind.id).toBe('oval');
    expect(madeIn(removed(room, handles), 'T2')).toBeUndefined();
    expect(madeIn(removed(room, ['seat:T2.1']), 'T2')?.kind.id).toBe('oval');
  });

  it('is known again by its copies, each by itself, and not where more is held', () => {
    const { room, handles } = putIn('curved');
    const twice = repeated(room, handles, 0, 5_000, 1);
    expect(madeOf(twice.room, twice.handles)?.group).toBe('T3');
    expect(madeOf(twice.room, [...handles, ...twice.handles])).toBeUndefined();
    expect(madeOf(room, ['seat:T2.1'])).toBeUndefined();
    expect(madeOf(room, ['piece:2', 'seat:T1.1', 'seat:T1.2'])).toBeUndefined();
  });
});

const grip = (x: -1 | 0 | 1, y: -1 | 0 | 1): Grip => ({ pulls: 'size', x, y, at: { x: 0, y: 0 } });

describe('a table with chairs that is pulled', () => {
  it('has a grip wherever it can grow', () => {
    const sides = (id: string) => {
      const { room, handles } = putIn(id);
      return gripsOf(room, handles, 10).filter(({ pulls }) => pulls === 'size').length;
    };
    expect([sides('oval'), sides('sofa'), sides('square')]).toEqual([8, 2, 8]);
  });

  it.each(['rows', 'arc', 'rectangular', 'oval', 'curved', 'round'] as const)(
    '%s: comes to the hand, and its other edge stays, however it is turned',
    (id) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 359 }), fc.integer({ min: 100, max: 1_500 }), (turn, by) => {
          const { room, handles } = putIn(id);
          const stands = turned(moved(room, handles, 5_000, 4_000), handles, turn);
          const at = (drawn: DrawnRoom, x: number) =>
            gripsOf(drawn, whole(drawn), 10).find((one) => one.pulls === 'size' && one.x === x && one.y === 0)?.at ?? { x: 0, y: 0 };
          const [left, right] = [at(stands, -1), at(stands, 1)];
          const long = Math.hypot(right.x - left.x, right.y - left.y);
          const to = { x: right.x + ((right.x - left.x) / long) * by, y: right.y + ((right.y - left.y) / long) * by };
          const after = pulled(stands, whole(stands), grip(1, 0), to, 0);
          expect(Math.hypot(at(after, -1).x - left.x, at(after, -1).y - left.y)).toBeLessThan(5);
          // Numbers are whole millimeters: ten chairs in a row make the most of one.
          expect(Math.hypot(at(after, 1).x - to.x, at(after, 1).y - to.y)).toBeLessThan(8);
        }),
        { numRuns: 10 },
      );
    },
  );

  it('goes by the grid in its own lengths, and gains places where it has no other number', () => {
    const { room, handles } = putIn('oval');
    const longer = pulled(room, handles, grip(1, 0), { x: 3_333, y: 0 }, 100);
    expect((madeAt(longer).numbers.width ?? 1) % 100).toBe(0);
    const sofa = putIn('sofa');
    expect(chairs(pulled(sofa.room, sofa.handles, grip(1, 0), { x: 2_400, y: 0 }, 100)).length).toBeGreaterThan(3);
  });
});
