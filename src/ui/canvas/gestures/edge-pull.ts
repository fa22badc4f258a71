import type { ScreenPoint } from '../../../geometry/point';
import type { Rectangle } from '../../../geometry/rectangle';
import { type Size, toScreen, type View } from '../view';

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** How near to the edge the plan begins to move, and how far it moves in a frame at the edge itself. */
const reach = 44;
/** Milliseconds that a hand stays near the edge before the plan moves: whoever comes from the list only passes it. */
export const restAtEdge = 300;
const fastest = 14;

/** 0 far from an edge, ±1 on it. */
function pull(at: number, low: number, high: number): number {
  // A window too narrow for two edges has none.
  if (high - low < 3 * reach) return 0;
  if (at < low + reach) return Math.min(1, (low + reach - at) / reach);
  return at > high - reach ? -Math.min(1, (at - (high - reach)) / reach) : 0;
}

/** How far the plan moves in the next frame while somebody is held near its edge: what lies beyond comes into sight. */
export function edgePull({ left, top }: ScreenPoint, box: Box): { readonly left: number; readonly top: number } {
  const eased = (share: number) => Math.sign(share) * share * share * fastest;
  return { left: eased(pull(left, box.left, box.right)), top: eased(pull(top, box.top, box.bottom)) };
}

/** The view after a pull: the room comes into sight as far as there is more of it, and no farther. */
export function pulledView(view: View, by: ScreenPoint, frame: Rectangle, { width, height }: Size): View {
  const margin = 24;
  const { left, top } = toScreen(view, frame);
  const [right, bottom] = [left + frame.width * view.scale, top + frame.height * view.scale];
  const limited = (pull: number, low: number, high: number, length: number) =>
    pull > 0 ? Math.min(pull, Math.max(0, margin - low)) : Math.max(pull, Math.min(0, length - margin - high));
  return { ...view, left: view.left + limited(by.left, left, right, width), top: view.top + limited(by.top, top, bottom, height) };
}
