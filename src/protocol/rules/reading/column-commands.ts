import { chooseSeat } from '../../../commands/choose-seat';
import type { Command } from '../../../commands/command';
import { lockSeat } from '../../../commands/lock-seat';
import { setLayout } from '../../../commands/set-layout';
import { setVehicle } from '../../../commands/set-vehicle';
import { type PersonId, type SeatId, seatId } from '../../../model/ids';
import { type Occasion, takenSeats } from '../../../model/occasion';
import type { Vehicle } from '../../../model/vehicle';

/** A place in a column to be: a vehicle that drives in it already, counted from 0, or one more. `type` is a layout without its scene. */
export type ColumnPlace =
  | { readonly from: number; readonly type?: string }
  | { readonly from?: undefined; readonly type: string; readonly about?: Vehicle };

/** `sedan`, `coaster` …: what drives in the column, first vehicle first. */
export const typesOf = ({ settings }: Pick<Occasion, 'settings'>): readonly string[] =>
  String(settings.vehicles ?? '')
    .split(',')
    .map((type) => type.trim())
    .filter(Boolean);

/**
 * The column as it shall be. Riders, drivers, plates, locks and own choices go with their vehicle; whoever sits in a vehicle that is
 * left out, or on a seat (`seats`) that another vehicle has not, attends without a seat.
 */
export function columnCommands(
  occasion: Occasion,
  types: readonly string[],
  column: readonly ColumnPlace[],
  seats: (type: string) => ReadonlySet<string> | undefined = () => undefined,
): readonly Command[] {
  const keep: Record<SeatId, PersonId> = {};
  const marks: Command[] = [];
  for (const [place, { from, type }] of column.entries()) {
    if (from === undefined) continue;
    const room = type === undefined || type === types[from] ? undefined : seats(type);
    const prefix = `V${from + 1}.`;
    for (const [seat, person] of takenSeats(occasion)) {
      if (!seat.startsWith(prefix) || (room && !room.has(seat.slice(prefix.length)))) continue;
      const to = seatId(`V${place + 1}.${seat.slice(prefix.length)}`);
      keep[to] = person;
      if (to === seat) continue;
      if (occasion.locks[seat]) marks.push(lockSeat(occasion.id, to, true));
      if (occasion.chosen[seat]) marks.push(chooseSeat(occasion.id, to, true));
    }
  }
  const vehicles = column.map(({ from, type }) => type ?? types[from ?? -1] ?? '').join(',');
  const known = (place: ColumnPlace): Vehicle | null =>
    place.from === undefined ? (place.about ?? null) : (occasion.vehicles?.[`V${place.from + 1}`] ?? null);
  const gone = types.slice(column.length).map((_, index) => setVehicle(occasion.id, `V${column.length + index + 1}`, null));
  return [
    setLayout(occasion.id, occasion.layout, { ...occasion.settings, vehicles }, keep),
    ...column.map((place, index) => setVehicle(occasion.id, `V${index + 1}`, known(place))),
    ...gone,
    ...marks,
  ];
}
