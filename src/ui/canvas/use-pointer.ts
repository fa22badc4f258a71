import { type PointerEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { ScreenPoint } from '../../geometry/point';
import type { DragSession } from './drag-session';
import { type Hold, pannedView, viewAfterWheel } from './gestures/pan-view';
import type { RoomView } from './use-room-view';

type Pointer = {
  readonly box: RefObject<HTMLElement | null>;
  readonly room: RoomView;
  readonly session: DragSession;
  readonly seatAt: (point: ScreenPoint) => SeatDrawing | undefined;
  readonly onChoose: (seat: SeatDrawing | undefined) => void;
  readonly onHover: (seat: SeatDrawing | undefined) => void;
};

const clickSlack = 4;

/** Pointer and wheel on the canvas: a person is pressed on a seat, anything else pans; two fingers pan and zoom. */
export function usePointer({ box, room, session, seatAt, onChoose, onHover }: Pointer) {
  const fingers = useRef(new Map<number, ScreenPoint>());
  const hold = useRef<Hold>(undefined);
  /** Still a click: where it began. */
  const click = useRef<ScreenPoint>(undefined);
  const space = useRef(false);

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

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // React listens to the wheel passively; the page would zoom along.
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      room.show(viewAfterWheel(room.store.get(), pointOf(event), event));
    };
    const typing = ({ target }: Event) => target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
    const down = (event: KeyboardEvent) => {
      if (event.code === 'Space' && !typing(event) && !(event.target instanceof HTMLButtonElement)) space.current = true;
    };
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') space.current = false;
    };
    element.addEventListener('wheel', turn, { passive: false });
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    return () => {
      element.removeEventListener('wheel', turn);
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
    };
  }, [box, room, pointOf]);

  return useMemo(() => {
    const grip = () => {
      hold.current = { view: room.store.get(), points: [...fingers.current.values()] };
    };

    const onPointerDown = (event: PointerEvent<HTMLElement>) => {
      if (event.button === 2) return;
      const point = pointOf(event);
      const finger = event.pointerType === 'touch';
      fingers.current.set(event.pointerId, point);
      if (fingers.current.size > 1) {
        session.cancel();
        click.current = undefined;
        grip();
        return;
      }
      const seat = seatAt(point);
      const panning = event.button === 1 || space.current;
      if (seat?.person && !seat.locked && !panning) {
        session.start(seat.person, event, seat.seat);
        // A second finger may still turn this into a pinch.
        if (!finger) fingers.current.clear();
        return;
      }
      if (event.button === 1) event.preventDefault();
      click.current = panning ? undefined : point;
      box.current?.setPointerCapture(event.pointerId);
      grip();
    };

    const onPointerMove = (event: PointerEvent<HTMLElement>) => {
      const point = pointOf(event);
      if (!fingers.current.has(event.pointerId)) {
        const seat = session.inHand() ? undefined : seatAt(point);
        onHover(seat);
        cursor(session.inHand() ? 'grabbing' : seat?.person && !seat.locked ? 'grab' : seat ? 'pointer' : '');
        return;
      }
      fingers.current.set(event.pointerId, point);
      if (!hold.current) return;
      const from = click.current;
      if (from && Math.hypot(point.left - from.left, point.top - from.top) <= clickSlack) return;
      click.current = undefined;
      cursor('grabbing');
      room.show(pannedView(hold.current, [...fingers.current.values()]));
    };

    const onPointerEnd = (event: PointerEvent<HTMLElement>) => {
      if (!fingers.current.delete(event.pointerId)) return;
      const clicked = click.current;
      click.current = undefined;
      hold.current = undefined;
      if (fingers.current.size > 0) grip();
      cursor('');
      if (clicked && event.type === 'pointerup') onChoose(seatAt(clicked));
    };

    const onPointerLeave = () => onHover(undefined);
    return { onPointerDown, onPointerMove, onPointerUp: onPointerEnd, onPointerCancel: onPointerEnd, onPointerLeave };
  }, [box, room, session, seatAt, onChoose, onHover, pointOf, cursor]);
}
