import { describe, expect, it } from 'vitest';
import { PersonId, seatId } from '../../../../src/model/ids';
import { advance, type Gesture, inHand, type Over, resting, type Story, type Wish } from '../../../../src/ui/canvas/gestures/drag-person';

const mayor = PersonId.parse('mayor');
const N1 = seatId('N1');
const N2 = seatId('N2');
const on = (seat: typeof N1): Over => ({ on: 'seat', seat });
const at = (left: number, top = 0) => ({ left, top });
const press: Story = { type: 'press', person: mayor, from: N1, point: at(0), touch: 'at-once' };
const pressInList: Story = { type: 'press', person: mayor, point: at(0), touch: 'at-once' };
const fingerInList: Story = { ...pressInList, touch: 'after-rest' };
const move = (left: number, over: Over): Story => ({ type: 'move', point: at(left), over });
const release: Story = { type: 'release' };
const cancel: Story = { type: 'cancel' };

function tell(...stories: readonly Story[]): { readonly gesture: Gesture; readonly wishes: readonly Wish[] } {
  const wishes: Wish[] = [];
  const gesture = stories.reduce((before, story) => {
    const turn = advance(before, story);
    if (turn.wish) wishes.push(turn.wish);
    return turn.gesture;
  }, resting);
  return { gesture, wishes };
}

describe('dragging a person', () => {
  it('from seat to seat asks for the seat', () => {
    expect(tell(press, move(10, on(N1)), move(80, on(N2)), release)).toEqual({
      gesture: resting,
      wishes: [{ wish: 'seat', person: mayor, from: N1, onto: N2 }],
    });
  });
  it('from the list to a seat asks for the seat', () => {
    expect(tell(pressInList, move(80, on(N2)), release).wishes).toEqual([{ wish: 'seat', person: mayor, onto: N2 }]);
  });
  it('off the canvas unseats', () => {
    expect(tell(press, move(80, { on: 'outside' }), release).wishes).toEqual([{ wish: 'unseat', person: mayor, from: N1 }]);
  });
  it('from the list and back to it asks for nothing', () => {
    expect(tell(pressInList, move(80, { on: 'outside' }), release).wishes).toEqual([]);
  });
  it('between the seats, or back where it began, asks for nothing', () => {
    expect(tell(press, move(80, { on: 'canvas' }), release).wishes).toEqual([]);
    expect(tell(press, move(80, on(N2)), move(2, on(N1)), release).wishes).toEqual([]);
  });
  it('is only a click while the hand has not moved four pixels', () => {
    expect(tell(press, move(3, on(N1)), release).wishes).toEqual([{ wish: 'choose', person: mayor, from: N1 }]);
  });
  it('leaves no trace after Escape, whatever follows', () => {
    expect(tell(press, move(80, on(N2)), cancel, move(90, on(N2)), release)).toEqual({ gesture: resting, wishes: [] });
    expect(tell(press, cancel, move(80, on(N2)), release)).toEqual({ gesture: resting, wishes: [] });
  });
  it('knows who is in the hand only once it is a drag', () => {
    expect(inHand(tell(press).gesture)).toBeUndefined();
    expect(inHand(tell(press, move(80, on(N2))).gesture)).toMatchObject({ person: mayor, from: N1, over: on(N2) });
  });
});

describe('a finger on the list', () => {
  it('scrolls when it moves at once', () =>
    expect(tell(fingerInList, move(20, on(N2)), release)).toEqual({ gesture: resting, wishes: [] }));
  it('takes the person along after a rest', () => {
    expect(tell(fingerInList, { type: 'rest' }, move(80, on(N2)), release).wishes).toEqual([{ wish: 'seat', person: mayor, onto: N2 }]);
  });
});

describe('carrying a person with the keyboard', () => {
  const pickUp: Story = { type: 'pickUp', person: mayor, from: N1 };
  it('puts down where the focus walked', () => {
    expect(tell(pickUp, { type: 'walk', seat: N2 }, release).wishes).toEqual([{ wish: 'seat', person: mayor, from: N1, onto: N2 }]);
  });
  it('puts down in place for nothing', () => expect(tell(pickUp, release)).toEqual({ gesture: resting, wishes: [] }));
  it('from the list waits for a seat', () => {
    expect(tell({ type: 'pickUp', person: mayor }, release).wishes).toEqual([]);
    expect(tell({ type: 'pickUp', person: mayor }, { type: 'walk', seat: N2 }, release).wishes).toEqual([
      { wish: 'seat', person: mayor, onto: N2 },
    ]);
  });
  it('leaves no trace after Escape', () => {
    expect(tell(pickUp, { type: 'walk', seat: N2 }, cancel, release)).toEqual({ gesture: resting, wishes: [] });
  });
  it('does not mind the mouse passing by', () => {
    expect(tell(pickUp, { type: 'walk', seat: N2 }, move(5, on(N1)), release).wishes).toEqual([
      { wish: 'seat', person: mayor, from: N1, onto: N2 },
    ]);
  });
});

describe('several people, and whole tables', () => {
  const clerk = PersonId.parse('clerk');
  const company = [
    { person: mayor, from: N1 },
    { person: clerk, from: N2 },
  ];
  it('are lifted together and asked for together', () => {
    expect(tell({ ...press, company }, move(80, on(seatId('N5'))), release).wishes).toEqual([
      { wish: 'seat', person: mayor, from: N1, company, onto: 'N5' },
    ]);
  });
  it('may be dropped on a table, by hand or with the keyboard', () => {
    const wish = { wish: 'table', person: mayor, from: N1, onto: 'T2' };
    expect(tell(press, move(80, { on: 'table', table: 'T2' }), release).wishes).toEqual([wish]);
    expect(tell({ type: 'pickUp', person: mayor, from: N1 }, { type: 'toTable', table: 'T2' }, release).wishes).toEqual([wish]);
  });
  it('ask for nothing on their own table', () => {
    expect(tell({ ...press, company, table: 'T1' }, move(80, { on: 'table', table: 'T1' }), release).wishes).toEqual([]);
  });
});

describe('the key that turns the meaning of a drop', () => {
  const turn = (turned: boolean): Story => ({ type: 'turn', turned });
  it('counts while it is down at the drop', () => {
    expect(tell(press, move(80, on(N2)), turn(true), release).wishes).toEqual([
      { wish: 'seat', person: mayor, from: N1, onto: N2, turned: true },
    ]);
    expect(tell(press, move(80, on(N2)), turn(true), turn(false), release).wishes).toEqual([
      { wish: 'seat', person: mayor, from: N1, onto: N2 },
    ]);
  });
  it('that was down at a click adds to the selection', () =>
    expect(tell({ ...press, add: true }, release).wishes).toEqual([{ wish: 'choose', person: mayor, from: N1, add: true }]));
});
