import { type Facing, forward, stepped } from '../geometry/facing';
import type { Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import { type Layout, type LayoutSeat, sceneOf } from '../layouts/layout';
import { pixel, platePlaces } from './plate-places';

/** Where the parts of one seat are drawn. */
export type SeatPlace = {
  readonly plate: Rectangle;
  /** Middle of the backrest, where the mark stands. */
  readonly back: Point;
  /** Before the sitter, where the id stands, if nothing else is there. */
  readonly front?: Point;
};

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/** From the middle of the plate to its border, the way the person faces. */
function toBorder({ width, height }: Rectangle, facing: Facing): number {
  const { x, y } = forward(facing);
  return Math.min(width / 2 / Math.max(Math.abs(x), 0.01), height / 2 / Math.max(Math.abs(y), 0.01));
}

const hidden = ({ body }: LayoutSeat): boolean => body === 'chair' || body === 'banquet-chair' || body === 'standing';

/** Behind the plate where the plate hides the chair, else on the back of the seat itself, whichever lies further back. */
function backOf(seat: LayoutSeat, plate: Rectangle): Point {
  const { x, y } = forward(seat.facing);
  const behind = stepped(middleOf(plate), seat.facing, 0, -toBorder(plate, seat.facing) - (hidden(seat) ? 6 : 2) * pixel);
  if (hidden(seat)) return behind;
  const seatBack = stepped(seat.at, seat.facing, 0, -seat.depth / 2 + 4 * pixel);
  const ahead = (point: Point) => point.x * x + point.y * y;
  return ahead(seatBack) < ahead(behind) ? seatBack : behind;
}

/** The id needs half a plate of free table before it. */
function frontOf(seat: LayoutSeat, plate: Rectangle, plates: readonly Rectangle[]): Point | undefined {
  if (seat.body === 'vehicle' || seat.body === 'captain' || seat.body === 'folding' || seat.body === 'standing') return undefined;
  const at = stepped(middleOf(plate), seat.facing, 0, toBorder(plate, seat.facing) + 14 * pixel);
  const room = 20 * pixel;
  const crowded = plates.some(
    (other) =>
      other !== plate &&
      at.x > other.x - room &&
      at.x < other.x + other.width + room &&
      at.y > other.y - room &&
      at.y < other.y + other.height + room,
  );
  return crowded ? undefined : at;
}

const known = new WeakMap<Layout, readonly SeatPlace[]>();

/** Places hang on the layout alone, so an edit of the seating works none of them out again. */
export function seatPlaces(layout: Layout): readonly SeatPlace[] {
  const before = known.get(layout);
  if (before) return before;
  const plates = platePlaces(layout.seats, sceneOf(layout.id));
  const places = layout.seats.flatMap((seat, index): readonly SeatPlace[] => {
    const plate = plates[index];
    if (!plate) return [];
    const front = frontOf(seat, plate, plates);
    return [{ plate, back: backOf(seat, plate), ...(front ? { front } : {}) }];
  });
  known.set(layout, places);
  return places;
}
