import { forward, ownRight } from '../geometry/facing';
import type { Point } from '../geometry/point';
import { grown, type Rectangle } from '../geometry/rectangle';
import { group, path, type Shape } from '../geometry/shape';
import { type DrawnRoom, type DrawnSeat, type DrawnVehicle, type Furniture, ownLayoutId } from '../model/drawn-room';
import { flag } from './furniture/decoration';
import { inks } from './furniture/inks';
import { body, box, boxAt, disc, edge, stroke, structure, trace } from './furniture/pen';
import { framed, roomFrame } from './furniture/room';
import type { Flag, Layout, LayoutSeat, LayoutTable } from './layout';
import { asTemplate } from './like-template';
import { ownVehicle } from './own-vehicle';
import { armchair, type Body, banquetChair, captainsChair, carSeat, chair, foldingSeat, place, sofaPlace, standing } from './place';
import { type Vehicle, vehicleFrame, withMarks } from './vehicle/define-vehicle';
import { doorsOf, leavesOf, nameOfDoorAt, type StandingDoor, wallRuns } from './walls';

const bodies: Readonly<Record<NonNullable<DrawnSeat['body']>, Body>> = {
  chair,
  'banquet-chair': banquetChair,
  armchair,
  'sofa-place': sofaPlace(630),
  standing,
  vehicle: carSeat(460),
  captain: captainsChair(520),
  folding: foldingSeat(430, 400),
};

function bodyOf({ body: kind = 'chair', width, depth }: DrawnSeat): Body {
  const standard = bodies[kind];
  return { ...standard, ...(width ? { width } : {}), ...(depth ? { depth } : {}) };
}

/** Seats that look the same way and stand this nearly in one line are a row; a second row stands further back. */
const line = 300;
/** Wider than any aisle: beyond it stands another table or block, with a middle of its own. */
const gap = 2_500;
const quarter = (facing: number) => (Math.round(facing / 15) * 15 + 720) % 360;
const ahead = ({ x, y, facing }: DrawnSeat) => x * forward(facing).x + y * forward(facing).y;
const along = ({ x, y, facing }: DrawnSeat) => x * ownRight(facing).x + y * ownRight(facing).y;

/** Seats in one line, each list from the front row backwards. */
function rowsOf(seats: readonly DrawnSeat[]): readonly (readonly DrawnSeat[])[] {
  const rows: DrawnSeat[][] = [];
  for (const seat of [...seats].sort((left, right) => ahead(right) - ahead(left) || along(left) - along(right))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && ahead(first) - ahead(seat) <= line) row.push(seat);
    else rows.push([seat]);
  }
  return rows.map((row) => row.sort((left, right) => along(left) - along(right)));
}

/** A row from one hand to the other, parted where nobody sits for longer than a gap. */
function blocksOf(row: readonly DrawnSeat[]): readonly (readonly DrawnSeat[])[] {
  const blocks: DrawnSeat[][] = [];
  for (const seat of row) {
    const last = blocks.at(-1)?.at(-1);
    if (last && along(seat) - along(last) <= gap) blocks.at(-1)?.push(seat);
    else blocks.push([seat]);
  }
  return blocks;
}

/** The farthest that a second row stands behind the first; beyond it is another group of seats. */
const secondRow = 2_200;

/** What a template says of its seats by drawing them, read back from the geometry: the side, the row, the place in it. */
function seatsOf({ seats }: DrawnRoom): readonly LayoutSeat[] {
  const sides = new Map<number, DrawnSeat[]>();
  for (const seat of seats) {
    const side = sides.get(quarter(seat.facing)) ?? [];
    side.push(seat);
    sides.set(quarter(seat.facing), side);
  }
  const placed = new Map<string, LayoutSeat>();
  for (const [facing, side] of sides) {
    let [group, row, before] = [0, 0, Number.NaN];
    for (const members of rowsOf(side)) {
      const here = members[0] ? ahead(members[0]) : 0;
      if (before - here <= secondRow) row += 1;
      else [group, row] = [group + 1, 1];
      before = here;
      for (const block of blocksOf(members)) {
        // As drawn: from the left, or from the top.
        const drawn = [...block].sort((left, right) => left.x - right.x || left.y - right.y);
        for (const [index, seat] of drawn.entries()) {
          const traits = { side: `${facing}/${group}`, row, place: index + 1, of: drawn.length };
          const drawnSeat = place(seat.id, { x: seat.x, y: seat.y }, seat.facing, bodyOf(seat), traits);
          const { party, keptFor } = seat;
          placed.set(seat.id, { ...drawnSeat, ...(party ? { party } : {}), ...(keptFor ? { keptFor } : {}) });
        }
      }
    }
  }
  return seats.flatMap(({ id }) => placed.get(id) ?? []);
}

/** How far corners are rounded: of a sofa, of other furniture; what is drawn thin has sharp ones. */
const cornerOf = (ink: Furniture['ink']): number => (ink === 'upholstery' ? 120 : ink ? 0 : 40);

function bare(piece: Furniture): readonly Shape[] {
  const { ink } = piece;
  const line = ink ? inks[ink] : body;
  switch (piece.kind) {
    case 'rectangle':
      return [group({ x: piece.x, y: piece.y }, piece.turn ?? 0, boxAt(0, 0, piece.width, piece.height, line, cornerOf(ink)))];
    case 'circle':
      return piece.flag ? flag(flagAt(piece, piece.flag)) : [disc(piece.x, piece.y, piece.radius, line)];
    case 'outline':
      if (piece.d === '') return [];
      return [group({ x: piece.x, y: piece.y }, piece.turn ?? 0, path(piece.d, ink ? line : piece.thin ? edge : body))];
  }
}

const flagAt = ({ x, y }: Point, blown: 'left' | 'right'): Flag => ({ at: { x, y }, towards: blown === 'left' ? -1 : 1 });

/** A piece as it is drawn everywhere: what it is, and the words on it. */
export function furnitureOf(piece: Furniture): readonly Shape[] {
  const { caption, captionSize = 150, x, y } = piece;
  return [...bare(piece), ...(caption ? [{ kind: 'text', x, y, text: caption, size: captionSize, paint: 'furniture-text' } as const] : [])];
}

/** The flags of two parties, where there are just two. */
function flagsIn({ furniture }: DrawnRoom): readonly Flag[] {
  const flags = furniture.flatMap((piece) => (piece.kind === 'circle' && piece.flag ? [flagAt(piece, piece.flag)] : []));
  return flags.length === 2 ? flags : [];
}

/** A leaf at a right angle into the room and the quarter circle that it sweeps, a wide door two of them. With several doors the entrance says that it is. */
function doorShapes(door: StandingDoor, alone: boolean): readonly Shape[] {
  return [
    group(
      door.at,
      door.turn,
      ...leavesOf(door.width).flatMap(({ hinge, free, sweep }) => [
        stroke(structure, [hinge, 0], [hinge, -Math.abs(free - hinge)]),
        path(sweep, trace),
      ]),
    ),
    { kind: 'caption', ...nameOfDoorAt(door, 170), key: door.entrance && !alone ? 'entrance' : 'door', size: 110 },
  ];
}

/** Walls, open where the doors are; a room without a door is only a floor. */
function wallsOf(room: DrawnRoom): readonly Shape[] {
  const floor = box(0, 0, room.width, room.depth, { fill: 'paper', stroke: 'ink-soft', weight: 'thin' });
  const doors = doorsOf(room);
  if (doors.length === 0) return [floor];
  const wall = { fill: 'none', stroke: 'wall', weight: 'wall' } as const;
  return [
    floor,
    ...wallRuns(room).map(([from, to]) => stroke(wall, [from.x, from.y], [to.x, to.y])),
    ...doors.flatMap((door) => doorShapes(door, doors.length === 1)),
  ];
}

/** A side wall with a door has the word for it outside. */
const besideDoors = 420;

function frameOf(room: DrawnRoom): Rectangle {
  const floor = { x: 0, y: 0, width: room.width, height: room.depth };
  const turns = doorsOf(room).map(({ turn }) => turn);
  if (turns.length === 0) return framed(floor);
  return turns.every((turn) => turn === 0) ? roomFrame(floor) : grown(floor, besideDoors);
}

const built = new WeakMap<DrawnRoom, Layout>();

/** The room or vehicle as a layout: the same object as long as the room is the same. */
export function ownLayout(room: DrawnRoom): Layout {
  const known = built.get(room);
  if (known) return known;
  const drawn = room.vehicle ? vehicleLayout(room, room.vehicle) : roomLayout(room);
  const layout = asTemplate(room, drawn);
  built.set(room, layout);
  return layout;
}

/** The round tables of a dining room, each under the name that its seats begin with. */
function tablesIn({ meal, furniture, seats }: DrawnRoom): readonly LayoutTable[] {
  if (!meal) return [];
  const laid = new Set(seats.map(({ id }) => id.split('.')[0]));
  const tables = new Map<string, LayoutTable>();
  for (const piece of furniture) {
    const { group } = piece;
    if (piece.kind !== 'circle' || piece.ink || !group || !laid.has(group)) continue;
    const diameter = piece.radius * 2;
    if (diameter > (tables.get(group)?.diameter ?? 0)) tables.set(group, { id: group, at: { x: piece.x, y: piece.y }, diameter });
  }
  return [...tables.values()];
}

/** A seat that belongs to one of these tables says so. */
const atTable =
  (tables: readonly LayoutTable[]) =>
  (seat: LayoutSeat): LayoutSeat => {
    const table = tables.find(({ id }) => seat.id.startsWith(`${id}.`));
    return table ? { ...seat, table: table.id } : seat;
  };

function roomLayout(room: DrawnRoom): Layout {
  const [entrance] = doorsOf(room);
  const { door } = room;
  const flags = flagsIn(room);
  const tables = tablesIn(room);
  return {
    id: ownLayoutId(room),
    settings: {},
    frame: frameOf(room),
    seats: seatsOf(room).map(atTable(tables)),
    furniture: [...wallsOf(room), ...room.furniture.flatMap(furnitureOf)],
    tables,
    ...(flags.length > 0 ? { flags } : {}),
    ...(door && entrance ? { door: { at: entrance.at, width: door.width, ...(door.wall ? { wall: door.wall } : {}) } } : {}),
    view: door && !door.wall ? 'from-door' : 'from-above',
  };
}

function vehicleLayout(room: DrawnRoom, vehicle: DrawnVehicle): Layout {
  const drawing = ownVehicle(room, vehicle, 'open', room.furniture.flatMap(furnitureOf));
  return {
    id: ownLayoutId(room),
    settings: {},
    frame: vehicleFrame(drawing),
    seats: drawing.seats,
    furniture: withMarks(drawing),
    tables: [],
    ...(drawing.own ? { own: drawing.own } : {}),
    view: 'from-above',
  };
}

/** As it drives in a column; undefined for a room. */
export function inColumn(room: DrawnRoom): Vehicle | undefined {
  const { vehicle } = room;
  if (!vehicle) return undefined;
  return {
    id: ownLayoutId(room),
    settings: [],
    draw: (_, doors) => ownVehicle(room, vehicle, doors, room.furniture.flatMap(furnitureOf)),
  };
}
