import { describe, expect, it } from 'vitest';
import {
  advancePointer,
  type PointerState,
  type PointerStory,
  type PointerWish,
  pointerResting,
} from '../../../../src/ui/canvas/gestures/canvas-pointer';

const view = { scale: 0.1, left: 0, top: 0 };
const at = (left: number, top = 0) => ({ left, top });
type Down = Extract<PointerStory, { type: 'down' }>;
const down = (more: Partial<Down> = {}): Down => ({
  type: 'down',
  pointer: 1,
  point: at(0),
  view,
  onPerson: false,
  finger: false,
  pans: false,
  how: 'only',
  ...more,
});
const finger = (pointer: number, left: number, more: Partial<Down> = {}) => down({ pointer, point: at(left), finger: true, ...more });
const move = (left: number, pointer = 1): PointerStory => ({ type: 'move', pointer, point: at(left) });
const up = (pointer = 1): PointerStory => ({ type: 'up', pointer, view });

function tell(...stories: readonly PointerStory[]): { readonly state: PointerState; readonly wishes: readonly PointerWish[] } {
  const wishes: PointerWish[] = [];
  const state = stories.reduce((before, story) => {
    const turn = advancePointer(before, story);
    if (turn.wish) wishes.push(turn.wish);
    return turn.state;
  }, pointerResting);
  return { state, wishes };
}

describe('a mouse', () => {
  it('that does not move clicks', () => {
    expect(tell(down({ how: 'turn' }), move(3), up())).toEqual({
      state: pointerResting,
      wishes: [{ wish: 'click', at: at(0), how: 'turn' }],
    });
  });
  it('on the free floor draws a rectangle around seats', () => {
    const sweep = { wish: 'sweep', from: at(0), how: 'add' };
    expect(tell(down({ how: 'add' }), move(30), move(60), up()).wishes).toEqual([
      { ...sweep, to: at(30), done: false },
      { ...sweep, to: at(60), done: false },
      { ...sweep, to: at(60), done: true },
    ]);
  });
  it('leaves no trace of the rectangle after Escape', () => {
    const { state, wishes } = tell(down(), move(30), { type: 'cancel' }, move(60), up());
    expect(state).toEqual(pointerResting);
    expect(wishes.at(-1)).toEqual({ wish: 'sweepOver' });
  });
  it('on a person hands them over at once', () =>
    expect(tell(down({ onPerson: true }))).toEqual({ state: pointerResting, wishes: [{ wish: 'lift' }] }));
  it('with the middle button or the space bar moves the plan, even from a person', () => {
    expect(tell(down({ pans: true, onPerson: true }), move(20), move(50), up()).wishes).toEqual([
      { wish: 'show', view: { ...view, left: 20 } },
      { wish: 'show', view: { ...view, left: 50 } },
    ]);
  });
});

describe('a finger', () => {
  it('on the free floor moves the plan', () =>
    expect(tell(finger(1, 0), move(20), up()).wishes).toEqual([{ wish: 'show', view: { ...view, left: 20 } }]));
  it('that moves at once from a person moves the plan too', () => {
    expect(tell(finger(1, 0, { onPerson: true }), move(20), up()).wishes).toEqual([
      { wish: 'lift' },
      { wish: 'show', view: { ...view, left: 20 } },
    ]);
  });
  it('that rested on a person leaves the plan alone', () =>
    expect(tell(finger(1, 0, { onPerson: true }), { type: 'lifted' }, move(40), up())).toEqual({
      state: pointerResting,
      wishes: [{ wish: 'lift' }],
    }));
  it('joined by a second one lets go of the person and stretches the plan', () => {
    const { wishes } = tell(finger(1, 0, { onPerson: true }), finger(2, 100), move(200, 2));
    expect(wishes).toEqual([{ wish: 'lift' }, { wish: 'letGo' }, { wish: 'show', view: { scale: 0.2, left: 0, top: 0 } }]);
  });
  it('that stays when the other leaves goes on moving the plan from where it is', () => {
    const { wishes } = tell(finger(1, 0), finger(2, 100), up(1), move(130, 2));
    expect(wishes.at(-1)).toEqual({ wish: 'show', view: { ...view, left: 30 } });
  });
  it('that already moves the plan may be joined: the plan does not jump', () => {
    const moved = { ...view, left: 50 };
    const { wishes } = tell(finger(1, 0), move(50), finger(2, 150, { view: moved }), move(50, 1));
    expect(wishes.at(-1)).toEqual({ wish: 'show', view: moved });
  });
});
