import { describe, expect, it } from 'vitest';
import { PersonId, seatId } from '../../../../src/model/ids';
import { advance, type Gesture, resting, type Story, type Wish } from '../../../../src/ui/canvas/gestures/drag-person';
import { keyTwins } from '../../../../src/ui/canvas/gestures/key-twins';
import { keyMeaning } from '../../../../src/ui/canvas/gestures/seat-keys';

describe('every drag has a keyboard twin', () => {
  it.each(Object.entries(keyTwins).filter(([, { does }]) => does !== 'turn'))('%s', (_, { key, shift, does }) => {
    const meaning = keyMeaning({ key, shiftKey: shift === true, ctrlKey: false, metaKey: false, altKey: false });
    expect(meaning).toMatchObject({ does, ...(does === 'walk' && shift ? { extend: true } : {}) });
  });
});

const mayor = PersonId.parse('mayor');
const [N1, N2] = [seatId('N1'), seatId('N2')];
const company = [{ person: mayor, from: N1 }, { person: PersonId.parse('clerk') }];

function wishesOf(...stories: readonly Story[]): readonly Wish[] {
  const wishes: Wish[] = [];
  stories.reduce<Gesture>((gesture, story) => {
    const turn = advance(gesture, story);
    if (turn.wish) wishes.push(turn.wish);
    return turn.gesture;
  }, resting);
  return wishes;
}

describe('the twin asks for the same as the hand', () => {
  const point = { left: 0, top: 0 };
  const moved = { left: 90, top: 0 };
  const release: Story = { type: 'release' };
  for (const [who, held] of [
    ['one person', { person: mayor, from: N1 }],
    ['several', { person: mayor, from: N1, company }],
    ['a whole table', { person: mayor, from: N1, company, table: 'T1' }],
  ] as const) {
    const press: Story = { type: 'press', ...held, point, touch: 'at-once' };
    const pickUp: Story = { type: 'pickUp', ...held };
    it(`${who}, onto a seat`, () => {
      const byHand = wishesOf(press, { type: 'move', point: moved, over: { on: 'seat', seat: N2 } }, release);
      expect(byHand).toHaveLength(1);
      expect(wishesOf(pickUp, { type: 'walk', seat: N2 }, release)).toEqual(byHand);
    });
    it(`${who}, onto a table`, () => {
      const byHand = wishesOf(press, { type: 'move', point: moved, over: { on: 'table', table: 'T2' } }, release);
      expect(byHand).toHaveLength(1);
      expect(wishesOf(pickUp, { type: 'toTable', table: 'T2' }, release)).toEqual(byHand);
    });
    it(`${who}, with the other meaning of a drop`, () => {
      const turn: Story = { type: 'turn', turned: true };
      const byHand = wishesOf(press, { type: 'move', point: moved, over: { on: 'seat', seat: N2 } }, turn, release);
      expect(byHand).toMatchObject([{ turned: true }]);
      expect(wishesOf(pickUp, { type: 'walk', seat: N2 }, turn, release)).toEqual(byHand);
    });
    it(`${who}, put back`, () => expect(wishesOf(pickUp, { type: 'walk', seat: N2 }, { type: 'cancel' }, release)).toEqual([]));
  }
});
