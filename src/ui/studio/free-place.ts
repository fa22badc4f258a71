import type { Point } from '../../geometry/point';
import { centered, grown, touches } from '../../geometry/rectangle';
import type { DrawnRoom } from '../../model/drawn-room';
import { allHandles, boxOf } from './handles';

/** People pass between two things that stand this far apart. Millimeters. */
const passage = 300;
/** Places are tried this far from each other. */
const step = 500;

/**
 * The place nearest the middle of the room where something of this size stands clear of everything else, inside the walls;
 * the middle itself where there is none.
 */
export function freePlace(room: DrawnRoom, size: { readonly width: number; readonly height: number }): Point {
  const middle: Point = { x: room.width / 2, y: room.depth / 2 };
  const taken = allHandles(room).flatMap((handle) => {
    const box = boxOf(room, handle);
    return box ? [grown(box, passage)] : [];
  });
  const tries: Point[] = [];
  for (let x = size.width / 2; x <= room.width - size.width / 2; x += step) {
    for (let y = size.height / 2; y <= room.depth - size.height / 2; y += step) tries.push({ x, y });
  }
  const far = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y);
  return (
    [middle, ...tries.sort((one, other) => far(one) - far(other))].find((point) => {
      const box = centered(point, size.width, size.height);
      return taken.every((other) => !touches(box, other));
    }) ?? middle
  );
}
