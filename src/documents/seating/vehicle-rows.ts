import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import { turned } from '../../drawing/turned';
import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { group, path, type Shape } from '../../geometry/shape';
import type { Sheet } from '../paper';
import { fitted, goesByNumbers, letterSeats } from './chart-seats';
import type { SeatingChartRequest } from './seating-chart-request';

/** Between two vehicles, and above a row for their names; millimeters of the road. */
const [gap, headroom] = [350, 650] as const;

/** A vehicle as it stands in the drawing of its column, with what is behind it on the road. */
type Standing = Omit<Drawing, 'vehicles'> & { readonly id: string; readonly leads: boolean };

function vehiclesIn({ context, drawing, options }: SeatingChartRequest): readonly Standing[] {
  const { vehicles = [] } = context.layout;
  return vehicles.map(({ id, frame, shapes }, index) => {
    const empty: Drawing = { frame, room: shapes, parties: [], tables: [], seats: [] };
    const seats = drawing.seats.filter(({ block }) => block === id);
    return { ...(options?.turned ? turned(empty) : empty), seats, id, leads: index < vehicles.length - 1 };
  });
}

const by = (at: Point, { x, y }: Point): Point => ({ x: at.x + x, y: at.y + y });

const movedSeat = (seat: SeatDrawing, way: Point): SeatDrawing => ({
  ...seat,
  at: by(seat.at, way),
  plate: { ...seat.plate, ...by(seat.plate, way) },
  back: by(seat.back, way),
  ...(seat.front ? { front: by(seat.front, way) } : {}),
  body: seat.body.map((shape) => group(way, 0, shape)),
});

/** `V1 →`: the arrow points to the vehicle that follows it, in the row below where the row ends. */
const nameOf = ({ id, leads }: Standing, { x, y }: Point): readonly Shape[] => [
  { kind: 'text', x, y, text: id, size: 260, paint: 'ink-soft', strong: true },
  ...(leads ? [path(`M${x + 350} ${y}h350m-100 -80l100 80l-100 80`, { stroke: 'ink-soft', weight: 'thin' })] : []),
];

const pieces = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const rowHeight = (row: readonly Standing[]): number => headroom + Math.max(...row.map(({ frame }) => frame.height));
const rowWidth = (row: readonly Standing[]): number => sum(row.map(({ frame }) => frame.width)) + gap * (row.length - 1);

function frameOf(rows: readonly (readonly Standing[])[]): Rectangle {
  return { x: 0, y: 0, width: Math.max(...rows.map(rowWidth)), height: sum(rows.map(rowHeight)) };
}

/** Rows of vehicles, fronts in a line; each keeps what is drawn of it and is only moved. */
function drawn(rows: readonly (readonly Standing[])[]): Drawing {
  const room: Shape[] = [];
  const seats: SeatDrawing[] = [];
  let y = 0;
  for (const row of rows) {
    let x = 0;
    for (const vehicle of row) {
      const { frame } = vehicle;
      const way = { x: x - frame.x, y: y + headroom - frame.y };
      room.push(group(way, 0, ...vehicle.room), ...nameOf(vehicle, { x: x + frame.width / 2, y: y + headroom / 2 }));
      seats.push(...vehicle.seats.map((seat) => movedSeat(seat, way)));
      x += frame.width + gap;
    }
    y += rowHeight(row);
  }
  return { frame: frameOf(rows), room, parties: [], tables: [], seats };
}

export type SheetWithRoom = { readonly sheet: Sheet; readonly room: Rectangle };

/** One drawing for each sheet, all at one scale. */
export type VehicleRows = { readonly on: SheetWithRoom; readonly scale: number; readonly drawings: readonly Drawing[] };

type Setting = { readonly on: SheetWithRoom; readonly scale: number; readonly size: number; readonly abreast: number };

const betterOf = (one: Setting, other: Setting): Setting => (other.scale > one.scale ? other : one);

/** Every way of setting so many on a sheet. */
function settings(vehicles: readonly Standing[], size: number, sheets: readonly SheetWithRoom[]): readonly Setting[] {
  const parts = pieces(vehicles, size);
  return Array.from({ length: size }, (_, index) => index + 1).flatMap((abreast) => {
    const frames = parts.map((part) => frameOf(pieces(part, abreast)));
    return sheets.map((on) => ({ on, size, abreast, scale: Math.min(...frames.map((frame) => fitted(frame, on.room).scale)) }));
  });
}

/** How many vehicles may stand on a sheet, each number of sheets once. */
const sizesOf = (vehicles: readonly Standing[]): readonly number[] => [
  ...new Set(vehicles.map((_, index) => Math.ceil(vehicles.length / (index + 1)))),
];

/** Every way of setting a column in rows on one sheet or more: one drawing for each sheet. */
export function rowsBySheets(request: SeatingChartRequest): readonly (readonly Drawing[])[] {
  const vehicles = vehiclesIn(request);
  return sizesOf(vehicles).flatMap((size) =>
    Array.from({ length: size }, (_, index) => pieces(vehicles, size).map((part) => drawn(pieces(part, index + 1)))),
  );
}

/**
 * The vehicles of a column in as many rows, on as many sheets, as it takes for whole names to stand on the seats; a name that finds no
 * room on a sheet of its vehicle's own is nobody's reason for more sheets. Undefined where one row says as much, or where most names
 * would find no room even so.
 */
export function vehicleRows(request: SeatingChartRequest, sheets: readonly SheetWithRoom[]): VehicleRows | undefined {
  const vehicles = vehiclesIn(request);
  if (vehicles.length < 2) return undefined;
  const letteredAt = (scale: number) => letterSeats(request, { scale, x: 0, y: 0 }, request.options?.names);
  const sizes = sizesOf(vehicles);
  const best = sizes.map((size) => settings(vehicles, size, sheets).reduce(betterOf));
  const largest = letteredAt(Math.max(...best.map(({ scale }) => scale)));
  if (goesByNumbers(largest)) return undefined;
  const chosen = best.find(({ scale }) => letteredAt(scale).unnamed <= largest.unnamed);
  if (!chosen) return undefined;
  const { on, scale, size, abreast } = chosen;
  return { on, scale, drawings: pieces(vehicles, size).map((part) => drawn(pieces(part, abreast))) };
}
