import { describe, expect, it } from 'vitest';
import { PersonId, SeatId } from '../../../src/model/ids';
import { advance, type BoardGesture, type BoardStory, type BoardWish, type Load, resting } from '../../../src/ui/convoy/board-gesture';

const lind = PersonId.parse('lind');
const [v1, v2] = [SeatId.parse('V1.2C'), SeatId.parse('V2.2C')];
const person: Load = { kind: 'person', person: lind, from: v1 };
const car: Load = { kind: 'vehicle', place: 2 };
const at = (x: number) => ({ x, y: 0 });

function told(...stories: readonly BoardStory[]): { gesture: BoardGesture; wishes: readonly BoardWish[] } {
  let gesture: BoardGesture = resting;
  const wishes: BoardWish[] = [];
  for (const story of stories) {
    const next = advance(gesture, story);
    gesture = next.gesture;
    if (next.wish) wishes.push(next.wish);
  }
  return { gesture, wishes };
}
const press = (load: Load): BoardStory => ({ type: 'press', load, point: at(0) });
const over = (where: Extract<BoardStory, { type: 'move' }>['over'], x = 40): BoardStory => ({ type: 'move', point: at(x), over: where });
const release: BoardStory = { type: 'release' };

describe('the hand on the convoy board', () => {
  it('a press without a way is a click and asks for nothing', () => {
    expect(told(press(person), over({ seat: v2 }, 3), release)).toEqual({ gesture: resting, wishes: [] });
  });

  it('carries a person from seat to seat', () => {
    expect(told(press(person), over({ seat: v2, vehicle: 1 }), release).wishes).toEqual([
      { wish: 'seat', person: lind, from: v1, onto: v2 },
    ]);
  });

  it('back on the own seat, or over nothing, nothing happens', () => {
    expect(told(press(person), over({ seat: v1 }), release).wishes).toEqual([]);
    expect(told(press(person), over({}), release).wishes).toEqual([]);
  });

  it('over the tray the person gets out; whoever had no seat stays without', () => {
    expect(told(press(person), over({ tray: true }), release).wishes).toEqual([{ wish: 'unseat', person: lind }]);
    expect(told(press({ ...person, from: undefined }), over({ tray: true }), release).wishes).toEqual([]);
  });

  it('a vehicle over a seat of another means that vehicle’s place', () => {
    expect(told(press(car), over({ seat: v1, vehicle: 0 }), release).wishes).toEqual([{ wish: 'march', from: 2, to: 0 }]);
    expect(told(press(car), over({ vehicle: 2 }), release).wishes).toEqual([]);
  });

  it('Escape leaves no trace', () => {
    expect(told(press(car), over({ vehicle: 0 }), { type: 'cancel' }, release)).toEqual({ gesture: resting, wishes: [] });
  });
});
