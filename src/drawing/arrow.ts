import { ownRight, stepped } from '../geometry/facing';
import { distance, type Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import { path, type Shape } from '../geometry/shape';
import type { SeatDrawing } from './drawing';

/** The way of one person through a proposal. Where its number stands hangs on the others: `placeNumbers`. */
export type Arrow = {
  readonly shapes: readonly Shape[];
  /** The point on the way after this share of it, 0 to 1. */
  readonly along: (share: number) => Point;
};

const tidy = (value: number) => Math.round(value * 10) / 10;

/** Always bowed to the same hand, so that a swap shows two arrows. */
function ownBend(from: Point, to: Point, way: number): Point {
  const bow = Math.min(way * 0.22, 700) / way;
  return { x: (from.x + to.x) / 2 + (to.y - from.y) * bow, y: (from.y + to.y) / 2 - (to.x - from.x) * bow };
}

/** A bowed arrow that leaves `clear` millimeters free at both ends; `bend` is the control point of its curve. */
export function drawArrow(from: Point, to: Point, clear = 0, head = 130, bend = ownBend(from, to, distance(from, to) || 1)): Arrow {
  const way = distance(from, to) || 1;
  const along = (share: number): Point => {
    const rest = 1 - share;
    return {
      x: rest * rest * from.x + 2 * rest * share * bend.x + share * share * to.x,
      y: rest * rest * from.y + 2 * rest * share * bend.y + share * share * to.y,
    };
  };
  const margin = Math.min(0.35, clear / way);
  const start = along(margin);
  const end = along(1 - margin);
  const before = along(1 - margin - 0.02);
  const step = distance(before, end) || 1;
  const into = { x: (end.x - before.x) / step, y: (end.y - before.y) / step };
  const wing = (hand: 1 | -1) => ({
    x: tidy(end.x - into.x * head + into.y * hand * head * 0.42),
    y: tidy(end.y - into.y * head - into.x * hand * head * 0.42),
  });
  // The part of a quadratic curve between two of its points is again one; its control point follows from the tangents.
  const middle = along(0.5);
  const control = { x: 2 * middle.x - (start.x + end.x) / 2, y: 2 * middle.y - (start.y + end.y) / 2 };
  const left = wing(1);
  const right = wing(-1);
  return {
    shapes: [
      path(`M${tidy(start.x)} ${tidy(start.y)} Q${tidy(control.x)} ${tidy(control.y)} ${tidy(end.x)} ${tidy(end.y)}`, {
        stroke: 'accent',
        weight: 'heavy',
      }),
      path(`M${left.x} ${left.y} L${tidy(end.x)} ${tidy(end.y)} L${right.x} ${right.y} Z`, { fill: 'accent' }),
    ],
    along,
  };
}

const half = (from: Point, to: Point): Point => ({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });

/** From seat to seat: along a row behind the chairs, so that it crosses no name; elsewhere across the room. */
export function moveArrow(
  from: Pick<SeatDrawing, 'plate' | 'back' | 'facing'>,
  to: Pick<SeatDrawing, 'plate' | 'back' | 'facing'>,
  head: number,
): Arrow {
  const right = ownRight(from.facing);
  const step = { x: to.back.x - from.back.x, y: to.back.y - from.back.y };
  const along = step.x * right.x + step.y * right.y;
  const sameRow = from.facing === to.facing && Math.abs(along) > distance(from.back, to.back) * 0.97;
  const clear = Math.min(from.plate.width, from.plate.height) * 0.45;
  if (!sameRow) return drawArrow(half(from.plate, cornerOf(from.plate)), half(to.plate, cornerOf(to.plate)), clear, head);
  // The way back of a swap runs further out.
  const out = 230 + Math.abs(along) * 0.05 + (along < 0 ? 240 : 0);
  const behind = stepped(half(from.back, to.back), from.facing, 0, -out);
  const start = stepped(from.back, from.facing, 0, -60);
  const end = stepped(to.back, to.facing, 0, -60);
  return drawArrow(start, end, 100, head, behind);
}

const cornerOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width, y: y + height });
