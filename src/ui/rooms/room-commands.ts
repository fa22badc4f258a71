import type { Command } from '../../commands/command';
import { editOccasion } from '../../commands/edit-occasion';
import type { NewNames } from '../../commands/rename-seats';
import { saveHouseConvention } from '../../commands/save-house-convention';
import { saveRoom } from '../../commands/save-room';
import { setLayout } from '../../commands/set-layout';
import { type DrawnRoom, ownLayoutId } from '../../model/drawn-room';
import type { HouseConvention } from '../../model/house-convention';
import type { HouseConventionId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import type { Reception } from '../../model/reception';
import { isVehicle } from '../../model/scene';

/** The name, with a number where the plan has a room of that name. */
export function freeName({ rooms }: Pick<Reception, 'rooms'>, wanted: string): string {
  const taken = new Set(Object.values(rooms ?? {}).map(({ name }) => name));
  const base = wanted.slice(0, 90);
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base} ${number}`;
  return name;
}

/** Everybody whose seat the room has too stays on it, under whatever name. */
function into(occasion: Occasion, room: DrawnRoom, renamed: NewNames = {}): readonly Command[] {
  const seats = new Set(room.seats.map(({ id }) => id));
  const taken = takenSeats(occasion).map(([seat, person]) => [renamed[seat] ?? seat, person] as const);
  const keep = Object.fromEntries(taken.filter(([seat]) => seats.has(seat)));
  return [saveRoom(room, renamed), setLayout(occasion.id, ownLayoutId(room), {}, keep)];
}

/** A vehicle is used by an occasion that rides in one; a meeting and a whole column only come to know of it. */
export const isUsedBy = (occasion: Occasion, room: DrawnRoom): boolean =>
  !room.vehicle || (isVehicle(occasion.layout) && occasion.layout !== 'vehicle/convoy');

/** A room or vehicle from a file or from the drawing board, for this occasion. */
export const commandsToMoveInto = (occasion: Occasion, room: DrawnRoom, renamed?: NewNames): readonly Command[] =>
  isUsedBy(occasion, room) ? into(occasion, room, renamed) : [saveRoom(room, renamed)];

/** The occasion's own furniture as a room of the plan: nobody moves, and the order of the house, if it went by one, comes along. */
export function commandsToDraw(
  occasion: Occasion,
  room: DrawnRoom,
  house: HouseConvention | undefined,
  copy: HouseConventionId,
): readonly Command[] {
  if (!house) return into(occasion, room);
  const own = {
    ...house,
    id: copy,
    name: `${house.name.slice(0, 60)} · ${room.name.slice(0, 36)}`,
    layout: ownLayoutId(room),
    settings: {},
  };
  return [...into(occasion, room), saveHouseConvention(own), editOccasion(occasion.id, { house: copy })];
}
