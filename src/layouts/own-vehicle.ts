import type { Shape } from '../geometry/shape';
import type { DrawnRoom, DrawnSeat, DrawnVehicle } from '../model/drawn-room';
import type { Doors } from './furniture/car-doors';
import { steeringWheel } from './furniture/car-parts';
import { ownCoachwork } from './furniture/own-coachwork';
import type { LayoutSeat } from './layout';
import { letterOf } from './letters';
import { place } from './place';
import type { VehicleDrawing } from './vehicle/define-vehicle';

/** Cushions this nearly side by side are one row. */
const line = 350;

/** Seats row by row from the front, each row from the vehicle's left. */
export function vehicleRows(seats: readonly DrawnSeat[]): readonly (readonly DrawnSeat[])[] {
  const rows: DrawnSeat[][] = [];
  for (const seat of [...seats].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1);
    if (row?.[0] && seat.y - row[0].y <= line) row.push(seat);
    else rows.push([seat]);
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

const away = { left: 'right', right: 'left' } as const;

/** On which side somebody at the wheel sits; on the left where nobody does. */
export function wheelSideOf({ seats, width, vehicle }: DrawnRoom): 'left' | 'right' {
  const driver = seats.find(({ id }) => id === vehicle?.driver);
  return driver && driver.x > width / 2 ? 'right' : 'left';
}

/** So far behind the seat at the wheel the middle of a door is one for those who sit further back. Millimeters. */
const behindWheel = 300;

/**
 * Where passengers get in: on the only side that has a door for them, else away from the wheel. Doors behind the front row are theirs;
 * where there are none, every door but the one beside the driver.
 */
function doorSideOf(room: DrawnRoom, { doors, driver }: DrawnVehicle): 'left' | 'right' {
  const wheel = wheelSideOf(room);
  const steering = room.seats.find(({ id }) => id === driver);
  const behind = steering ? doors.filter(({ y }) => y > steering.y + behindWheel) : [];
  const besideOthers = doors.filter(({ side, y, width }) => side !== wheel || !steering || Math.abs(y - steering.y) > width / 2 + 300);
  const forPassengers = behind.length > 0 ? behind : besideOthers;
  const open = new Set(forPassengers.map(({ side }) => side));
  const [only] = open;
  return open.size === 1 && only ? only : away[wheel];
}

/** The drawing lies between the middle line and the front; the sketch from the left edge and the front. */
const shifted = ({ width }: DrawnRoom, x: number) => x - width / 2;

function seatsOf(room: DrawnRoom): readonly LayoutSeat[] {
  const placed = new Map<string, LayoutSeat>();
  for (const [index, row] of vehicleRows(room.seats).entries()) {
    for (const [number, seat] of row.entries()) {
      const { id, x, y, facing, body = 'vehicle', width = 460, depth = 480 } = seat;
      const traits = { row: index + 1, place: number + 1, of: row.length, letter: letterOf(number + 1) };
      placed.set(id, place(id, { x: shifted(room, x), y }, facing, { body, width, depth }, traits));
    }
  }
  return room.seats.flatMap(({ id }) => placed.get(id) ?? []);
}

/** The wheel stands before the knees of whoever drives. */
function wheelOf(room: DrawnRoom, { body, driver }: DrawnVehicle): readonly Shape[] {
  const seat = room.seats.find(({ id }) => id === driver);
  return seat ? steeringWheel(shifted(room, seat.x), seat.y - 440, body === 'bus' ? 210 : 190) : [];
}

/** A vehicle that was drawn by hand, ready to stand alone or in a column. `within`: what else stands in it, from its upper left corner. */
export function ownVehicle(room: DrawnRoom, vehicle: DrawnVehicle, doors: Doors, within: readonly Shape[]): VehicleDrawing {
  const { width, depth } = room;
  return {
    seats: seatsOf(room),
    halfWidth: width / 2 + 60,
    length: depth,
    shapes: () => [
      ...ownCoachwork(vehicle, { width, length: depth }, doors),
      ...(within.length > 0 ? [{ kind: 'group', at: { x: -width / 2, y: 0 }, turn: 0, shapes: within } as const] : []),
      ...wheelOf(room, vehicle),
    ],
    own: { body: vehicle.body, driver: vehicle.driver, doorSide: doorSideOf(room, vehicle), capacity: vehicle.capacity },
  };
}
