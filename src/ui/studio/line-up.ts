import type { Rectangle } from '../../geometry/rectangle';
import type { DrawnRoom } from '../../model/drawn-room';
import { boxAround, boxOf, type Handle, moved } from './handles';

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

/** Each thing with its edge, or its middle, on the same line. */
export function linedUp(room: DrawnRoom, handles: readonly Handle[], edge: Edge): DrawnRoom {
  const { axis, share } = along[edge];
  const all = boxAround(room, handles);
  if (!all) return room;
  const line = all[axis] + size(all, axis) * share;
  return handles.reduce((now, handle) => {
    const box = boxOf(now, handle);
    if (!box) return now;
    const by = line - (box[axis] + size(box, axis) * share);
    return axis === 'x' ? moved(now, [handle], by, 0) : moved(now, [handle], 0, by);
  }, room);
}

/** The outermost stay; between them the middles stand at equal steps. */
export function spreadOut(room: DrawnRoom, handles: readonly Handle[], axis: 'x' | 'y'): DrawnRoom {
  const placed = handles
    .flatMap((handle) => {
      const box = boxOf(room, handle);
      return box ? [{ handle, middle: box[axis] + size(box, axis) / 2 }] : [];
    })
    .sort((one, other) => one.middle - other.middle);
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last || placed.length < 3) return room;
  const step = (last.middle - first.middle) / (placed.length - 1);
  return placed.reduce((now, { handle, middle }, index) => {
    const by = first.middle + step * index - middle;
    return axis === 'x' ? moved(now, [handle], by, 0) : moved(now, [handle], 0, by);
  }, room);
}
