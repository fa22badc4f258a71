import type { Facing } from '../geometry/facing';
import type { Point } from '../geometry/point';
import { group, type Paint, path, type Shape } from '../geometry/shape';
import type { LayoutSeat } from '../layouts/layout';
import type { Party } from '../model/person';
import { pixel } from './plate-places';

type Colors = { readonly line: Paint; readonly fill: Paint; readonly back: Paint };

/** Hosts have the dark back, so that the parties stay apart in black and white. */
function colorsOf(party: Party, empty: boolean): Colors {
  if (empty) return { line: 'furniture-line', fill: 'paper', back: 'paper' };
  switch (party) {
    case 'guest':
      return { line: 'guest-line', fill: 'guest-tint', back: 'guest-line' };
    case 'host':
      return { line: 'host-line', fill: 'host-tint', back: 'host' };
    case 'other':
      return { line: 'other-line', fill: 'other-tint', back: 'other-line' };
  }
}

const box = (x: number, y: number, width: number, height: number, radius: number, fill: Paint, stroke: Paint, dashed = false): Shape => ({
  kind: 'rectangle',
  x,
  y,
  width,
  height,
  radius,
  fill,
  stroke,
  weight: 'thin',
  ...(dashed ? { dashed } : {}),
});

/** The short bar behind the plate: solid for guests, double for hosts; bowed at a meal. */
export function backrest(at: Point, turn: Facing, length: number, party: Party, empty: boolean, bowed: boolean): Shape {
  const half = length / 2;
  const thick = 3.5 * pixel;
  const double = party === 'host' && !empty;
  const paint: Paint = empty ? 'furniture-line' : party === 'other' ? 'other-line' : party;
  const line = double ? { fill: 'paper' as const, stroke: paint, weight: 'thin' as const } : { fill: paint };
  const bow = bowed ? 2.5 * pixel : 0;
  const outline =
    bow === 0
      ? `M${-half} ${-thick / 2} H${half} V${thick / 2} H${-half} Z`
      : `M${-half} ${-thick / 2 - bow} Q0 ${-thick / 2 + bow} ${half} ${-thick / 2 - bow} L${half} ${thick / 2 - bow} Q0 ${thick / 2 + bow} ${-half} ${thick / 2 - bow} Z`;
  return group(at, turn, path(outline, line));
}

/** Seat, back and arms in the seat's own frame: the person looks up the page. Empty where the plate hides the chair. */
function parts({ body, width, depth }: Pick<LayoutSeat, 'body' | 'width' | 'depth'>, { line, fill, back }: Colors): readonly Shape[] {
  const left = -width / 2;
  const front = -depth / 2;
  switch (body) {
    case 'chair':
    case 'banquet-chair':
      return [];
    case 'armchair': {
      const arm = 130;
      return [
        box(left, front, width, depth, 110, fill, line),
        path(
          `M${left} ${depth / 2 - arm * 1.6} V${depth / 2 - 110} Q${left} ${depth / 2} ${left + 110} ${depth / 2} H${-left - 110} ` +
            `Q${-left} ${depth / 2} ${-left} ${depth / 2 - 110} V${depth / 2 - arm * 1.6} Q0 ${depth / 2 - arm * 0.7} ${left} ${depth / 2 - arm * 1.6} Z`,
          { fill: back, stroke: line, weight: 'thin' },
        ),
      ];
    }
    case 'sofa-place':
      return [box(left + 15, front, width - 30, depth - 110, 70, fill, line)];
    case 'standing':
      return [
        box(-width * 0.3, front - 40, width * 0.24, 110, 50, 'paper', line),
        box(width * 0.06, front - 40, width * 0.24, 110, 50, 'paper', line),
        box(left, front, width, depth, depth / 2, fill, line),
        { kind: 'circle', x: 0, y: 0, radius: 98, fill: back, stroke: line, weight: 'thin' },
      ];
    case 'vehicle':
    case 'captain':
    case 'folding': {
      const rest = Math.min(120, depth * 0.2);
      const cushion = box(left + 20, front, width - 40, depth - rest, 60, fill, line, body === 'folding');
      const shapes: Shape[] = [cushion, box(left, depth / 2 - rest, width, rest, 45, back, line)];
      if (body === 'captain') {
        shapes.push(
          box(left - 55, -depth * 0.28, 55, depth * 0.6, 26, fill, line),
          box(-left, -depth * 0.28, 55, depth * 0.6, 26, fill, line),
        );
      }
      if (body !== 'folding') shapes.push(box(-width * 0.26, depth / 2 - rest * 0.45, width * 0.52, rest * 0.8, 40, fill, line));
      return shapes;
    }
  }
}

/** The piece of furniture under the plate, turned as the person sits. */
export function seatBody(seat: LayoutSeat, party: Party, empty: boolean): readonly Shape[] {
  const shapes = parts(seat, colorsOf(party, empty));
  return shapes.length === 0 ? [] : [group(seat.at, seat.facing, ...shapes)];
}
