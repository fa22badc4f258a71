import { stepped } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { centered, grown, type Rectangle, touches } from '../../geometry/rectangle';
import { doorsOf, type StandingDoor } from '../../layouts/walls';
import type { DrawnRoom } from '../../model/drawn-room';
import { allHandles, boxOf } from './handles';

/** People pass between two things that stand this far apart. Millimeters. */
const passage = 300;
/** Places are tried this far from each other. */
const step = 500;

/**
 * The place nearest the middle of the room where something of this size stands clear of everything else, inside the walls;
 * the middle itself where there is none. In a vehicle, the place behind everybody.
 */
export function freePlace(room: DrawnRoom, size: { readonly width: number; readonly height: number }): Point {
  return room.vehicle ? behindAll(room, size.height) : clearPlace(room, size);
}

/** From one back to the next knees, and from the last back to the rear wall. */
const [legroom, rear] = [350, 250];

/** On the middle line behind the last row; where the vehicle ends, over its last seats, to be pushed about. */
function behindAll({ seats, width, depth }: DrawnRoom, height: number): Point {
  const last = Math.max(...seats.map((seat) => seat.y + (seat.depth ?? 480) / 2));
  return { x: width / 2, y: Math.min(last + legroom + height / 2, depth - rear - height / 2) };
}

/** The floor that the leaf of a door sweeps: the turn of its wall says which way the room lies. */
function swingOf({ at, turn, width }: StandingDoor): Rectangle {
  const into = stepped(at, turn, 0, width / 2);
  return centered(into, width, width);
}

function clearPlace(room: DrawnRoom, size: { readonly width: number; readonly height: number }): Point {
  const middle: Point = { x: room.width / 2, y: room.depth / 2 };
  const standing = allHandles(room).flatMap((handle) => {
    const box = boxOf(room, handle);
    return box ? [grown(box, passage)] : [];
  });
  const taken = [...standing, ...doorsOf(room).map(swingOf)];
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
