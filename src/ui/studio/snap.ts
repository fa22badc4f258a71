import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { placeOf } from '../../layouts/walls';
import type { DrawnDoor, DrawnRoom } from '../../model/drawn-room';
import { alongOf, carriedDoor, wallLength } from './doors';
import { allHandles, boxAround, boxOf, doorwayOf, type Handle } from './handles';

/** A line shown while something is held to it. Millimeters. */
export type Guide = { readonly axis: 'x' | 'y'; readonly at: number };
export type Snapped = { readonly dx: number; readonly dy: number; readonly guides: readonly Guide[] };

/** The middle first: of two lines that are equally near, it is the one that is meant. */
const edges = (start: number, size: number): readonly number[] => [start + size / 2, start, start + size];

/** The smallest step that brings an edge or middle of what moves onto one of what stays. */
function nearest(
  moving: readonly number[],
  still: readonly number[],
  reach: number,
): { readonly by: number; readonly at: number } | undefined {
  let best: { readonly by: number; readonly at: number } | undefined;
  for (const own of moving) {
    for (const at of still) {
      const by = at - own;
      if (Math.abs(by) <= reach && (!best || Math.abs(by) < Math.abs(best.by))) best = { by, at };
    }
  }
  return best;
}

const sizes = { x: 'width', y: 'height' } as const;

/** A doorway goes to the nearest wall, and along it onto edges and middles as other things do. */
function snappedDoorway(room: DrawnRoom, door: DrawnDoor, others: readonly Rectangle[], by: Point, step: number, reach: number): Snapped {
  const carried = carriedDoor(room, door, by.x, by.y);
  const axis = alongOf(carried);
  const lines = others.flatMap((other) => edges(other[axis], other[sizes[axis]]));
  const nearby = nearest(edges(carried.x - carried.width / 2, carried.width), lines, reach);
  const half = carried.width / 2;
  const hasRoom = (at: number) => at >= half && at <= wallLength(room, carried) - half;
  const near = nearby && hasRoom(carried.x + nearby.by) ? nearby : undefined;
  const x = near ? carried.x + near.by : step > 0 ? Math.round(carried.x / step) * step : carried.x;
  const [from, to] = [placeOf(room, door), placeOf(room, { ...carried, x })];
  return { dx: to.x - from.x, dy: to.y - from.y, guides: near ? [{ axis, at: near.at }] : [] };
}

/**
 * How far things really move: onto edges and middles of other things and of the room where these are within `reach`
 * millimeters, else onto the grid (`step` millimeters; 0: none).
 */
export function snapped(room: DrawnRoom, handles: readonly Handle[], dx: number, dy: number, step: number, reach: number): Snapped {
  const box = boxAround(room, handles);
  if (!box) return { dx, dy, guides: [] };
  const held = new Set(handles);
  const others: readonly Rectangle[] = [
    { x: 0, y: 0, width: room.width, height: room.depth },
    ...allHandles(room).flatMap((handle) => (held.has(handle) ? [] : (boxOf(room, handle) ?? []))),
  ];
  const [only, ...more] = handles;
  const doorway = only && more.length === 0 ? doorwayOf(room, only) : undefined;
  if (doorway) return snappedDoorway(room, doorway, others, { x: dx, y: dy }, step, reach);
  const x = nearest(
    edges(box.x + dx, box.width),
    others.flatMap((other) => edges(other.x, other.width)),
    reach,
  );
  const y = nearest(
    edges(box.y + dy, box.height),
    others.flatMap((other) => edges(other.y, other.height)),
    reach,
  );
  const onGrid = (start: number, by: number) => (step > 0 ? Math.round((start + by) / step) * step - start : by);
  return {
    dx: x ? dx + x.by : onGrid(box.x, dx),
    dy: y ? dy + y.by : onGrid(box.y, dy),
    guides: [...(x ? [{ axis: 'x', at: x.at } as const] : []), ...(y ? [{ axis: 'y', at: y.at } as const] : [])],
  };
}
