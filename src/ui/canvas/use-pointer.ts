import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { ScreenPoint } from '../../geometry/point';
import type { DragSession } from './drag-session';
import { advancePointer, type PointerState, type PointerStory, type PointerWish, pointerResting } from './gestures/canvas-pointer';
import type { Held } from './gestures/drag-person';
import { type Gathering, gatheringBy } from './gestures/gather';
import { viewAfterWheel } from './gestures/pan-view';
import type { RoomView } from './use-room-view';

/** Two corners on the canvas, as the hand drew them. */
export type Sweep = { readonly from: ScreenPoint; readonly to: ScreenPoint; readonly how: Gathering };

type Pointer = {
  readonly box: RefObject<HTMLElement | null>;
  readonly room: RoomView;
  readonly session: DragSession;
  readonly seatAt: (point: ScreenPoint) => SeatDrawing | undefined;
  /** Who would be lifted from here: a person, the people that are selected with them, or a whole table. */
  readonly heldAt: (point: ScreenPoint) => Held | undefined;
  readonly onClick: (point: ScreenPoint, how: Gathering) => void;
  readonly onHover: (seat: SeatDrawing | undefined) => void;
  /** Undefined: the sweep was broken off. */
  readonly onSweep: (sweep: Sweep | undefined, done: boolean) => void;
};

/** Pointer and wheel on the canvas: what they mean is said by `gestures/canvas-pointer`, here it is heard and done. */
export function usePointer({ box, room, session, seatAt, heldAt, onClick, onHover, onSweep }: Pointer) {
  const state = useRef<PointerState>(pointerResting);
  const space = useRef(false);
  /** The pointer is on the plan, and no key was pressed since it moved there. */
  const hand = useRef(false);

  const pointOf = useCallback(
    ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): ScreenPoint => {
      const at = box.current?.getBoundingClientRect();
      return { left: clientX - (at?.left ?? 0), top: clientY - (at?.top ?? 0) };
    },
    [box],
  );
  const cursor = useCallback(
    (style: string) => {
      if (box.current && box.current.style.cursor !== style) box.current.style.cursor = style;
    },
    [box],
  );

  const tell = useCallback(
    (story: PointerStory): PointerWish | undefined => {
      const { state: next, wish } = advancePointer(state.current, story);
      state.current = next;
      switch (wish?.wish) {
        case 'show':
          cursor('grabbing');
          room.show(wish.view);
          break;
        case 'click':
          onClick(wish.at, wish.how);
          break;
        case 'sweep':
          onSweep(wish, wish.done);
          break;
        case 'sweepOver':
          onSweep(undefined, true);
          break;
        case 'letGo':
          session.cancel();
          break;
        default:
      }
      return wish;
    },
    [room, session, cursor, onClick, onSweep],
  );

  useEffect(
    () =>
      session.subscribe(() => {
        if (session.inHand()?.at === 'dragging') tell({ type: 'lifted' });
      }),
    [session, tell],
  );

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // React listens to the wheel passively; the page would zoom along.
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      room.show(viewAfterWheel(room.store.get(), pointOf(event), event));
      session.look();
    };
    const typing = ({ target }: Event) => target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
    const down = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && state.current.at === 'sweeping') {
        event.stopPropagation();
        tell({ type: 'cancel' });
      }
      if (event.code !== 'Space') {
        hand.current = false;
        return;
      }
      const elsewhere = event.target instanceof HTMLButtonElement && !element.contains(event.target);
      if (typing(event) || (elsewhere && !hand.current)) return;
      // The button that was clicked last is not meant by a hand on the plan.
      if (elsewhere) event.preventDefault();
      space.current = true;
      if (state.current.at === 'resting') cursor('grab');
    };
    const up = (event: KeyboardEvent) => {
      if (event.code !== 'Space' || !space.current) return;
      if (event.target instanceof HTMLButtonElement && !element.contains(event.target)) event.preventDefault();
      space.current = false;
      cursor('');
    };
    element.addEventListener('wheel', turn, { passive: false });
    window.addEventListener('keydown', down, { capture: true });
    window.addEventListener('keyup', up);
    return () => {
      element.removeEventListener('wheel', turn);
      window.removeEventListener('keydown', down, { capture: true });
      window.removeEventListener('keyup', up);
    };
  }, [box, room, session, pointOf, tell, cursor]);

  return useMemo(() => {
    const onPointerDown = (event: PointerEvent<HTMLElement>) => {
      if (event.button === 2) return;
      const finger = event.pointerType === 'touch';
      // A second finger while somebody is in the hand: they go back, and nothing else is meant.
      if (session.inHand()?.at === 'dragging') return finger ? session.cancel() : undefined;
      const point = pointOf(event);
      const pans = event.button === 1 || space.current;
      if (event.button === 1) event.preventDefault();
      const held = pans ? undefined : heldAt(point);
      const wish = tell({
        type: 'down',
        pointer: event.pointerId,
        point,
        view: room.store.get(),
        onPerson: held !== undefined,
        finger,
        pans,
        how: gatheringBy(event),
      });
      if (wish?.wish === 'lift' && held) session.start(held, event);
      // A finger is captured by the browser already.
      else if (!finger && state.current.at !== 'resting') box.current?.setPointerCapture(event.pointerId);
    };

    const onPointerMove = (event: PointerEvent<HTMLElement>) => {
      hand.current = true;
      const point = pointOf(event);
      if (state.current.at !== 'resting') return void tell({ type: 'move', pointer: event.pointerId, point });
      const inHand = session.inHand();
      const seat = inHand ? undefined : seatAt(point);
      onHover(seat);
      if (inHand) cursor('grabbing');
      else if (space.current) cursor('grab');
      else cursor(heldAt(point) ? 'grab' : seat ? 'pointer' : '');
    };

    const onPointerEnd = (event: PointerEvent<HTMLElement>) => {
      if (state.current.at === 'resting') return;
      tell(event.type === 'pointerup' ? { type: 'up', pointer: event.pointerId, view: room.store.get() } : { type: 'cancel' });
      cursor('');
    };

    const onPointerLeave = () => {
      hand.current = false;
      onHover(undefined);
    };
    return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd, onPointerLeave };
  }, [box, room, session, seatAt, heldAt, onHover, pointOf, cursor, tell]);
}
