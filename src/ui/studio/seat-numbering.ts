import { letterOf } from '../../layouts/letters';
import { vehicleRows } from '../../layouts/own-vehicle';
import type { DrawnRoom } from '../../model/drawn-room';
import { type SeatId, seatId } from '../../model/ids';
import { type Handle, seatHandle } from './handles';

/** The seats of a vehicle called as the contract has it in vehicles: row from the front, letter from the vehicle's left. */
function namesIn(room: DrawnRoom): ReadonlyMap<SeatId, SeatId> {
  return new Map(
    vehicleRows(room.seats).flatMap((row, index) =>
      row.map((seat, place) => [seat.id, seatId(`${index + 1}${letterOf(place + 1)}`)] as const),
    ),
  );
}

export const isNumbered = (room: DrawnRoom): boolean => [...namesIn(room)].every(([now, wanted]) => now === wanted);

type Numbered = { readonly room: DrawnRoom; readonly held: readonly Handle[] };

/** The same vehicle with its seats numbered as they stand; what is held stays held, whoever drives goes on driving. */
export function numbered(room: DrawnRoom, held: readonly Handle[]): Numbered {
  const { vehicle } = room;
  if (!vehicle || isNumbered(room)) return { room, held };
  const names = namesIn(room);
  const named = (id: SeatId) => names.get(id) ?? id;
  return {
    room: {
      ...room,
      seats: room.seats.map((seat) => ({ ...seat, id: named(seat.id) })),
      vehicle: { ...vehicle, ...(vehicle.driver ? { driver: named(vehicle.driver) } : {}) },
    },
    held: held.map((handle) => {
      const seat = room.seats.find(({ id }) => seatHandle(id) === handle);
      return seat ? seatHandle(named(seat.id)) : handle;
    }),
  };
}
