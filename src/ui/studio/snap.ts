import type { Rectangle } from '../../geometry/rectangle';
import type { DrawnRoom } from '../../model/drawn-room';
import { allHandles, boxAround, boxOf, type Handle } from './handles';

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
