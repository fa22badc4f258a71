import type { Person, Role } from '../../../model/person';
import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../occasion-context';
import { atEachPerson } from './at-each';
import { following, theSame } from './following';
import { givenOf } from './given-of';
import { peopleWithRole } from './sitters';
import { hostDrives } from './wheels';

const hostAtWheel = (context: OccasionContext): boolean => hostDrives(context) || givenOf(context, 'driver') === 'host-couple';

/** Drivers have work where they drive, and no seat at the table or in a car that the host drives. */
const driversNeedSeats = (context: OccasionContext): boolean =>
  isVehicle(context.layout.id) && (!hostAtWheel(context) || (context.honor?.roles.driver?.length ?? 0) > 1);

/** People whose work is not at the table: they ride along, and sit nowhere else. */
const onTheirFeet: ReadonlySet<Role> = new Set(['driver', 'security', 'press']);

function needingNone(context: OccasionContext): (person: Person) => boolean {
  const rides = isVehicle(context.layout.id);
  const drivesNot = rides && !driversNeedSeats(context);
  return ({ role }) => (rides ? role === 'driver' && drivesNot : onTheirFeet.has(role));
}

/** Whoever attends and is to sit down. */
export const peopleToSeat = following((context): readonly Person[] => {
  const needsNone = needingNone(context);
  return context.people.some(needsNone) ? context.people.filter((person) => !needsNone(person)) : context.people;
}, theSame);

/** Whoever attends and has no seat. */
export const peopleWithoutSeat = atEachPerson(({ seatsOf }, person) => (seatsOf(person.id).length === 0 ? [person] : []));

/** Whoever is to sit down and has no seat. */
export function peopleStanding(context: OccasionContext): readonly Person[] {
  const without = peopleWithoutSeat(context);
  const needsNone = needingNone(context);
  return without.some(needsNone) ? without.filter((person) => !needsNone(person)) : without;
}

/** How many of them could sit here: no seat that the convention keeps free, and wheels only for those who drive. */
export function seatsForPeople(context: OccasionContext): number {
  const free = context.honor?.free.length ?? 0;
  const wheels = context.honor?.roles.driver?.length ?? 0;
  const hostDriver = hostAtWheel(context) && context.people.some(({ party }) => party === 'host') ? 1 : 0;
  const drivers = (driversNeedSeats(context) ? peopleWithRole(context, 'driver').length : 0) + hostDriver;
  return context.layout.seats.length - free - Math.max(0, wheels - drivers);
}
