import { describe, expect, it } from 'vitest';
import { clearancesOf } from '../../../src/ui/studio/clearances';

const room = { width: 10_000, depth: 8_000 };

describe('how far a thing stands from the walls', () => {
  it('is measured from its middle to each of the four', () => {
    const free = clearancesOf(room, { x: 1_000, y: 2_000, width: 3_000, height: 1_000 });
    expect(free.map(({ axis, from, to, across }) => [axis, to - from, across])).toEqual([
      ['x', 1_000, 2_500],
      ['x', 6_000, 2_500],
      ['y', 2_000, 2_500],
      ['y', 5_000, 2_500],
    ]);
  });

  it('is not told where it stands at the wall, or beyond it', () => {
    expect(clearancesOf(room, { x: 0, y: -200, width: 10_000, height: 500 }).map(({ axis, from }) => [axis, from])).toEqual([['y', 300]]);
  });
});
