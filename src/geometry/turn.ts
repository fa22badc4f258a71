import type { Point } from './point';
import type { Rectangle } from './rectangle';
import { group, type Shape } from './shape';

/** How far a drawing is turned about its origin, clockwise: on its head, or with what was at the top to the left. */
export type Turn = 180 | 270;

export const turnedPoint = ({ x, y }: Point, by: Turn): Point => (by === 180 ? { x: 0 - x, y: 0 - y } : { x: y, y: 0 - x });

export const turnedBox = ({ x, y, width, height }: Rectangle, by: Turn): Rectangle =>
  by === 180 ? { x: 0 - x - width, y: 0 - y - height, width, height } : { x: y, y: 0 - x - width, width: height, height: width };

/** Words stay upright inside a group that is turned as a whole; on its side, what is written on a piece runs along it as it did. */
const upright = (shape: Shape, by: Turn): Shape =>
  shape.kind === 'caption' || (shape.kind === 'text' && by === 180)
    ? group(shape, 360 - by, { ...shape, x: 0, y: 0 })
    : shape.kind === 'group'
      ? { ...shape, shapes: shape.shapes.map((inner) => upright(inner, by)) }
      : shape;

/** The same shape where the turn brings it. Words stay upright, unless they are written on a piece that lies on its side. */
export function turnedShape(shape: Shape, by: Turn): Shape {
  switch (shape.kind) {
    case 'text':
      return by === 180 ? { ...shape, ...turnedPoint(shape, by) } : group(turnedPoint(shape, by), by, { ...shape, x: 0, y: 0 });
    case 'caption':
    case 'circle':
      return { ...shape, ...turnedPoint(shape, by) };
    case 'rectangle':
      return { ...shape, ...turnedBox(shape, by) };
    case 'path':
      return group({ x: 0, y: 0 }, by, shape);
    case 'group':
      return group(turnedPoint(shape.at, by), (shape.turn + by) % 360, ...shape.shapes.map((inner) => upright(inner, by)));
    default:
      shape satisfies never;
      throw new Error(`No shape is called ${JSON.stringify(shape)}.`);
  }
}
