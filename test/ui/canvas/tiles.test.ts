import { expect, it } from 'vitest';
import { tilesInSight } from '../../../src/ui/canvas/tiles';

const size = { width: 1024, height: 600 };

it('covers the window, and no tile more than it must', () => {
  expect(tilesInSight({ scale: 1, left: 0, top: 0 }, size, 1)).toEqual({ left: 0, right: 1, top: 0, bottom: 1 });
  expect(tilesInSight({ scale: 1, left: -10, top: 10 }, size, 1)).toEqual({ left: 0, right: 2, top: -1, bottom: 1 });
  expect(tilesInSight({ scale: 1, left: 0, top: 0 }, size, 2)).toEqual({ left: 0, right: 3, top: 0, bottom: 2 });
});
