import { useMemo, useState } from 'react';
import type { Point } from '../../geometry/point';
import type { DrawnRoom, MadePiece } from '../../model/drawn-room';
import { isEmptyRoom } from '../rooms/beginnings';
import { freePlace } from './free-place';
import { type Grip, pulled } from './grips';
import { allHandles, boxAround, type Handle, handlesIn, moved, placedIn, removed, repeated, together, turned } from './handles';
import { type Edge, linedUp, spreadOut } from './line-up';
import { handlesOfGroup, madeIn, madeOf, remade } from './made';
import type { Piece } from './make-piece';
import { advance, type Pencil, type PencilStory, resting, type Wish } from './pencil';
import { numbered } from './seat-numbering';
import {
  beforeWriting,
  drawn,
  drawnAgain,
  followed,
  type SeatNames,
  type Sketch,
  sketchOf,
  takenBack,
  takingHold,
  writing,
  written,
} from './sketch';
import { type Guide, snapped } from './snap';

/** Grid steps that are offered; 0 is none. Millimeters. */
export const gridSteps = [0, 50, 100, 250, 500] as const;

/** A grip in the hand, and where the hand is; `freely`: by no steps. */
type Pull = { readonly grip: Grip; readonly to?: Point; readonly freely?: boolean };

function afterWish(sketch: Sketch, wish: Wish, alone: boolean, snap: (dx: number, dy: number) => { dx: number; dy: number }): Sketch {
  const whole = (handles: readonly Handle[]) => (alone ? handles : together(sketch.room, handles));
  const added = (handles: readonly Handle[], adding: boolean) =>
    adding ? [...new Set([...sketch.held, ...whole(handles)])] : whole(handles);
  switch (wish.wish) {
    case 'let-go':
      return takingHold(sketch, []);
    case 'hold': {
      const taken = whole([wish.handle]);
      const has = taken.every((handle) => sketch.held.includes(handle));
      return takingHold(sketch, wish.adding && has ? sketch.held.filter((one) => !taken.includes(one)) : added([wish.handle], wish.adding));
    }
    case 'frame':
      return takingHold(sketch, added(handlesIn(sketch.room, wish.box), wish.adding));
    case 'move': {
      const { dx, dy } = snap(wish.dx, wish.dy);
      return dx === 0 && dy === 0 ? sketch : drawn(sketch, moved(sketch.room, sketch.held, dx, dy));
    }
  }
}

/** The seats of a vehicle that nobody rides in yet are called by where they stand, as long as it is drawn. */
function asCalled(sketch: Sketch, numbering: boolean): Sketch {
  if (!numbering) return sketch;
  const { names, ...called } = numbered(sketch.room, sketch.held);
  return { ...sketch, ...called, names: followed(sketch.names, names) };
}

/** The drawing board: the sketch, what is held, what the hand is doing, and every tool by name. `numbering`: seats are named as they stand. */
export function useStudio(first: DrawnRoom, numbering = false) {
  const [sketch, setSketch] = useState(() => sketchOf(first));
  const [pencil, setPencil] = useState<Pencil>(resting);
  const [step, setStep] = useState<number>(100);
  const [reach, setReach] = useState(60);
  const { room, held } = sketch;
  const [pull, setPull] = useState<Pull>();
  const snap = (dx: number, dy: number) => snapped(room, held, dx, dy, step, reach);

  /** What is seen while things are moved; the sketch itself waits for the release. */
  const shown = useMemo<{ readonly room: DrawnRoom; readonly held: readonly Handle[]; readonly guides: readonly Guide[] }>(() => {
    if (pull?.to) {
      const after = pulled(room, held, pull.grip, pull.to, pull.freely ? 0 : step);
      const group = madeOf(room, held)?.group;
      return { room: after, held: group ? handlesOfGroup(after, group) : held, guides: [] };
    }
    if (pencil.at !== 'moving') return { room, held, guides: [] };
    const { dx, dy, guides } = snapped(room, held, pencil.dx, pencil.dy, step, reach);
    return { room: moved(room, held, dx, dy), held, guides };
  }, [pull, pencil, room, held, step, reach]);

  /** `alone`: a chair of a table by itself. */
  function tell(story: PencilStory, alone = false): void {
    if (story.type === 'cancel') setPull(undefined);
    if (story.type === 'press') setSketch(written);
    if (story.type === 'move') setReach(story.reach * 2);
    const turn = advance(pencil, story, held);
    setPencil(turn.pencil);
    if (turn.wishes.length > 0)
      setSketch((now) =>
        asCalled(
          turn.wishes.reduce((last, wish) => afterWish(last, wish, alone, snap), now),
          numbering,
        ),
      );
  }
  const change = (next: DrawnRoom, holding?: readonly Handle[], renamed?: SeatNames) =>
    setSketch((now) => asCalled(drawn(now, next, holding ?? now.held, renamed), numbering));

  return {
    sketch,
    room,
    held,
    pencil,
    shown,
    step,
    setStep,
    tell,
    /** A thing is made longer or turned by hand: `pullTo` while the hand moves, `letPull` when it opens. */
    pull,
    takeGrip(grip: Grip) {
      setSketch(written);
      setPull({ grip });
    },
    pullTo: (to: Point, freely: boolean) => setPull((now) => now && { ...now, to, freely }),
    letPull() {
      if (pull?.to) change(shown.room, shown.held);
      setPull(undefined);
    },
    change,
    /** Whatever is typed into one field is one step: `startWriting` when it is entered, `endWriting` when it is left. */
    startWriting: () => setSketch(writing),
    endWriting: () => setSketch(written),
    /** A table or block made anew by another number than when its field was entered. */
    remake(group: string, key: string, value: number) {
      const before = beforeWriting(sketch);
      const made = madeIn(before, group);
      if (!made) return;
      const next = remade(before, made, { ...made.numbers, [key]: value });
      change(next, handlesOfGroup(next, group));
    },
    hold: (handles: readonly Handle[]) => setSketch((now) => takingHold(now, handles)),
    holdAll: () => setSketch((now) => takingHold(now, allHandles(now.room))),
    /** `made`: the entry of the cupboard that it is, by which numbers. */
    put(piece: Piece, made?: MadePiece) {
      const alone = placedIn({ ...room, seats: [], furniture: [] }, piece.seats, piece.furniture);
      const box = boxAround(alone.room, alone.handles) ?? { x: 0, y: 0, width: 0, height: 0 };
      // The chair of an empty room keeps the place of the first seats: it is none of theirs.
      const floor = piece.seats.length > 1 && isEmptyRoom(room) ? { ...room, seats: [] } : room;
      const place = freePlace(floor, box);
      // The middle of what is put down need not be its own 0,0.
      const at = { x: place.x - box.x - box.width / 2, y: place.y - box.y - box.height / 2 };
      const shift = <Thing extends { readonly x: number; readonly y: number }>(thing: Thing): Thing => ({
        ...thing,
        x: thing.x + at.x,
        y: thing.y + at.y,
      });
      const isOne = piece.seats.length + piece.furniture.length > 1;
      const placed = placedIn(floor, piece.seats.map(shift), piece.furniture.map(shift), isOne, () => made);
      change(placed.room, placed.handles);
    },
    move: (dx: number, dy: number) => held.length > 0 && change(moved(room, held, dx, dy)),
    turn: (degrees: number) => held.length > 0 && change(turned(room, held, degrees)),
    /** Every seat called by its row and its place in it. */
    number: () => {
      const named = numbered(room, held);
      change(named.room, named.held, named.names);
    },
    remove: () => held.length > 0 && change(removed(room, held), []),
    repeat(dx: number, dy: number, times: number) {
      const placed = repeated(room, held, dx, dy, times);
      change(placed.room, placed.handles);
    },
    lineUp: (edge: Edge) => change(linedUp(room, held, edge)),
    spread: (axis: 'x' | 'y') => change(spreadOut(room, held, axis)),
    undo: () => setSketch(takenBack),
    redo: () => setSketch(drawnAgain),
  };
}
export type StudioState = ReturnType<typeof useStudio>;
