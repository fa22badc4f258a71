import { describe, expect, it } from 'vitest';
import { advance, type Pencil, type PencilStory, resting, type Wish } from '../../../src/ui/studio/pencil';

const at = (x: number, y: number) => ({ x, y });
function told(stories: readonly PencilStory[], held: readonly ('seat:S1' | 'seat:S2')[] = []): { pencil: Pencil; wishes: readonly Wish[] } {
  return stories.reduce<{ pencil: Pencil; wishes: readonly Wish[] }>(
    ({ pencil, wishes }, story) => {
      const turn = advance(pencil, story, held);
      return { pencil: turn.pencil, wishes: [...wishes, ...turn.wishes] };
    },
    { pencil: resting, wishes: [] },
  );
}
const press = (on: 'seat:S1' | undefined, adding = false): PencilStory => ({ type: 'press', point: at(0, 0), on, adding });
const move = (x: number, y: number): PencilStory => ({ type: 'move', point: at(x, y), reach: 10 });

describe('the pencil', () => {
  it('takes hold of what it presses', () => {
    expect(told([press('seat:S1'), { type: 'release' }]).wishes).toEqual([{ wish: 'hold', handle: 'seat:S1', adding: false }]);
  });

  it('does not tear a group apart that is held already', () => {
    expect(told([press('seat:S1'), move(100, 0), { type: 'release' }], ['seat:S1', 'seat:S2']).wishes).toEqual([
      { wish: 'move', dx: 100, dy: 0 },
    ]);
  });

  it('moves from where it began, not from the last frame', () => {
    expect(told([press('seat:S1'), move(50, 0), move(120, 40), { type: 'release' }]).wishes.at(-1)).toEqual({
      wish: 'move',
      dx: 120,
      dy: 40,
    });
  });

  it('lets go on the bare floor, and keeps hold with Shift', () => {
    expect(told([press(undefined), { type: 'release' }]).wishes).toEqual([{ wish: 'let-go' }]);
    expect(told([press(undefined, true), { type: 'release' }]).wishes).toEqual([]);
  });

  it('frames what lies between, in any direction', () => {
    expect(told([press(undefined), move(-300, 200), { type: 'release' }]).wishes).toEqual([
      { wish: 'frame', box: { x: -300, y: 0, width: 300, height: 200 }, adding: false },
    ]);
  });

  it('a hand that trembles moves nothing', () => {
    expect(told([press('seat:S1'), move(5, 5), { type: 'release' }]).wishes).toHaveLength(1);
  });

  it('leaves no trace when it is taken away', () => {
    const { pencil, wishes } = told([press('seat:S1'), move(500, 0), { type: 'cancel' }]);
    expect(pencil).toEqual(resting);
    expect(wishes.filter(({ wish }) => wish === 'move')).toEqual([]);
  });
});
