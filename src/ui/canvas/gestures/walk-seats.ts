import type { Point } from '../../../geometry/point';
import type { SeatId } from '../../../model/ids';

export type Direction = 'left' | 'right' | 'up' | 'down';
export type SeatSpot = { readonly seat: SeatId; readonly at: Point };

const ahead: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest seat the arrow points at. A step aside costs twice a step ahead, so that a row is walked to its end before the next one,
 * and whatever lies more than 60° off is not in that direction.
 */
export function nextInDirection(seats: readonly SeatSpot[], from: SeatId, direction: Direction): SeatId | undefined {
  const start = seats.find(({ seat }) => seat === from);
  if (!start) return undefined;
  const way = ahead[direction];
  let best: { readonly seat: SeatId; readonly cost: number } | undefined;
  for (const { seat, at } of seats) {
    const x = at.x - start.at.x;
    const y = at.y - start.at.y;
    const along = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
    if (along <= 1 || aside > along * 1.75) continue;
    const cost = along + aside * 2;
    if (!best || cost < best.cost) best = { seat, cost };
  }
  return best?.seat;
}

/** The seat above or below in the honor order; stays at its ends. */
export function nextInHonor(order: readonly SeatId[], from: SeatId, step: 1 | -1): SeatId | undefined {
  const place = order.indexOf(from);
  return place < 0 ? order[0] : order[Math.min(order.length - 1, Math.max(0, place + step))];
}
