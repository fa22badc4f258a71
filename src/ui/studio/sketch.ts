import type { DrawnRoom } from '../../model/drawn-room';
import type { SeatId } from '../../model/ids';
import type { Handle } from './handles';

/** New names by old ones. */
export type SeatNames = ReadonlyMap<SeatId, SeatId>;

/** `names`: what each seat that was there at the beginning is called now; `held` goes back and forth with the drawing. */
type Drawing = { readonly room: DrawnRoom; readonly names: SeatNames; readonly held: readonly Handle[] };

/** A room under the pencil: nothing of it is in the plan until it is saved. */
export type Sketch = Drawing & {
  readonly past: readonly Drawing[];
  readonly future: readonly Drawing[];
  /** Something is being written into a field since there were so many steps: however many letters it has, it is one step. */
  readonly writingSince?: number;
};

/** The room as it was before somebody began to write into a field. */
export const beforeWriting = ({ room, past, writingSince }: Sketch): DrawnRoom =>
  (writingSince === undefined ? undefined : past[writingSince]?.room) ?? room;
export const writing = (sketch: Sketch): Sketch => ({ ...sketch, writingSince: sketch.past.length });
export const written = ({ writingSince: _, ...sketch }: Sketch): Sketch => sketch;

/** Steps that can be taken back. */
const depth = 200;

export const sketchOf = (room: DrawnRoom): Sketch => ({
  room,
  names: new Map(room.seats.map(({ id }) => [id, id])),
  held: [],
  past: [],
  future: [],
});

const drawingOf = ({ room, names, held }: Sketch): Drawing => ({ room, names, held });

/** What somebody has said of the seats: whose they are, who drives. Where they stand is looked at by whoever ranks them. */
const said = ({ seats, vehicle }: DrawnRoom): string =>
  JSON.stringify([seats.map(({ id, party, keptFor }) => [id, party, keptFor]), vehicle?.driver, vehicle?.doors]);

/** Once a seat is somebody else's, the seats are ranked by what is drawn, and no longer by the template that they come from. */
function ownWay(before: DrawnRoom, after: DrawnRoom): DrawnRoom {
  if (!after.like || (before.seats === after.seats && before.vehicle === after.vehicle) || said(before) === said(after)) return after;
  const { like: _, ...own } = after;
  return own;
}

/** One step on; a room that is still the same is no step. `renamed`: seats that this step calls otherwise. */
export const drawn = (sketch: Sketch, room: DrawnRoom, held: readonly Handle[] = sketch.held, renamed?: SeatNames): Sketch =>
  room === sketch.room
    ? { ...sketch, held }
    : {
        room: ownWay(sketch.room, room),
        names: followed(sketch.names, renamed),
        held,
        ...stepsAfter(sketch),
        future: [],
      };

/** What can be taken back after one step more; a field that is written in goes on with its own step. */
function stepsAfter(sketch: Sketch): Pick<Sketch, 'past' | 'writingSince'> {
  const { past, writingSince } = sketch;
  if (writingSince !== undefined && past.length > writingSince) return { past, writingSince };
  const next = [...past, drawingOf(sketch)].slice(-depth);
  return { past: next, ...(writingSince === undefined ? {} : { writingSince: next.length - 1 }) };
}

/** The names of the beginning, led on to the newest ones. */
export const followed = (names: SeatNames, renamed: SeatNames | undefined): SeatNames =>
  renamed ? new Map([...names].map(([first, now]) => [first, renamed.get(now) ?? now])) : names;

/** Seats that bear another name than at the beginning. */
export const newNames = ({ names, room }: Sketch): Readonly<Record<SeatId, SeatId>> =>
  Object.fromEntries([...names].filter(([first, now]) => first !== now && room.seats.some(({ id }) => id === now)));

export const takingHold = (sketch: Sketch, held: readonly Handle[]): Sketch => ({ ...sketch, held });

export function takenBack(sketch: Sketch): Sketch {
  const before = sketch.past.at(-1);
  if (!before) return { ...sketch, held: [] };
  return { ...before, past: sketch.past.slice(0, -1), future: [...sketch.future, drawingOf(sketch)] };
}

export function drawnAgain(sketch: Sketch): Sketch {
  const next = sketch.future.at(-1);
  if (!next) return { ...sketch, held: [] };
  return { ...next, past: [...sketch.past, drawingOf(sketch)], future: sketch.future.slice(0, -1) };
}
