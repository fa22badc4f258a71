import type { ScreenPoint } from '../../../geometry/point';
import { type View, zoomedAt } from '../view';

/** Where the hand took hold of the room: one point drags it, two also stretch it. */
export type Hold = { readonly view: View; readonly points: readonly ScreenPoint[] };

const middle = (points: readonly ScreenPoint[]): ScreenPoint => ({
  left: points.reduce((sum, { left }) => sum + left, 0) / points.length,
  top: points.reduce((sum, { top }) => sum + top, 0) / points.length,
});

const spread = ([first, second]: readonly ScreenPoint[]): number =>
  first && second ? Math.hypot(first.left - second.left, first.top - second.top) : 1;

/** The view now, worked out from where the gesture began, never from the frame before. */
export function pannedView({ view, points: before }: Hold, now: readonly ScreenPoint[]): View {
  if (before.length === 0 || now.length !== before.length) return view;
  const start = middle(before);
  const end = middle(now);
  const moved = { ...view, left: view.left + end.left - start.left, top: view.top + end.top - start.top };
  return now.length < 2 ? moved : zoomedAt(moved, end, spread(now) / Math.max(1, spread(before)));
}

type Wheel = {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
};

export type WheelWish = { readonly wish: 'zoom'; readonly by: number } | { readonly wish: 'pan'; readonly dx: number; readonly dy: number };

/** A mouse wheel zooms; two fingers on a touchpad pan, and pinch with the control key that browsers report for it. */
export function wheelWish({ deltaX, deltaY, deltaMode, ctrlKey, metaKey }: Wheel): WheelWish {
  if (ctrlKey || metaKey) return { wish: 'zoom', by: Math.exp(-deltaY * 0.01) };
  const touchpad = deltaMode === 0 && (deltaX !== 0 || Math.abs(deltaY) < 40);
  return touchpad ? { wish: 'pan', dx: deltaX, dy: deltaY } : { wish: 'zoom', by: deltaY < 0 ? 1.15 : 1 / 1.15 };
}

export function viewAfterWheel(view: View, at: ScreenPoint, wheel: Wheel): View {
  const turn = wheelWish(wheel);
  return turn.wish === 'zoom' ? zoomedAt(view, at, turn.by) : { ...view, left: view.left - turn.dx, top: view.top - turn.dy };
}
