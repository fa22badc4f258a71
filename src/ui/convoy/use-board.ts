import { type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { SeatId } from '../../model/ids';
import type { PointerStart } from '../editor/plan-port';
import { advance, type BoardGesture, type BoardStory, type BoardWish, type Load, type Over, resting } from './board-gesture';

/** What lies under the pointer, as the board has marked it. */
function under(x: number, y: number): Over {
  const found = document.elementFromPoint(x, y);
  const seat = found?.closest<HTMLElement>('[data-board-seat]')?.dataset.boardSeat;
  const vehicle = found?.closest<HTMLElement>('[data-vehicle]')?.dataset.vehicle;
  return {
    ...(seat ? { seat: seat as SeatId } : {}),
    ...(vehicle === undefined ? {} : { vehicle: Number(vehicle) }),
    ...(found?.closest('[data-tray]') ? { tray: true } : {}),
  };
}

/** Near an edge of the lane a load pulls the column along; pixels from the edge, and pixels at a time. */
const [edge, pull] = [48, 12];

function pullLane({ x }: { readonly x: number }): void {
  const lane = document.querySelector<HTMLElement>('[data-lane]');
  if (!lane) return;
  const { left, right } = lane.getBoundingClientRect();
  if (x < left + edge) lane.scrollLeft -= pull;
  else if (x > right - edge) lane.scrollLeft += pull;
}

/** The hand on the board: listens to the window while something is pressed, so that nothing is lost at an edge. */
export function useBoardHand(onWish: (wish: BoardWish) => void) {
  const [gesture, setGesture] = useState<BoardGesture>(resting);
  const now = useRef<BoardGesture>(resting);
  const wish = useRef(onWish);
  useEffect(() => {
    wish.current = onWish;
  });
  const tell = useCallback((story: BoardStory) => {
    const next = advance(now.current, story);
    now.current = next.gesture;
    setGesture(next.gesture);
    if (next.wish) wish.current(next.wish);
  }, []);
  const isBusy = gesture.at !== 'resting';
  useEffect(() => {
    if (!isBusy) return;
    const move = ({ clientX: x, clientY: y }: PointerEvent) => tell({ type: 'move', point: { x, y }, over: under(x, y) });
    const up = () => tell({ type: 'release' });
    const cancel = () => tell({ type: 'cancel' });
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      cancel();
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', cancel);
    window.addEventListener('keydown', key, true);
    return () => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', cancel);
      window.removeEventListener('keydown', key, true);
    };
  }, [isBusy, tell]);

  const point = gesture.at === 'dragging' ? gesture.point : undefined;
  useEffect(() => {
    if (!point) return;
    const pulling = setInterval(() => pullLane(point), 16);
    return () => clearInterval(pulling);
  }, [point]);

  /** Something is pressed, on the board or in the list of people beside it. */
  const lift = useCallback(
    (load: Load, { clientX: x, clientY: y }: Pick<PointerStart, 'clientX' | 'clientY'>) => tell({ type: 'press', load, point: { x, y } }),
    [tell],
  );

  return {
    gesture,
    lift,
    press: (load: Load) => (event: ReactPointerEvent) => {
      if (event.button !== 0) return;
      // A finger would keep the events to the element it came down on.
      if (event.currentTarget.hasPointerCapture?.(event.pointerId)) event.currentTarget.releasePointerCapture(event.pointerId);
      lift(load, event);
    },
  };
}
