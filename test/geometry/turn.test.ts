import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/geometry/rectangle';
import { caption, group, type Shape } from '../../src/geometry/shape';
import { type Turn, turnedBox, turnedPoint, turnedShape } from '../../src/geometry/turn';

const turns: readonly Turn[] = [180, 270];
const millimeters = fc.integer({ min: -9000, max: 9000 });

/** How every word inside stands, degrees clockwise from upright. */
function slants(shape: Shape, by = 0): readonly number[] {
  if (shape.kind === 'group') return shape.shapes.flatMap((inner) => slants(inner, (by + shape.turn) % 360));
  return shape.kind === 'text' || shape.kind === 'caption' ? [by] : [];
}

describe('turning a drawing', () => {
  it('brings what was at the top to the left, or to the foot', () => {
    expect(turnedPoint({ x: 0, y: -5 }, 270)).toEqual({ x: -5, y: 0 });
    expect(turnedPoint({ x: 3, y: -5 }, 180)).toEqual({ x: -3, y: 5 });
  });

  it('law: as often as it takes to come round, everything is where it was', () => {
    fc.assert(
      fc.property(fc.record({ x: millimeters, y: millimeters }), (at) => {
        const round = (by: Turn, times: number) => Array.from({ length: times }).reduce<typeof at>((point) => turnedPoint(point, by), at);
        expect([round(180, 2), round(270, 4)]).toEqual([at, at]);
      }),
    );
  });

  it('law: what lies in a box lies in the turned box', () => {
    const boxes = fc.record({ x: millimeters, y: millimeters, width: fc.nat(5000), height: fc.nat(5000) });
    fc.assert(
      fc.property(boxes, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (box, right, down) => {
        const at = { x: box.x + Math.floor(box.width * right), y: box.y + Math.floor(box.height * down) };
        for (const by of turns) expect(contains(turnedBox(box, by), turnedPoint(at, by))).toBe(true);
      }),
    );
  });

  it.each(turns)('leaves words upright, inside groups that are turned already too (%i°)', (by) => {
    const word = caption('aisle', { x: 10, y: 20 });
    const nested = group({ x: 5, y: 5 }, 90, group({ x: 1, y: 0 }, 270, word), caption('window', { x: 0, y: 0 }));
    for (const shape of [word, group({ x: 0, y: 0 }, 0, word), nested]) expect(slants(turnedShape(shape, by))).toEqual(slants(shape));
  });

  it('lets what is written on a piece run along it when the piece is laid on its side', () => {
    const written: Shape = { kind: 'text', x: 10, y: 20, text: '行李架', size: 150, paint: 'furniture-text' };
    for (const shape of [written, group({ x: 0, y: 0 }, 0, written)]) {
      expect(slants(turnedShape(shape, 270))).toEqual([270]);
      expect(slants(turnedShape(shape, 180))).toEqual([0]);
    }
  });
});
