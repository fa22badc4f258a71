import type { Point } from '../geometry/point';
import { around, contains, grown, type Rectangle } from '../geometry/rectangle';
import type { Shape } from '../geometry/shape';
import type { DrawnDoor, DrawnRoom, DrawnSeat, Furniture } from '../model/drawn-room';
import type { RoomId } from '../model/ids';
import { boxOfFurniture } from './box-of-furniture';
import { flag } from './furniture/decoration';
import { inkOf } from './furniture/inks';
import { room } from './furniture/room';
import type { Layout } from './layout';
import { leavesOf } from './walls';

/** What a drawing without walls leaves around its content (`framed`). */
const margin = 370;

/** The clear floor of a room; of what has no walls, the drawing without its margin. */
function floorOf({ furniture, frame }: Layout): Rectangle {
  const floor = furniture.find((shape) => shape.kind === 'rectangle' && shape.fill === 'paper' && shape.stroke === undefined);
  return floor?.kind === 'rectangle' ? floor : grown(frame, -margin);
}

type Turned = { readonly at: Point; readonly turn: number };

/** A point of a group, where the group stands. */
function moved({ at, turn }: Turned, { x, y }: Point): Point {
  const angle = (turn * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10 + 0;
  return { x: round(at.x + x * Math.cos(angle) - y * Math.sin(angle)), y: round(at.y + x * Math.sin(angle) + y * Math.cos(angle)) };
}

const turned = (turn: number): { readonly turn?: number } => (turn % 360 === 0 ? {} : { turn: turn % 360 });

/** Words of furniture in the language of whoever draws. */
export type CaptionWords = (key: string) => string;

/** One shape as pieces, inked as it was; a group may be of several. */
export function piecesOf(shape: Shape, where: Turned, words: CaptionWords): readonly Furniture[] {
  const written = (text: string, size: number, at: Point): readonly Furniture[] =>
    text === ''
      ? []
      : [{ kind: 'outline', ...moved(where, at), d: '', thin: true, ink: 'edge', caption: text.slice(0, 60), captionSize: size }];
  switch (shape.kind) {
    case 'group':
      return shape.shapes.flatMap((one) => piecesOf(one, { at: moved(where, shape.at), turn: where.turn + shape.turn }, words));
    case 'text':
      return written(shape.text, shape.size, shape);
    case 'caption':
      return written(words(shape.key), shape.size, shape);
    default: {
      const ink = inkOf(shape);
      const inked = ink ? { ink } : {};
      if (shape.kind === 'path')
        return [{ kind: 'outline', ...where.at, d: shape.d, ...turned(where.turn), ...(ink ? { thin: true } : {}), ...inked }];
      if (shape.kind === 'circle')
        return shape.radius > 0 ? [{ kind: 'circle', ...moved(where, shape), radius: shape.radius, ...inked }] : [];
      const { x, y, width, height } = shape;
      const middle = moved(where, { x: x + width / 2, y: y + height / 2 });
      return width > 0 && height > 0 ? [{ kind: 'rectangle', ...middle, width, height, ...turned(where.turn), ...inked }] : [];
    }
  }
}

const within = (inner: Rectangle, outer: Rectangle): boolean =>
  contains(outer, inner) && contains(outer, { x: inner.x + inner.width, y: inner.y + inner.height });

/** What is drawn in one go, and whatever lies on it, goes together afterwards: a table with its flowers, a plant with its leaves. */
function grouped(
  drawn: readonly (readonly Furniture[])[],
  tables: readonly { readonly id: string; readonly box: Rectangle }[],
): readonly Furniture[] {
  const groups: { readonly name: string; readonly box: Rectangle }[] = tables.map(({ id, box }) => ({ name: id, box }));
  let number = 0;
  return drawn.flatMap((pieces) => {
    const box = around(pieces.map(boxOfFurniture));
    const below = groups.find((group) => within(box, group.box));
    if (below) return pieces.map((piece): Furniture => ({ ...piece, group: below.name }));
    const bears = pieces.some(({ ink, kind, caption }) => kind !== 'circle' && caption === undefined && ink !== 'edge' && ink !== 'seam');
    if (!bears && pieces.length === 1) return pieces;
    number += 1;
    const name = `F${number}`;
    groups.push({ name, box });
    return pieces.map((piece): Furniture => ({ ...piece, group: name }));
  });
}

/** The walls and doors as the template drew them: they are drawn anew from the room. */
function wallsOf(
  { furniture, door }: Layout,
  floor: Rectangle,
): { readonly shapes: ReadonlySet<string>; readonly others: readonly DrawnDoor[] } {
  if (!door) return { shapes: new Set(), others: [] };
  const doors = furniture.flatMap((shape) => (shape.kind === 'caption' && shape.key === 'door' ? [shape.x] : []));
  const others = doors.filter((x) => x !== door.at.x);
  const known = { x: door.at.x, leaves: leavesOf(door.width).length === 2 ? 2 : 1 } as const;
  const { shapes } = room(floor, known, ...others.map((x) => ({ ...known, x })));
  return {
    shapes: new Set(shapes.map((shape) => JSON.stringify(shape))),
    others: others.map((x) => ({ x: x - floor.x, width: door.width })),
  };
}

/** A template as a room of one's own: every seat keeps its id and its place, so that nobody has to move. */
export function drawnFrom(layout: Layout, id: RoomId, name: string, words: CaptionWords): DrawnRoom {
  const { door, seats, furniture, flags = [], tables } = layout;
  const floor = floorOf(layout);
  const shift: Turned = { at: { x: -floor.x, y: -floor.y }, turn: 0 };
  const walls = wallsOf(layout, floor);
  const ofFlags = new Set(flags.flatMap(flag).map((shape) => JSON.stringify(shape)));
  const drawn = furniture.flatMap((shape) => {
    const text = JSON.stringify(shape);
    const pieces = walls.shapes.has(text) || ofFlags.has(text) ? [] : piecesOf(shape, shift, words);
    return pieces.length > 0 ? [pieces] : [];
  });
  return {
    id,
    name,
    width: floor.width,
    depth: door ? door.at.y - floor.y : floor.height,
    ...(door ? { door: { x: door.at.x - floor.x, width: door.width } } : {}),
    ...(walls.others.length > 0 ? { otherDoors: [...walls.others] } : {}),
    furniture: [
      ...grouped(
        drawn,
        tables.map(({ id: table, at, diameter }) => {
          const { x, y } = moved(shift, at);
          return { id: table, box: { x: x - diameter / 2, y: y - diameter / 2, width: diameter, height: diameter } };
        }),
      ),
      ...flags.map(
        ({ at, towards }): Furniture => ({
          kind: 'circle',
          ...moved(shift, at),
          radius: 42,
          ink: 'dark',
          flag: towards === 1 ? 'right' : 'left',
        }),
      ),
    ],
    seats: seats.map(
      ({ id: seat, at, facing, width, depth, body }): DrawnSeat => ({
        id: seat,
        ...moved(shift, at),
        facing: facing % 360,
        width,
        depth,
        body,
      }),
    ),
  };
}
