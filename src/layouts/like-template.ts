import type { Point } from '../geometry/point';
import type { DrawnRoom, DrawnSeat } from '../model/drawn-room';
import { buildLayout, templateOf } from './index';
import type { Layout, LayoutSeat } from './layout';
import { isFault } from './read-settings';
import { placeOf } from './walls';

/** Chairs are pushed about: a hand's breadth and a little turn leave a room what it was. Millimeters and degrees. */
const [pushed, twisted] = [200, 20];

const middle = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const between = (facing: number, other: number): number => Math.abs(((((facing - other) % 360) + 540) % 360) - 180);

/** The template that the seats and the door of this drawing stand as in, where that is true; what a file says of itself is looked at. */
function templateLike(room: DrawnRoom): Layout | undefined {
  const { like, seats, door } = room;
  const template = like && templateOf(like.layout);
  const layout = template && buildLayout(template.id, like.settings);
  if (!layout || isFault(layout) || layout.seats.length !== seats.length) return undefined;
  const drawn = new Map(seats.map((seat) => [seat.id, seat]));
  const pairs = layout.seats.flatMap((seat): readonly (readonly [LayoutSeat, DrawnSeat])[] => {
    const own = drawn.get(seat.id);
    return own ? [[seat, own]] : [];
  });
  if (pairs.length !== seats.length) return undefined;
  const [dx, dy] = [middle(pairs.map(([{ at }, { x }]) => x - at.x)), middle(pairs.map(([{ at }, { y }]) => y - at.y))];
  const isAt = (point: Point, { x, y }: Point) => Math.hypot(point.x - x - dx, point.y - y - dy) <= pushed;
  if (door && !(layout.door && !door.wall && isAt(placeOf(room, door), layout.door.at))) return undefined;
  return pairs.every(([seat, own]) => isAt(own, seat.at) && between(own.facing, seat.facing) <= twisted) ? layout : undefined;
}

/** The drawing with all that the template which it stands as in says of its seats; as it is where it has none. */
export function asTemplate(room: DrawnRoom, drawn: Layout): Layout {
  const like = templateLike(room);
  if (!like) return drawn;
  const traits = new Map(like.seats.map((seat) => [seat.id, seat]));
  return {
    ...drawn,
    like,
    view: like.view,
    seats: drawn.seats.map((seat) => {
      const { side, row, place, of, table, letter } = traits.get(seat.id) ?? seat;
      return { ...seat, side, row, place, of, table, letter };
    }),
  };
}
