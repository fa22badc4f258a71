import { forward } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { around, centered, contains, type Rectangle, touches } from '../../geometry/rectangle';
import { aroundTurned, boxOfFurniture } from '../../layouts/box-of-furniture';
import type { DrawnDoor, DrawnRoom, DrawnSeat, Furniture, MadePiece, VehicleDoor } from '../../model/drawn-room';
import { seatId } from '../../model/ids';
import { carriedDoor, doorsIn, gripOf, withDoors } from './doors';

/** A thing that can be taken hold of: a seat by its id, a piece of furniture, a door of the vehicle or a doorway of the room by its place in the list. */
export type Handle = `seat:${string}` | `piece:${number}` | `door:${number}` | `doorway:${number}`;

export const seatHandle = (seat: string): Handle => `seat:${seat}`;
export const pieceHandle = (index: number): Handle => `piece:${index}`;
export const doorHandle = (index: number): Handle => `door:${index}`;
export const doorwayHandle = (index: number): Handle => `doorway:${index}`;

export const seatOf = (room: DrawnRoom, handle: Handle): DrawnSeat | undefined =>
  handle.startsWith('seat:') ? room.seats.find(({ id }) => id === handle.slice(5)) : undefined;
export const pieceOf = (room: DrawnRoom, handle: Handle): Furniture | undefined =>
  handle.startsWith('piece:') ? room.furniture[Number(handle.slice(6))] : undefined;

export const doorOf = ({ vehicle }: DrawnRoom, handle: Handle): VehicleDoor | undefined =>
  handle.startsWith('door:') ? vehicle?.doors[Number(handle.slice(5))] : undefined;

/** Doorways belong to the walls: they go by themselves, and not with what stands in the room. */
export const isDoorway = (handle: Handle): boolean => handle.startsWith('doorway:');
/** Its place among the doors of the room; undefined for anything else. */
export const doorwayIndex = (handle: Handle): number | undefined => (isDoorway(handle) ? Number(handle.slice(8)) : undefined);
export const doorwayOf = (room: DrawnRoom, handle: Handle): DrawnDoor | undefined => doorsIn(room)[doorwayIndex(handle) ?? Number.NaN];

/** The table that a thing belongs to; undefined for what stands alone. */
export function groupOf(room: DrawnRoom, handle: Handle): string | undefined {
  const seat = seatOf(room, handle);
  if (seat) return seat.id.includes('.') ? seat.id.split('.')[0] : undefined;
  return pieceOf(room, handle)?.group;
}

/** These things and whatever belongs to the same tables. */
export function together(room: DrawnRoom, handles: readonly Handle[]): readonly Handle[] {
  const groups = new Set(handles.flatMap((handle) => groupOf(room, handle) ?? []));
  const held = new Set(handles);
  return groups.size === 0 ? handles : allHandles(room).filter((handle) => held.has(handle) || groups.has(groupOf(room, handle) ?? ''));
}

/** What a person sees as things among these: a table with its chairs and all that lies on it is one. */
export function thingsAmong(room: DrawnRoom, handles: readonly Handle[]): readonly (readonly Handle[])[] {
  const things = new Map<string, Handle[]>();
  for (const handle of handles) {
    const thing = groupOf(room, handle) ?? handle;
    things.set(thing, [...(things.get(thing) ?? []), handle]);
  }
  return [...things.values()];
}

/** Everything that stands in the room, and the doors of a vehicle. */
export const allHandles = ({ furniture, seats, vehicle }: DrawnRoom): readonly Handle[] => [
  ...(vehicle?.doors ?? []).map((_, index) => doorHandle(index)),
  ...furniture.map((_, index) => pieceHandle(index)),
  ...seats.map(({ id }) => seatHandle(id)),
];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far about the wall of a vehicle its door is taken hold of. */
const doorDepth = 240;

export const standardSeat = 480;

/** Where a thing stands, upright. Millimeters. */
export function boxOf(room: DrawnRoom, handle: Handle): Rectangle | undefined {
  const seat = seatOf(room, handle);
  if (seat) return aroundTurned(seat, seat.width ?? standardSeat, seat.depth ?? standardSeat, seat.facing);
  const door = doorOf(room, handle);
  if (door) return centered({ x: door.side === 'left' ? 0 : room.width, y: door.y }, doorDepth, door.width);
  const doorway = doorwayOf(room, handle);
  if (doorway) return gripOf(room, doorway);
  const piece = pieceOf(room, handle);
  return piece && boxOfFurniture(piece);
}

export function boxAround(room: DrawnRoom, handles: readonly Handle[]): Rectangle | undefined {
  const boxes = handles.flatMap((handle) => boxOf(room, handle) ?? []);
  return boxes.length > 0 ? around(boxes) : undefined;
}

/** What lies wholly or partly in a rectangle that was pulled open. */
export const handlesIn = (room: DrawnRoom, box: Rectangle): readonly Handle[] =>
  allHandles(room).filter((handle) => {
    const own = boxOf(room, handle);
    return own !== undefined && touches(own, box);
  });

/** The thing under a point: seats lie over furniture, furniture over doorways, the last drawn over the first. */
export function handleAt(room: DrawnRoom, point: Point): Handle | undefined {
  const doorways = room.vehicle ? [] : doorsIn(room).map((_, index) => doorwayHandle(index));
  return [...doorways, ...allHandles(room)].findLast((handle) => {
    const own = boxOf(room, handle);
    return own !== undefined && contains(own, point);
  });
}

type Change = {
  readonly seat: (seat: DrawnSeat) => DrawnSeat;
  readonly piece: (piece: Furniture) => Furniture;
  readonly door?: (door: VehicleDoor) => VehicleDoor;
};

/** The room with these things changed and everything else as it was. */
export function changed(room: DrawnRoom, handles: readonly Handle[], change: Change): DrawnRoom {
  const held = new Set(handles);
  const { vehicle } = room;
  const { door: changeDoor } = change;
  return {
    ...room,
    ...(vehicle && changeDoor
      ? { vehicle: { ...vehicle, doors: vehicle.doors.map((door, index) => (held.has(doorHandle(index)) ? changeDoor(door) : door)) } }
      : {}),
    seats: room.seats.map((seat) => (held.has(seatHandle(seat.id)) ? change.seat(seat) : seat)),
    furniture: room.furniture.map((piece, index) => (held.has(pieceHandle(index)) ? change.piece(piece) : piece)),
  };
}

/** Tenths of a millimeter are more than any carpenter needs. */
const tidy = (value: number) => Math.round(value * 10) / 10 + 0;
const at = ({ x, y }: Point): Point => ({ x: tidy(x), y: tidy(y) });

/** A door stays in the wall: along it it moves freely, and onto the other side when it is carried past the middle. */
function carried(door: VehicleDoor, room: DrawnRoom, dx: number, dy: number): VehicleDoor {
  const across = (door.side === 'left' ? 0 : room.width) + dx;
  const y = Math.min(room.depth - door.width / 2, Math.max(door.width / 2, door.y + dy));
  return { ...door, side: across < room.width / 2 ? 'left' : 'right', y: tidy(y) };
}

export function moved(room: DrawnRoom, handles: readonly Handle[], dx: number, dy: number): DrawnRoom {
  if (handles.length > 0 && handles.every(isDoorway)) {
    const held = new Set(handles);
    const carry = (door: DrawnDoor, index: number) => (held.has(doorwayHandle(index)) ? carriedDoor(room, door, dx, dy) : door);
    return withDoors(room, doorsIn(room).map(carry));
  }
  return changed(room, handles, {
    seat: (seat) => ({ ...seat, ...at({ x: seat.x + dx, y: seat.y + dy }) }),
    piece: (piece) => ({ ...piece, ...at({ x: piece.x + dx, y: piece.y + dy }) }),
    door: (door) => carried(door, room, dx, dy),
  });
}

const turnedAround = ({ x, y }: Point, middle: Point, degrees: number): Point => {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  const [dx, dy] = [x - middle.x, y - middle.y];
  return at({ x: middle.x + dx * cos - dy * sin, y: middle.y + dx * sin + dy * cos });
};
const angle = (degrees: number) => ((tidy(degrees) % 360) + 360) % 360;

/** Turned together about their common middle, clockwise. */
export function turned(room: DrawnRoom, handles: readonly Handle[], degrees: number): DrawnRoom {
  const box = boxAround(room, handles);
  if (!box) return room;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return changed(room, handles, {
    seat: (seat) => ({ ...seat, ...turnedAround(seat, middle, degrees), facing: angle(seat.facing + degrees) }),
    piece: (piece) => {
      const place = turnedAround(piece, middle, degrees);
      return piece.kind === 'circle' ? { ...piece, ...place } : { ...piece, ...place, turn: angle((piece.turn ?? 0) + degrees) };
    },
  });
}

/** Without the doors that are taken out, and without a driver whose seat is. */
function withoutLost(room: DrawnRoom, held: ReadonlySet<Handle>): DrawnRoom {
  const { vehicle } = room;
  if (!vehicle) {
    const doors = doorsIn(room);
    const left = doors.filter((_, index) => !held.has(doorwayHandle(index)));
    return left.length < doors.length ? withDoors(room, left) : room;
  }
  return withDriver({ ...room, vehicle: { ...vehicle, doors: vehicle.doors.filter((_, index) => !held.has(doorHandle(index))) } });
}

/** Nobody drives from a seat that is gone. */
function withDriver(room: DrawnRoom): DrawnRoom {
  const { vehicle, seats } = room;
  if (!vehicle?.driver || seats.some(({ id }) => id === vehicle.driver)) return room;
  const { driver: _, ...rest } = vehicle;
  return { ...room, vehicle: rest };
}

/** Numbers of a table that is gone are not those of the next one that has its name. */
function withoutLostNumbers(room: DrawnRoom): DrawnRoom {
  if (!room.made) return room;
  const there = new Set([...room.seats.map(({ id }) => id.split('.')[0]), ...room.furniture.map(({ group }) => group)]);
  return { ...room, made: Object.fromEntries(Object.entries(room.made).filter(([name]) => there.has(name))) };
}

/** Without these things. A room keeps at least one seat, so the last one stays. */
export function removed(room: DrawnRoom, handles: readonly Handle[]): DrawnRoom {
  const held = new Set(handles);
  const seats = room.seats.filter(({ id }) => !held.has(seatHandle(id)));
  const left = {
    ...room,
    seats: seats.length > 0 ? seats : room.seats.slice(0, 1),
    furniture: room.furniture.filter((_, index) => !held.has(pieceHandle(index))),
  };
  return withoutLost(withoutLostNumbers(left), held);
}

/** `T2` after `T1`; a seat that stands alone is numbered `S1`, `S2` … */
function freshName(taken: Set<string | undefined>, letter: string): string {
  let number = 1;
  while (taken.has(`${letter}${number}`)) number += 1;
  const name = `${letter}${number}`;
  taken.add(name);
  return name;
}

export type Placed = { readonly room: DrawnRoom; readonly handles: readonly Handle[] };

const tableOf = ({ id }: DrawnSeat): string | undefined => (id.includes('.') ? id.split('.')[0] : undefined);

/**
 * Seats and pieces put into the room. What belonged to one table does so here, under a number that is free; seats keep their own numbers
 * behind it. `asOne`: all of it is one thing from now on. `madeBy`: the numbers of a table by its name where it comes from, empty for `asOne`.
 */
export function placedIn(
  room: DrawnRoom,
  seats: readonly DrawnSeat[],
  furniture: readonly Furniture[],
  asOne = false,
  madeBy: (source: string) => MadePiece | undefined = () => undefined,
): Placed {
  const taken = new Set([...room.seats.map(({ id }) => id.split('.')[0]), ...room.furniture.map(({ group }) => group)]);
  const blocks = new Map<string, string>();
  const blockFor = (table: string | undefined, letter: string): string | undefined => {
    if (room.vehicle || (table === undefined && !asOne)) return undefined;
    const source = asOne || table === undefined ? '' : table;
    const known = blocks.get(source) ?? freshName(taken, letter);
    blocks.set(source, known);
    return known;
  };
  const added = seats.map((seat): DrawnSeat => {
    const block = blockFor(tableOf(seat), 'T');
    const id = block ? `${block}.${seat.id.split('.').at(-1) ?? seat.id}` : freshName(taken, 'S');
    return { ...seat, ...at(seat), id: seatId(id) };
  });
  const first = room.furniture.length;
  const pieces = furniture.map(({ group, ...piece }): Furniture => {
    const block = blockFor(group, seats.length > 0 ? 'T' : 'F');
    return { ...piece, ...at(piece), ...(block ? { group: block } : {}) };
  });
  const made = [...blocks].flatMap(([source, block]) => {
    const by = madeBy(source);
    return by ? [[block, by] as const] : [];
  });
  return {
    room: {
      ...room,
      seats: [...room.seats, ...added],
      furniture: [...room.furniture, ...pieces],
      ...(made.length > 0 ? { made: { ...room.made, ...Object.fromEntries(made) } } : {}),
    },
    handles: [...pieces.map((_, index) => pieceHandle(first + index)), ...added.map(({ id }) => seatHandle(id))],
  };
}

/** The same things once more, `dx` and `dy` millimeters away, `times` over. The last copies are held afterwards. */
export function repeated(room: DrawnRoom, handles: readonly Handle[], dx: number, dy: number, times: number): Placed {
  const seats = handles.flatMap((handle) => seatOf(room, handle) ?? []);
  const furniture = handles.flatMap((handle) => pieceOf(room, handle) ?? []);
  let placed: Placed = { room, handles };
  for (let time = 1; time <= times; time += 1) {
    const shift = <Thing extends Point>(thing: Thing): Thing => ({ ...thing, x: thing.x + dx * time, y: thing.y + dy * time });
    placed = placedIn(placed.room, seats.map(shift), furniture.map(shift), false, (table) => room.made?.[table]);
  }
  return placed;
}

/** Where the back of the seat is drawn: a short bar on the side away from where it looks. */
export function backOf({ x, y, facing, depth = standardSeat }: DrawnSeat): Point {
  const front = forward(facing);
  return { x: x - (front.x * depth) / 2, y: y - (front.y * depth) / 2 };
}
