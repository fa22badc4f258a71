import type { ScreenPoint } from '../../geometry/point';
import type { SeatId } from '../../model/ids';
import { advance, type Gesture, type Held, type InHand, inHand, type Over, resting, type Story, type Wish } from './gestures/drag-person';

/** Points are those of the browser window. */
export type DragSurface = {
  readonly overAt: (point: ScreenPoint) => Over;
  readonly onWish: (wish: Wish, by: 'pointer' | 'keyboard') => void;
};

/** As much of a pointer event as a drag needs. */
export type PointerStart = {
  /** 0, the main one, or nothing happens. */
  readonly button: number;
  readonly pointerId: number;
  readonly pointerType: string;
  readonly clientX: number;
  readonly clientY: number;
  /** Keys that add to a selection. */
  readonly shiftKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
};

/** How long a finger rests before it takes the person along. */
const restTime = 280;

/**
 * One hand, shared by the list of people and the canvas: who is in it and where it is.
 * A store of its own, so that a moving pointer renders nothing in React.
 */
export function createDragSession() {
  let gesture: Gesture = resting;
  let surface: DragSurface | undefined;
  let stopListening: (() => void) | undefined;
  let stopTurning: (() => void) | undefined;
  const listeners = new Set<() => void>();

  function tell(story: Story): void {
    const { gesture: next, wish } = advance(gesture, story);
    const by = gesture.at === 'carrying' ? 'keyboard' : 'pointer';
    const changed = next !== gesture;
    gesture = next;
    if (gesture.at === 'resting' || gesture.at === 'carrying') {
      stopListening?.();
      stopListening = undefined;
    }
    if (inHand(gesture)) stopTurning ??= listenForTurning();
    else {
      stopTurning?.();
      stopTurning = undefined;
    }
    if (changed) for (const listener of [...listeners]) listener();
    if (wish) surface?.onWish(wish, by);
  }

  const overAt = (point: ScreenPoint): Over => surface?.overAt(point) ?? { on: 'outside' };

  /** Shift turns swapping into inserting, and back, for as long as it is down. */
  function listenForTurning(): () => void {
    const turn = (event: KeyboardEvent) => {
      if (event.key === 'Shift') tell({ type: 'turn', turned: event.type === 'keydown' });
    };
    window.addEventListener('keydown', turn, { capture: true });
    window.addEventListener('keyup', turn, { capture: true });
    return () => {
      window.removeEventListener('keydown', turn, { capture: true });
      window.removeEventListener('keyup', turn, { capture: true });
    };
  }

  function listen(pointer: number): () => void {
    const mine = (event: PointerEvent) => event.pointerId === pointer;
    const pointOf = (event: PointerEvent): ScreenPoint => ({ left: event.clientX, top: event.clientY });
    const move = (event: PointerEvent) => {
      if (!mine(event)) return;
      const point = pointOf(event);
      tell({ type: 'move', point, over: overAt(point) });
      tell({ type: 'turn', turned: event.shiftKey });
    };
    const up = (event: PointerEvent) => {
      if (!mine(event)) return;
      const point = pointOf(event);
      if (gesture.at === 'dragging') tell({ type: 'move', point, over: overAt(point) });
      tell({ type: 'release' });
    };
    const cancel = (event: PointerEvent) => {
      if (mine(event)) tell({ type: 'cancel' });
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      tell({ type: 'cancel' });
    };
    // Once a finger holds a person, the list under it must not scroll away.
    const touch = (event: TouchEvent) => {
      if (gesture.at === 'dragging') event.preventDefault();
    };
    const rest = setTimeout(() => tell({ type: 'rest' }), restTime);
    if (gesture.at !== 'pressing' || gesture.touch === 'at-once') clearTimeout(rest);
    const abandon = () => tell({ type: 'cancel' });
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, { capture: true });
    window.addEventListener('touchmove', touch, { passive: false });
    window.addEventListener('blur', abandon);
    return () => {
      clearTimeout(rest);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, { capture: true });
      window.removeEventListener('touchmove', touch);
      window.removeEventListener('blur', abandon);
    };
  }

  return {
    getGesture: (): Gesture => gesture,
    inHand: (): InHand | undefined => inHand(gesture),

    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },

    /** Presses somebody: on a list, or on a seat with `from`. It becomes a drag when the hand moves; a finger must rest before. */
    start(held: Held, pointer: PointerStart): void {
      if (pointer.button !== 0 || gesture.at === 'pressing' || gesture.at === 'dragging') return;
      const point = { left: pointer.clientX, top: pointer.clientY };
      const touch = pointer.pointerType === 'touch' ? 'after-rest' : 'at-once';
      const add = pointer.shiftKey === true || pointer.ctrlKey === true || pointer.metaKey === true;
      tell({ ...held, type: 'press', point, touch, add });
      stopListening = listen(pointer.pointerId);
    },

    /** Picks up with the keyboard; `walk`, `drop` and `cancel` follow. */
    pickUp(held: Held): void {
      tell({ type: 'cancel' });
      tell({ ...held, type: 'pickUp' });
    },
    /** The plan moved under a hand that did not. */
    look(): void {
      if (gesture.at === 'dragging') tell({ type: 'move', point: gesture.point, over: overAt(gesture.point) });
    },
    dropOnTable(table: string): void {
      tell({ type: 'toTable', table });
      tell({ type: 'release' });
    },
    walk: (seat: SeatId): void => tell({ type: 'walk', seat }),
    drop: (): void => tell({ type: 'release' }),
    cancel: (): void => tell({ type: 'cancel' }),

    /** The canvas that people are dropped on; the last one attached is the one in use. */
    attach(next: DragSurface): () => void {
      surface = next;
      return () => {
        if (surface === next) surface = undefined;
      };
    },
  };
}

export type DragSession = ReturnType<typeof createDragSession>;
