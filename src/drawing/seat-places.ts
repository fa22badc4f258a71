import { type Facing, forward, stepped } from '../geometry/facing';
import { type Near, nearBy } from '../geometry/near';
import type { Point } from '../geometry/point';
import type { Rectangle } from '../geometry/rectangle';
import { type Layout, type LayoutSeat, sceneOf } from '../layouts/layout';
import { pixel, platePlaces } from './plate-places';
import { nearestTo, type TableWare, tableWare } from './table-ware';

/** Where the parts of one seat are drawn. */
export type SeatPlace = {
  readonly plate: Rectangle;
  /** Middle of the backrest, where the mark stands. */
  readonly back: Point;
  /** What the mark leaves of the plate for words; its middle lies `lower` than the plate's. */
  readonly textArea: { readonly width: number; readonly height: number; readonly lower: number };
  /** Before the sitter, where the id stands, if nothing else is there. */
  readonly front?: Point;
};

const middleOf = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

/** From the middle of the plate to its border, the way the person faces. */
function toBorder({ width, height }: Rectangle, facing: Facing): number {
  const { x, y } = forward(facing);
  return Math.min(width / 2 / Math.max(Math.abs(x), 0.01), height / 2 / Math.max(Math.abs(y), 0.01));
}

/** How far a bar across the way the person faces must stay away to clear the round corners of the plate. */
function toClear({ width, height }: Rectangle, facing: Facing): number {
  const { x, y } = forward(facing);
  return Math.abs(x) * (width / 2) + Math.abs(y) * (height / 2) - 100 * Math.min(Math.abs(x), Math.abs(y));
}

const hidden = ({ body }: LayoutSeat): boolean => body === 'chair' || body === 'banquet-chair' || body === 'standing';

/** Behind the plate where the plate hides the chair, else on the back of the seat itself, whichever lies further back. */
function backOf(seat: LayoutSeat, plate: Rectangle): Point {
  const { x, y } = forward(seat.facing);
  const behind = stepped(middleOf(plate), seat.facing, 0, -toClear(plate, seat.facing) - (hidden(seat) ? 6 : 2) * pixel);
  if (hidden(seat)) return behind;
  const seatBack = stepped(seat.at, seat.facing, 0, -seat.depth / 2 + 4 * pixel);
  const ahead = (point: Point) => point.x * x + point.y * y;
  return ahead(seatBack) < ahead(behind) ? seatBack : behind;
}

/** In the dinner plate; else on the table, on this side of the name card or beyond it. Only at a table: elsewhere it would stand on feet. */
function frontOf(seat: LayoutSeat, plate: Rectangle, others: Near<Taken>, { cards, dishes }: TableWare): Point | undefined {
  if (seat.body !== 'chair' && seat.body !== 'banquet-chair') return undefined;
  const dish = nearestTo(dishes, stepped(seat.at, seat.facing, 0, seat.depth / 2 + 220), 300);
  if (dish) return dish;
  const aheadBy = (pixels: number) => stepped(middleOf(plate), seat.facing, 0, toBorder(plate, seat.facing) + pixels * pixel);
  const at = [12, 16, 27, 36].map(aheadBy).find((point) => !nearestTo(cards, point, 120));
  if (!at) return undefined;
  const room = 16 * pixel;
  const crowded = others
    .around(at, plateReach)
    .some(
      (other) =>
        other.plate !== plate &&
        ((at.x > other.plate.x - room &&
          at.x < other.plate.x + other.plate.width + room &&
          at.y > other.plate.y - room &&
          at.y < other.plate.y + other.plate.height + room) ||
          (Math.abs(at.x - other.back.x) < room * 2 && Math.abs(at.y - other.back.y) < room)),
    );
  return crowded ? undefined : at;
}

/** No plate, with its backrest, reaches farther from its middle. */
const plateReach = 1000;

type Taken = { readonly plate: Rectangle; readonly back: Point };

/** In a vehicle the mark stands on the foot of the plate: the words keep clear of it. */
function textAreaOf(seat: LayoutSeat, plate: Rectangle, back: Point): SeatPlace['textArea'] {
  const { y } = forward(seat.facing);
  const edge = plate.height / 2 - Math.abs(back.y - middleOf(plate).y);
  const covered = Math.abs(y) > 0.8 ? Math.max(0, markRadius + edge - 2 * pixel) : 0;
  // The words may use the little that the mark's round shape leaves beside it.
  const lost = covered * 0.8;
  return { width: plate.width, height: plate.height - lost, lower: (Math.sign(-back.y + middleOf(plate).y) * lost) / 2 };
}

const markRadius = 8.5 * pixel;
const known = new WeakMap<Layout, readonly SeatPlace[]>();

/** Places hang on the layout alone, so an edit of the seating works none of them out again. */
export function seatPlaces(layout: Layout): readonly SeatPlace[] {
  const before = known.get(layout);
  if (before) return before;
  const plates = platePlaces(layout.seats, sceneOf(layout.id));
  const taken = layout.seats.flatMap((seat, index) => {
    const plate = plates[index];
    return plate ? [{ seat, plate, back: backOf(seat, plate) }] : [];
  });
  const ware = tableWare(layout.furniture);
  const others = nearBy(taken, ({ plate }) => middleOf(plate));
  const places = taken.map(({ seat, plate, back }): SeatPlace => {
    const front = frontOf(seat, plate, others, ware);
    return { plate, back, textArea: textAreaOf(seat, plate, back), ...(front ? { front } : {}) };
  });
  known.set(layout, places);
  return places;
}
