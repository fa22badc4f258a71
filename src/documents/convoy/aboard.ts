import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { inGroups } from '../../protocol/arrange/order-of-people';
import { type Boarding, boardingOf, type Passenger } from '../../protocol/conventions/boarding';
import { driverSeat, wheelOf } from '../../protocol/conventions/scenes/vehicle';
import type { OccasionContext } from '../../protocol/rules/occasion-context';

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
  const groups = inGroups(context.people, context.seniority);
  const honorOf = (seat: SeatId, person: Person) => {
    const standing = context.standing(seat);
    const place = groups.findIndex((group) => group.includes(person));
    if (!honor) return place;
    if (!standing) return Number.MAX_SAFE_INTEGER;
    return standing.sourced ? standing.rank : standing.rank + place / groups.length;
  };
  const aboard: readonly Passenger[] = seats.flatMap(({ id, row }) => {
    const person = context.occupant(id);
    if (!person || (id === wheel && driver === 'chauffeur')) return [];
    return [{ person, honor: honorOf(id, person), row, front: row === first, drives: id === wheel }];
  });
  return boardingOf(occasion.convention, own, aboard, driver, occasion.given);
}
