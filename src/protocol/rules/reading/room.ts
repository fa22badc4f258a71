import type { OccasionContext } from '../occasion-context';
import { givenOf } from './given-of';
import { peopleWithRole } from './sitters';
import { hostDrives } from './wheels';

/** How many of those who attend could sit here: no seat that the convention keeps free, and wheels only for those who drive. */
export function seatsForPeople(context: OccasionContext): number {
  const free = context.honor?.free.length ?? 0;
  const wheels = context.honor?.roles.driver?.length ?? 0;
  const hostAtWheel = hostDrives(context) || givenOf(context, 'driver') === 'host-couple';
  const drivers = peopleWithRole(context, 'driver').length + (hostAtWheel && context.people.some(({ party }) => party === 'host') ? 1 : 0);
  return context.layout.seats.length - free - Math.max(0, wheels - drivers);
}
