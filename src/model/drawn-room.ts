import { RoomId, SeatId } from './ids';
import { isOwnLayout, isOwnVehicle, type OwnLayoutId, type OwnVehicleId, ownRoomIdIn } from './own-layout';
import { Party, Role } from './person';
import { z } from './zod';

/** Millimeters. No hall is longer than two hundred meters. */
const Length = z.number().min(1).max(200_000);
/** From the inner corner at the top left of the drawing, to the right and down. */
const Place = z.number().min(-200_000).max(400_000);
/** Degrees clockwise from up, as `Facing` has it. */
const Turn = z.number().min(-360).max(360);

/** How a piece is inked, as furniture of the templates is: `dark` are walls and columns, `glass` is a window, `edge` only a line. */
export const FurnitureInk = z.enum([
  'ware',
  'cloth',
  'seam',
  'edge',
  'contour',
  'structure',
  'dark',
  'glass',
  'dashes',
  'upholstery',
  'backrest',
]);
export type FurnitureInk = z.infer<typeof FurnitureInk>;

const caption = {
  caption: z.string().max(60).optional(),
  /** Height of the caption; 150 where it is not said. */
  captionSize: z.number().min(40).max(2_000).optional(),
  /** A piece of furniture as it usually is, where it is not said. */
  ink: FurnitureInk.optional(),
  /** Moves together with the seats of this table (`T2`) and the other pieces of it. */
  group: z
    .string()
    .regex(/^[A-Z0-9]{1,12}$/)
    .optional(),
};

/** By their middle. An outline comes from a template and keeps its look; a hand draws the other two. */
export const Furniture = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rectangle'), x: Place, y: Place, width: Length, height: Length, turn: Turn.optional(), ...caption }),
  z.object({
    kind: z.literal('circle'),
    x: Place,
    y: Place,
    radius: Length,
    /** This is the foot of a flag, blown to that side of the drawing. Two of them are those of the two parties. */
    flag: z.enum(['left', 'right']).optional(),
    ...caption,
  }),
  z.object({
    kind: z.literal('outline'),
    x: Place,
    y: Place,
    /** Path data and nothing else: it is drawn as it stands. */
    d: z
      .string()
      .max(20_000)
      .regex(/^[MLHVCSQTAZmlhvcsqtaz\d\s.,+-]*$/, 'This is not the data of a path.'),
    turn: Turn.optional(),
    /** Lies on something, or is only a line: drawn thin and not filled. */
    thin: z.boolean().optional(),
    ...caption,
  }),
]);
export type Furniture = z.infer<typeof Furniture>;

/** What somebody is at work for whom a seat may be kept. */
export const SeatWork = Role.exclude(['member', 'principal', 'deputy', 'driver']);
export type SeatWork = z.infer<typeof SeatWork>;

export const DrawnSeat = z.object({
  id: SeatId,
  x: Place,
  y: Place,
  facing: Turn,
  width: Length.optional(),
  depth: Length.optional(),
  body: z.enum(['chair', 'banquet-chair', 'armchair', 'sofa-place', 'standing', 'vehicle', 'captain', 'folding']).optional(),
  /** Whose side of the room this is; a room where any seat says so keeps the parties apart. */
  party: Party.exclude(['other']).optional(),
  /** Kept for somebody at work, an interpreter or a note-taker: it has no place in the order. */
  keptFor: SeatWork.optional(),
});
export type DrawnSeat = z.infer<typeof DrawnSeat>;

/** Of a vehicle that was drawn; `y` is the middle of the opening, from the front. */
export const VehicleDoor = z.object({
  side: z.enum(['left', 'right']),
  y: Place,
  width: Length,
  kind: z.enum(['hinged', 'sliding', 'folding']),
});
export type VehicleDoor = z.infer<typeof VehicleDoor>;

/** What makes a vehicle of a drawing: its front is at the top, its left is the left of the drawing. */
export const DrawnVehicle = z.object({
  /** The coachwork around the seats: with a bonnet, without one, or a bus. */
  body: z.enum(['car', 'van', 'bus']),
  /** The seat at the wheel; on which side the wheel is follows from where it stands. */
  driver: SeatId.optional(),
  doors: z.array(VehicleDoor).max(20),
  /** People that it may carry, the driver included (核定载人数). */
  capacity: z.int().min(1).max(99).optional(),
});
export type DrawnVehicle = z.infer<typeof DrawnVehicle>;

const once = (seats: readonly { readonly id: SeatId }[]) => new Set(seats.map(({ id }) => id)).size === seats.length;

export const walls = ['bottom', 'left', 'top', 'right'] as const;
export type Wall = (typeof walls)[number];

/** `x` is the middle of the opening along its wall, from the left or from the top of the drawing; the wall at the bottom where none is named. */
export const DrawnDoor = z.object({ x: Place, width: Length, wall: z.enum(walls).exclude(['bottom']).optional() });
export type DrawnDoor = z.infer<typeof DrawnDoor>;

export const MadePiece = z.object({ piece: z.string().min(1).max(40), numbers: z.record(z.string().max(40), z.number()) });
export type MadePiece = z.infer<typeof MadePiece>;

/** A room as it is, drawn by hand or made from a template: the engine ranks its seats from the geometry. */
export const DrawnRoom = z.object({
  id: RoomId,
  name: z.string().min(1).max(100),
  width: Length,
  depth: Length,
  /** The entrance by which the seats are ranked. */
  door: DrawnDoor.optional(),
  /** Doors that do not count for rank: a side door, the way to the kitchen. */
  otherDoors: z.array(DrawnDoor).max(20).optional(),
  furniture: z.array(Furniture).max(5_000),
  seats: z.array(DrawnSeat).min(1).max(10_000).refine(once, 'A seat id stands once in a room.'),
  /** It comes from this template, whose conventions rank its seats as long as they stand as there, give or take a hand's breadth. */
  like: z.object({ layout: z.string().min(1).max(60), settings: z.record(z.string(), z.union([z.string(), z.number()])) }).optional(),
  /** By the name of a table or block (`T2`): the piece of the cupboard that it is, and the numbers it was made by, so that it can be made anew by others. */
  made: z.record(z.string().regex(/^[A-Z0-9]{1,12}$/), MadePiece).optional(),
  /** People eat here: whatever holds at meals holds in it. */
  meal: z.literal(true).optional(),
  /** This is a vehicle and no room: as wide and long as the drawing. */
  vehicle: DrawnVehicle.optional(),
});
export type DrawnRoom = z.infer<typeof DrawnRoom>;

export const ownLayoutId = ({ id, vehicle, meal }: Pick<DrawnRoom, 'id' | 'vehicle' | 'meal'>): OwnLayoutId =>
  vehicle ? `vehicle/own/${id}` : meal ? `banquet/own/${id}` : `own/${id}`;
/** The room or vehicle that a layout id names. */
export function roomOf(rooms: Readonly<Record<string, DrawnRoom>> | undefined, layout: string): DrawnRoom | undefined {
  if (!isOwnLayout(layout) || !rooms) return undefined;
  const id = ownRoomIdIn(layout);
  const room = Object.hasOwn(rooms, id) ? rooms[id] : undefined;
  return room && ownLayoutId(room) === layout ? room : undefined;
}

/** What drives in a column, from its head: `sedan,own/…` names the vehicles without their scene. */
export const typesInColumn = ({ vehicles }: Readonly<Record<string, string | number>>): readonly string[] =>
  vehicles === undefined
    ? []
    : String(vehicles)
        .split(',')
        .map((type) => type.trim());

/** The vehicles that an office has drawn among those that drive in a column. */
export const ownVehiclesIn = (settings: Readonly<Record<string, string | number>>): readonly OwnVehicleId[] =>
  typesInColumn(settings)
    .map((type) => `vehicle/${type}`)
    .filter(isOwnVehicle);
