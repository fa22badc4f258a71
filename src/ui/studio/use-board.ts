import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Point, ScreenPoint } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { wheelWish } from '../canvas/gestures/pan-view';
import { useSize } from '../parts/use-size';
import { advanceTouch, type Touch, type TouchStory, type TouchWish, untouched } from './board-touch';
import { gripsOf } from './grips';
import { handleAt } from './handles';
import { isWriting } from './studio-keys';
import type { StudioState } from './use-studio';
import type { TracingState } from './use-tracing';

/** Pixels that a hand trembles. */
const tremble = 4;
/** A finger that rests this long takes what is under it. Milliseconds. */
const restsFor = 450;
/** How near to a grip it is taken. Pixels. */
const gripReach = 9;
const [nearest, farthest] = [8, 1];
/** One press of a key or a button. */
const stride = 1.25;

type Hands = {
  /** What scrolls, and what is drawn in it. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly paper: RefObject<SVGSVGElement | null>;
  readonly studio: StudioState;
  readonly tracing: TracingState;
  /** What of the room is seen when nothing is enlarged. */
  readonly view: Rectangle;
};

const screenPoint = ({ clientX, clientY }: PointerEvent | WheelEvent): ScreenPoint => ({ left: clientX, top: clientY });

/** Mouse, pen, fingers and wheel on the drawing board: what they mean is said by `pencil` and `board-touch`, here it is heard and done. */
export function useBoard({ frame, paper, studio, tracing, view }: Hands) {
  const [zoom, setZoom] = useState(farthest);
  const touch = useRef<Touch>(untouched);
  const space = useRef(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { room, held, pencil, tell } = studio;
  const size = useSize(frame);

  const toRoom = ({ left, top }: ScreenPoint): Point => {
    const matrix = paper.current?.getScreenCTM()?.inverse();
    if (!matrix) return { x: 0, y: 0 };
    const { x, y } = new DOMPoint(left, top).matrixTransform(matrix);
    return { x, y };
  };
  const reach = () => tremble / (paper.current?.getScreenCTM()?.a ?? 0.1);

  /** What lies under the pointer stays under it. */
  const zoomAt = (by: number, { left, top }: ScreenPoint) => {
    const scrolled = frame.current;
    if (!scrolled) return;
    const box = scrolled.getBoundingClientRect();
    const [x, y] = [left - box.left, top - box.top];
    let grown = 1;
    flushSync(() =>
      setZoom((now) => {
        const next = Math.min(nearest, Math.max(farthest, now * by));
        grown = next / now;
        return next;
      }),
    );
    scrolled.scrollLeft = (scrolled.scrollLeft + x) * grown - x;
    scrolled.scrollTop = (scrolled.scrollTop + y) * grown - y;
  };

  /** What is in the middle stays there. */
  const zoomBy = (by: number) => {
    const box = frame.current?.getBoundingClientRect();
    if (box) zoomAt(by, { left: box.left + box.width / 2, top: box.top + box.height / 2 });
  };

  useEffect(() => {
    const scrolled = frame.current;
    // A wheel that React hears is passive; the page would scroll as well.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const turn = wheelWish(event);
      if (turn.wish === 'zoom') zoomAt(turn.by, screenPoint(event));
      else scrolled?.scrollBy(turn.dx, turn.dy);
    };
    scrolled?.addEventListener('wheel', wheel, { passive: false });
    return () => scrolled?.removeEventListener('wheel', wheel);
  });
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (isWriting(event) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.code === 'Space' && !(event.target instanceof HTMLButtonElement)) space.current = true;
      else if (event.key === '+' || event.key === '=') zoomBy(stride);
      else if (event.key === '-') zoomBy(1 / stride);
      else if (event.key === '0') setZoom(farthest);
      else return;
      event.preventDefault();
    };
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') space.current = false;
    };
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    return () => {
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
    };
  });
  useEffect(() => () => clearTimeout(resting.current), []);

  const pixel = size && size.width > 0 ? Math.max(view.width / size.width, view.height / size.height) / zoom : 10;
  const press = (at: ScreenPoint, adding: boolean, alone: boolean) => {
    const point = toRoom(at);
    if (tracing.isCarried) return tracing.take(point);
    if (tracing.measure) return tracing.click(point);
    const near = gripReach * pixel;
    const grip = gripsOf(room, held, pixel).find(({ at: { x, y } }) => Math.hypot(x - point.x, y - point.y) <= near);
    if (grip) return studio.takeGrip(grip);
    tell({ type: 'press', point, on: handleAt(room, point), adding }, alone);
  };
  const draw = (at: ScreenPoint, alone = false) =>
    tracing.isCarried
      ? tracing.carry(toRoom(at))
      : studio.pull
        ? studio.pullTo(toRoom(at), alone)
        : tell({ type: 'move', point: toRoom(at), reach: reach() }, alone);
  const drop = (alone = false) =>
    tracing.isCarried ? tracing.putDown() : studio.pull ? studio.letPull() : tell({ type: 'release' }, alone);

  const grant = (wish: TouchWish) => {
    switch (wish.wish) {
      case 'press':
        return press(wish.at, false, false);
      case 'tap':
        press(wish.at, false, false);
        return drop();
      case 'draw':
        return draw(wish.at);
      case 'drop':
        return drop();
      case 'letGo':
        return tell({ type: 'cancel' });
      case 'scroll':
        return frame.current?.scrollBy(wish.dx, wish.dy);
      case 'zoom':
        return zoomAt(wish.by, wish.at);
    }
  };
  const hear = (story: TouchStory) => {
    const turn = advanceTouch(touch.current, story);
    touch.current = turn.touch;
    clearTimeout(resting.current);
    if (turn.touch.at === 'waiting') resting.current = setTimeout(() => hear({ type: 'rested' }), restsFor);
    for (const wish of turn.wishes) grant(wish);
  };
  const isFinger = ({ pointerType }: PointerEvent) => pointerType === 'touch';

  const pan = useRef<ScreenPoint>(undefined);
  return {
    zoom,
    /** Millimeters of the room on one pixel of the screen. */
    pixel,
    zooms: {
      out: zoom > farthest ? () => zoomBy(1 / stride) : undefined,
      in: zoom < nearest ? () => zoomBy(stride) : undefined,
      all: zoom > farthest ? () => setZoom(farthest) : undefined,
    },
    hands: {
      onPointerDown(event: PointerEvent) {
        paper.current?.setPointerCapture(event.pointerId);
        const at = screenPoint(event);
        if (isFinger(event)) {
          const on = handleAt(room, toRoom(at));
          return hear({ type: 'down', finger: event.pointerId, at, onHeld: on !== undefined && held.includes(on) });
        }
        if (event.button === 1 || (event.button === 0 && space.current)) {
          event.preventDefault();
          pan.current = at;
        } else if (event.button === 0) press(at, event.shiftKey || event.ctrlKey || event.metaKey, event.altKey);
      },
      onPointerMove(event: PointerEvent) {
        const at = screenPoint(event);
        if (isFinger(event)) return hear({ type: 'move', finger: event.pointerId, at });
        if (pan.current) {
          frame.current?.scrollBy(pan.current.left - at.left, pan.current.top - at.top);
          pan.current = at;
        } else if (pencil.at !== 'resting' || tracing.isCarried || studio.pull) draw(at, event.altKey);
      },
      onPointerUp(event: PointerEvent) {
        if (isFinger(event)) return hear({ type: 'up', finger: event.pointerId, at: screenPoint(event) });
        if (pan.current) pan.current = undefined;
        else drop(event.altKey);
      },
      onPointerCancel(event: PointerEvent) {
        pan.current = undefined;
        if (isFinger(event)) hear({ type: 'cancel' });
        else tell({ type: 'cancel' });
      },
    },
  };
}
export type Board = ReturnType<typeof useBoard>;
