import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceTouch, type Touch, type TouchStory, type TouchWish, untouched } from '../../../src/ui/studio/board-touch';

const at = (left: number, top: number) => ({ left, top });
const down = (finger: number, left: number, top: number, onHeld = false): TouchStory => ({
  type: 'down',
  finger,
  at: at(left, top),
  onHeld,
});
const move = (finger: number, left: number, top: number): TouchStory => ({ type: 'move', finger, at: at(left, top) });
const up = (finger: number, left = 0, top = 0): TouchStory => ({ type: 'up', finger, at: at(left, top) });

function told(...stories: readonly TouchStory[]): { touch: Touch; wishes: readonly TouchWish[] } {
  let touch = untouched;
  const wishes: TouchWish[] = [];
  for (const story of stories) {
    const turn = advanceTouch(touch, story);
    touch = turn.touch;
    wishes.push(...turn.wishes);
  }
  return { touch, wishes };
}

describe('fingers on the drawing board', () => {
  it('a tap takes hold of what lies there', () => {
    expect(told(down(1, 10, 10), move(1, 12, 13), up(1, 12, 13))).toEqual({ touch: untouched, wishes: [{ wish: 'tap', at: at(10, 10) }] });
  });

  it('a finger that moves pushes the paper', () => {
    expect(told(down(1, 100, 100), move(1, 130, 90), move(1, 140, 90), up(1)).wishes).toEqual([
      { wish: 'scroll', dx: -30, dy: 10 },
      { wish: 'scroll', dx: -10, dy: 0 },
    ]);
  });

  it('one that rested first is the pencil, from where it came down', () => {
    expect(told(down(1, 100, 100), { type: 'rested' }, move(1, 130, 90), up(1)).wishes).toEqual([
      { wish: 'press', at: at(100, 100) },
      { wish: 'draw', at: at(130, 90) },
      { wish: 'drop' },
    ]);
  });

  it('one on something that is held need not rest', () => {
    expect(told(down(1, 100, 100, true), move(1, 130, 90), up(1)).wishes.map(({ wish }) => wish)).toEqual(['press', 'draw', 'drop']);
  });

  it('two stretch the paper about their middle and push it', () => {
    const { wishes } = told(down(1, 100, 100), down(2, 200, 100), move(2, 300, 100));
    expect(wishes).toEqual([
      { wish: 'scroll', dx: -50, dy: 0 },
      { wish: 'zoom', by: 2, at: at(200, 100) },
    ]);
  });

  it('a second finger lets go of what was in the hand, and the one that stays pushes the paper', () => {
    const { touch, wishes } = told(down(1, 100, 100, true), move(1, 130, 90), down(2, 200, 100), up(2));
    expect(wishes.map(({ wish }) => wish)).toEqual(['press', 'draw', 'letGo']);
    expect(touch.at).toBe('panning');
  });

  it('whatever the fingers do, what was pressed is dropped or let go of', () => {
    const finger = fc.constantFrom(1, 2);
    const place = fc.record({ left: fc.integer({ min: 0, max: 500 }), top: fc.integer({ min: 0, max: 500 }) });
    const story: fc.Arbitrary<TouchStory> = fc.oneof(
      fc.record({ type: fc.constant('down' as const), finger, at: place, onHeld: fc.boolean() }),
      fc.record({ type: fc.constant('move' as const), finger, at: place }),
      fc.record({ type: fc.constant('up' as const), finger, at: place }),
      fc.constant({ type: 'rested' as const }),
    );
    fc.assert(
      fc.property(fc.array(story, { maxLength: 30 }), (stories) => {
        const { touch, wishes } = told(...stories, { type: 'cancel' });
        expect(touch).toBe(untouched);
        const pressed = wishes.filter(({ wish }) => wish === 'press').length;
        expect(wishes.filter(({ wish }) => wish === 'drop' || wish === 'letGo')).toHaveLength(pressed);
        for (const wish of wishes) if (wish.wish === 'zoom') expect(Number.isFinite(wish.by) && wish.by > 0).toBe(true);
      }),
    );
  });
});
