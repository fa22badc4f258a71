import type { SeatId } from '../../model/ids';
import { hasRank, type Person } from '../../model/person';
import { isVehicle } from '../../model/scene';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import type { Seating } from './proposal';

const laddersOf = oncePer((context: OccasionContext): Readonly<Record<'guest' | 'host' | 'other', ReadonlySet<SeatId>>> => {
  const seats = (party: 'guest' | 'host' | 'other') => new Set(context.ladder(party).map(({ seat }) => seat));
  return { guest: seats('guest'), host: seats('host'), other: seats('other') };
});

/**
 * Whether a person sits on a seat that is not meant for him, though no rule is broken: somebody of rank on a chair of the staff, staff
 * on a chair of rank. Between plans that are equally good, the one with fewer of them is what an office would do.
 */
export const isMisfit = oncePer((context: OccasionContext): ((person: Person, seat: SeatId) => boolean) => {
  if (isVehicle(context.layout.id)) return () => false;
  const ladders = laddersOf(context);
  const held = new Set(Object.values(context.honor?.roles ?? {}).flatMap((seats) => seats.map(({ seat }) => seat)));
  return (person, seat) => {
    const own = ladders[person.party];
    const anyones = ladders.guest.has(seat) || ladders.host.has(seat) || ladders.other.has(seat);
    return hasRank(person) ? own.size > 0 && !own.has(seat) : anyones && !held.has(seat);
  };
});

/** How many sit so. */
export function misfits(context: OccasionContext, seating: Seating): number {
  let count = 0;
  for (const [seat, id] of seating) {
    const person = context.personOf(id);
    if (person && isMisfit(context)(person, seat)) count += 1;
  }
  return count;
}
