import { describe, expect, it } from 'vitest';
import { drawOccasion } from '../../../src/drawing/draw-occasion';
import type { Rectangle } from '../../../src/geometry/rectangle';
import { hitIndex } from '../../../src/ui/canvas/hit-index';
import { readPalette } from '../../../src/ui/canvas/palette';
import { paintStill } from '../../../src/ui/canvas/still-picture';
import { sampleContext } from '../../drawing/sample-context';
import '../../../src/ui/theme/tokens.css';

const side = 240;

function sheet(): CanvasRenderingContext2D {
  const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d');
  if (!context) throw new Error('There is no canvas to paint on.');
  return context;
}

/** Nine squares of the room: each painted with what belongs to it, and with everything there is. */
function squaresOf(layout: 'banquet/hall' | 'meeting/talks', settings: Record<string, number>) {
  const context = sampleContext(layout, settings, {});
  const drawing = drawOccasion({ context, findings: [], language: 'zh-CN' });
  const picture = { drawing, hits: hitIndex(drawing.seats), lens: undefined, stateOf: undefined, vacated: new Set<never>() };
  const { x, y, width, height } = drawing.frame;
  const scale = (3 * side) / Math.max(width, height);
  const brush = { palette: readPalette(document.documentElement), pixel: 1 / scale, captionOf: (key: string) => key };
  const pixels = (column: number, row: number, part: Rectangle) => {
    const square = sheet();
    square.setTransform(scale, 0, 0, scale, -x * scale - column * side, -y * scale - row * side);
    paintStill(square, picture, part, brush);
    return square.getImageData(0, 0, side, side).data;
  };
  const length = side / scale;
  return [0, 1, 2].flatMap((column) =>
    [0, 1, 2].map((row) => ({
      own: pixels(column, row, { x: x + column * length, y: y + row * length, width: length, height: length }),
      all: pixels(column, row, { x, y, width: 3 * length, height: 3 * length }),
    })),
  );
}

describe('what is left out of a part of the picture would not have been seen in it, to the pixel', () => {
  it.each([
    ['banquet/hall', { tables: 12 }],
    ['meeting/talks', { perSide: 8 }],
  ] as const)('%s', (layout, settings) => {
    const squares = squaresOf(layout, settings);
    expect(new Set(squares.flatMap(({ all }) => [...all])).size).toBeGreaterThan(8);
    expect(squares.map(({ own, all }) => own.findIndex((value, index) => value !== all[index]))).toEqual(squares.map(() => -1));
  });
});
