import { describe, expect, it } from 'vitest';
import { boxOfPath } from '../../src/geometry/path-box';

const rounded = (d: string, turn = 0) => {
  const { x, y, width, height } = boxOfPath(d, turn);
  return [x, y, width, height].map((value) => Math.round(value) + 0);
};

describe('the box around a path', () => {
  it.each([
    ['a square', 'M-1 -1L1 -1L1 1L-1 1Z', [-1, -1, 2, 2]],
    ['steps by H and V, small letters counted on', 'M0 0h10v5H-2V0Z', [-2, 0, 12, 5]],
    ['a circle of two arcs', 'M-5 0A5 5 0 0 1 5 0A5 5 0 0 1 -5 0Z', [-5, -5, 10, 10]],
    ['a circle of two long arcs', 'M-40 0A40 40 0 1 1 40 0A40 40 0 1 1 -40 0Z', [-40, -40, 80, 80]],
    ['an oval table', 'M-40 0A40 20 0 1 1 40 0A40 20 0 1 1 -40 0Z', [-40, -20, 80, 40]],
    ['half an oval, small letters', 'M-40 0a40 20 0 0 1 80 0', [-40, -20, 80, 20]],
    ['an arc that hangs down', 'M-10 0A10 10 0 0 0 10 0', [-10, 0, 20, 10]],
    ['a curve by its handles', 'M0 0C0 10 10 10 10 0', [0, 0, 10, 10]],
    ['nothing', '', [0, 0, 0, 0]],
  ])('%s', (_, d, box) => expect(rounded(d)).toEqual(box));

  it('turns with the path', () => expect(rounded('M0 0L10 0L10 2L0 2Z', 90)).toEqual([-2, 0, 2, 10]));
});
