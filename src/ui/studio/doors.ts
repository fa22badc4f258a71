import type { Point } from '../../geometry/point';
import { centered, type Rectangle } from '../../geometry/rectangle';
import { placeOf } from '../../layouts/walls';
import { type DrawnDoor, type DrawnRoom, type Wall, walls } from '../../model/drawn-room';

/** The doors of a room as one list: the entrance first, where there is one. */
export const doorsIn = ({ door, otherDoors = [] }: DrawnRoom): readonly DrawnDoor[] => [...(door ? [door] : []), ...otherDoors];

/** The room with these doors, of which the first is the entrance. */
export function withDoors(room: DrawnRoom, doors: readonly DrawnDoor[]): DrawnRoom {
  const { door: _, otherDoors: __, ...rest } = room;
  const [door, ...others] = doors;
  return { ...rest, ...(door ? { door } : {}), ...(others.length > 0 ? { otherDoors: others } : {}) };
}

/** The direction of a wall in the drawing. */
export const alongOf = ({ wall }: DrawnDoor): 'x' | 'y' => (wall === 'left' || wall === 'right' ? 'y' : 'x');

/** How long the wall is in which this door stands. Millimeters. */
export const wallLength = (room: DrawnRoom, door: DrawnDoor): number => (alongOf(door) === 'y' ? room.depth : room.width);

/** A door `x` millimeters along this wall. */
export const doorIn = (wall: Wall, x: number, width: number): DrawnDoor => ({ x, width, ...(wall === 'bottom' ? {} : { wall }) });

/** The wall in which a new door finds room: the one at the bottom, then the others. */
export function anotherDoor(room: DrawnRoom): DrawnDoor {
  const taken = new Set(doorsIn(room).map(({ wall }) => wall ?? 'bottom'));
  const door = doorIn((['bottom', 'left', 'right', 'top'] as const).find((one) => !taken.has(one)) ?? 'bottom', 0, 1_500);
  return { ...door, x: wallLength(room, door) / 2 };
}

/** How far about the wall an opening is taken hold of. Millimeters. */
const grip = 360;

/** Where the opening of a door is taken hold of. */
export function gripOf(room: DrawnRoom, door: DrawnDoor): Rectangle {
  const at = placeOf(room, door);
  return alongOf(door) === 'x' ? centered(at, door.width, grip) : centered(at, grip, door.width);
}

const farFrom = ({ width, depth }: DrawnRoom, { x, y }: Point): Readonly<Record<Wall, number>> => ({
  bottom: Math.abs(depth - y),
  left: Math.abs(x),
  top: Math.abs(y),
  right: Math.abs(width - x),
});

const tidy = (value: number) => Math.round(value * 10) / 10;

/** A door is always in a wall: in the one nearest to where it is carried, its own of two that are equally near, and never round a corner. */
export function carriedDoor(room: DrawnRoom, door: DrawnDoor, dx: number, dy: number): DrawnDoor {
  const from = placeOf(room, door);
  const to = { x: from.x + dx, y: from.y + dy };
  const far = farFrom(room, to);
  const wall = walls.reduce<Wall>((best, one) => (far[one] < far[best] ? one : best), door.wall ?? 'bottom');
  const there = doorIn(wall, 0, door.width);
  const length = wallLength(room, there);
  const half = Math.min(door.width, length) / 2;
  return { ...there, x: tidy(Math.min(length - half, Math.max(half, to[alongOf(there)]))) };
}
