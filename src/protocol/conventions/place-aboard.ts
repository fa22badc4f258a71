import type { Layout, LayoutSeat } from '../../layouts/layout';
import { type VehicleSeat, wayToSeat } from '../../layouts/way-to-seat';
import type { SeatId } from '../../model/ids';
import { driverSeat, wheelOf } from './scenes/vehicle';

/** The seat at the wheel of the vehicle that this one is in; undefined where nobody drives from a seat that is drawn. */
function atWheel(layout: Layout, { table }: LayoutSeat): LayoutSeat | undefined {
  const own = layout.vehicles?.find(({ id }) => id === table)?.own ?? layout.own;
  const seats = layout.seats.filter((seat) => seat.table === table);
  if (own) return seats.find(({ id }) => id === (table ? `${table}.${own.driver}` : own.driver));
  return 'wheel' in layout.settings ? driverSeat(seats, wheelOf(layout)) : undefined;
}

/** Where a seat is in its own vehicle, looking ahead; `wheel` where it is the driver's, or in a row with the driver's. */
export type PlaceAboard = VehicleSeat & { readonly wheel?: 'at' | 'beside' };

/** Undefined where there is no such seat, or where it is in no vehicle. */
export function placeAboard(layout: Layout, seat: SeatId): PlaceAboard | undefined {
  const own = layout.seats.find(({ id }) => id === seat);
  const way = wayToSeat(layout, seat);
  if (!own || way?.to !== 'vehicle-seat') return undefined;
  const steering = atWheel(layout, own);
  if (!steering || steering.row !== own.row) return way;
  return { ...way, wheel: steering.id === seat ? 'at' : 'beside' };
}
