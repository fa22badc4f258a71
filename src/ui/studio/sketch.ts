import type { DrawnRoom } from '../../model/drawn-room';
import type { Handle } from './handles';

/** A room under the pencil: nothing of it is in the plan until it is saved. */
export type Sketch = {
  readonly room: DrawnRoom;
  readonly held: readonly Handle[];
  readonly past: readonly DrawnRoom[];
  readonly future: readonly DrawnRoom[];
};

/** Steps that can be taken back. */
const depth = 200;

export const sketchOf = (room: DrawnRoom): Sketch => ({ room, held: [], past: [], future: [] });

/** One step on; a room that is still the same is no step. */
export const drawn = (sketch: Sketch, room: DrawnRoom, held: readonly Handle[] = sketch.held): Sketch =>
  room === sketch.room ? { ...sketch, held } : { room, held, past: [...sketch.past, sketch.room].slice(-depth), future: [] };

export const takingHold = (sketch: Sketch, held: readonly Handle[]): Sketch => ({ ...sketch, held });

export function takenBack({ room, past, future }: Sketch): Sketch {
  const before = past.at(-1);
  return before ? { room: before, held: [], past: past.slice(0, -1), future: [...future, room] } : { room, held: [], past, future };
}

export function drawnAgain({ room, past, future }: Sketch): Sketch {
  const next = future.at(-1);
  return next ? { room: next, held: [], past: [...past, room], future: future.slice(0, -1) } : { room, held: [], past, future };
}
