import type { ScreenPoint } from '../../../geometry/point';

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** How near to the edge the plan begins to move, and how far it moves in a frame at the edge itself. */
const reach = 44;
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
