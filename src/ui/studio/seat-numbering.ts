import { letterOf } from '../../layouts/letters';
import { vehicleRows } from '../../layouts/own-vehicle';
import type { DrawnRoom } from '../../model/drawn-room';
import { type SeatId, seatId } from '../../model/ids';
import { type Handle, seatHandle } from './handles';
import type { SeatNames } from './sketch';

/** The seats of a vehicle called as the contract has it in vehicles: row from the front, letter from the vehicle's left. */
function namesIn(room: DrawnRoom): SeatNames {
  return new Map(
    vehicleRows(room.seats).flatMap((row, index) =>
      row.map((seat, place) => [seat.id, seatId(`${index + 1}${letterOf(place + 1)}`)] as const),
    ),
  );
}

export const isNumbered = (room: DrawnRoom): boolean => [...namesIn(room)].every(([now, wanted]) => now === wanted);

/** The same seats under other names; whoever drives goes on driving. */
export function renamed(room: DrawnRoom, names: SeatNames): DrawnRoom {
  const named = (id: SeatId) => names.get(id) ?? id;
  const { vehicle } = room;
  return {
    ...room,
    seats: room.seats.map((seat) => ({ ...seat, id: named(seat.id) })),
    ...(vehicle ? { vehicle: { ...vehicle, ...(vehicle.driver ? { driver: named(vehicle.driver) } : {}) } } : {}),
  };
}

type Numbered = { readonly room: DrawnRoom; readonly held: readonly Handle[]; readonly names: SeatNames };

/** The same vehicle with its seats numbered as they stand; what is held stays held. */
export function numbered(room: DrawnRoom, held: readonly Handle[]): Numbered {
  if (!room.vehicle || isNumbered(room)) return { room, held, names: new Map() };
  const names = namesIn(room);
  return {
    room: renamed(room, names),
    held: held.map((handle) => {
      const seat = room.seats.find(({ id }) => seatHandle(id) === handle);
      return seat ? seatHandle(names.get(seat.id) ?? seat.id) : handle;
    }),
    names,
  };
}
