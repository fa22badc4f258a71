import type { Point } from './point';

/** Millimeters; x and y are the upper left corner. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export const centered = (center: Point, width: number, height: number): Rectangle => ({
  x: center.x - width / 2,
  y: center.y - height / 2,
  width,
  height,
});

export const contains = (box: Rectangle, { x, y }: Point): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

export const grown = (box: Rectangle, by: number): Rectangle => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** The smallest rectangle around all of them. At least one is needed. */
export function around(boxes: readonly Rectangle[]): Rectangle {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Have they any point in common? Edges that only touch do not count. */
export const touches = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
