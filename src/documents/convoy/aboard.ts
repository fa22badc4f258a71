import type { PersonId, SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { inGroups } from '../../protocol/arrange/order-of-people';
import { type Boarding, boardingOf, type Passenger } from '../../protocol/conventions/boarding';
import { driverSeat, wheelOf } from '../../protocol/conventions/scenes/vehicle';
import type { OccasionContext } from '../../protocol/rules/occasion-context';

/** Everybody of the occasion from senior to junior, asked for by each vehicle of a column: an occasion does not change, its order is found once. */
const orders = new WeakMap<OccasionContext, Order>();

type Order = { readonly places: ReadonlyMap<PersonId, number>; readonly groups: number };

function orderIn(context: OccasionContext): Order {
  const known = orders.get(context);
  if (known) return known;
  const groups = inGroups(context.people, context.seniority);
  const places = new Map(groups.flatMap((group, place) => group.map(({ id }) => [id, place] as const)));
  const order = { places, groups: groups.length };
  orders.set(context, order);
  return order;
}

/**
 * Who gets in and out of one vehicle, in order; undefined where no source covers it. A hired driver is at the wheel all the while and
 * is not listed. `vehicle` is `V2` in a convoy, else empty.
 */
export function boardingIn(context: OccasionContext, vehicle = ''): Boarding | undefined {
  const { layout, occasion, honor } = context;
  const own = layout.vehicles?.find(({ id }) => id === vehicle)?.layout ?? layout.id;
  const seats = layout.seats.filter(({ table }) => table === vehicle);
  // Nobody drives an aircraft or a lift from one of these seats.
  const wheel = 'wheel' in layout.settings ? driverSeat(seats, wheelOf(layout))?.id : undefined;
  const first = Math.min(...seats.map(({ row }) => row));
  const driver = honor?.given.driver ?? occasion.given.driver ?? 'chauffeur';
  // Where no source ranks the seats, the people's own precedence says who is senior.
  const honorOf = (seat: SeatId, { id }: Person) => {
    const standing = honor && context.standing(seat);
    if (honor && !standing) return Number.MAX_SAFE_INTEGER;
    if (standing?.sourced) return standing.rank;
    const { places, groups } = orderIn(context);
    const place = places.get(id) ?? -1;
    return standing ? standing.rank + place / groups : place;
  };
  const aboard: readonly Passenger[] = seats.flatMap(({ id, row }) => {
    const person = context.occupant(id);
    if (!person || (id === wheel && driver === 'chauffeur')) return [];
    return [{ person, honor: honorOf(id, person), row, front: row === first, drives: id === wheel }];
  });
  return boardingOf(occasion.convention, own, aboard, driver, occasion.given);
}
