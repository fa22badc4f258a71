import type { Rectangle } from '../../geometry/rectangle';
import type { DrawnRoom } from '../../model/drawn-room';
import { boxAround, type Handle, moved, thingsAmong, together } from './handles';

export const edges = ['left', 'center', 'right', 'top', 'middle', 'bottom'] as const;
export type Edge = (typeof edges)[number];

const along: Readonly<Record<Edge, { readonly axis: 'x' | 'y'; readonly share: number }>> = {
  left: { axis: 'x', share: 0 },
  center: { axis: 'x', share: 0.5 },
  right: { axis: 'x', share: 1 },
  top: { axis: 'y', share: 0 },
  middle: { axis: 'y', share: 0.5 },
  bottom: { axis: 'y', share: 1 },
};

const size = (box: Rectangle, axis: 'x' | 'y') => (axis === 'x' ? box.width : box.height);

/** What is lined up: whole tables among other things; of one table alone, those of its chairs that are held. */
export function unitsOf(room: DrawnRoom, handles: readonly Handle[]): readonly (readonly Handle[])[] {
  const things = thingsAmong(room, handles);
  const [only, ...more] = things;
  if (!only || more.length > 0) return things;
  return only.length < together(room, only).length ? only.map((handle) => [handle]) : things;
}

/** Each thing with its edge, or its middle, on the same line. */
export function linedUp(room: DrawnRoom, handles: readonly Handle[], edge: Edge): DrawnRoom {
  const { axis, share } = along[edge];
  const all = boxAround(room, handles);
  if (!all) return room;
  const line = all[axis] + size(all, axis) * share;
  return unitsOf(room, handles).reduce((now, unit) => {
    const box = boxAround(now, unit);
    if (!box) return now;
    const by = line - (box[axis] + size(box, axis) * share);
    return axis === 'x' ? moved(now, unit, by, 0) : moved(now, unit, 0, by);
  }, room);
}

/** The outermost stay; between them the middles stand at equal steps. */
export function spreadOut(room: DrawnRoom, handles: readonly Handle[], axis: 'x' | 'y'): DrawnRoom {
  const placed = unitsOf(room, handles)
    .flatMap((unit) => {
      const box = boxAround(room, unit);
      return box ? [{ unit, middle: box[axis] + size(box, axis) / 2 }] : [];
    })
    .sort((one, other) => one.middle - other.middle);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || placed.length < 3) return room;
  const step = (last.middle - first.middle) / (placed.length - 1);
  return placed.reduce((now, { unit, middle }, index) => {
    const by = first.middle + step * index - middle;
    return axis === 'x' ? moved(now, unit, by, 0) : moved(now, unit, 0, by);
  }, room);
}
