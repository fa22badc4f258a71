import { distance, type Point } from '../geometry/point';
import { path, type Shape } from '../geometry/shape';

/** The way of one person through a proposal, with the place for its number. */
export type Arrow = {
  readonly shapes: readonly Shape[];
  /** Where the number stands: the middle of the way. */
  readonly number: Point;
  /** The point on the way after this share of it, 0 to 1. */
  readonly along: (share: number) => Point;
};

const tidy = (value: number) => Math.round(value * 10) / 10;

/** A bowed arrow that leaves `clear` millimeters free at both ends; always bowed to the same hand, so that a swap shows two arrows. */
export function drawArrow(from: Point, to: Point, clear = 0, head = 130): Arrow {
  const way = distance(from, to) || 1;
  const ahead = { x: (to.x - from.x) / way, y: (to.y - from.y) / way };
  const bow = Math.min(way * 0.22, 700);
  const bend = { x: (from.x + to.x) / 2 + ahead.y * bow, y: (from.y + to.y) / 2 - ahead.x * bow };
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
    number: middle,
    along,
  };
}
