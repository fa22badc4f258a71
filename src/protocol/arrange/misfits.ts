import type { SeatId } from '../../model/ids';
import { hasRank } from '../../model/person';
import type { OccasionContext } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';
import type { Seating } from './proposal';

const laddersOf = oncePer((context: OccasionContext): Readonly<Record<'guest' | 'host' | 'other', ReadonlySet<SeatId>>> => {
  const seats = (party: 'guest' | 'host' | 'other') => new Set(context.ladder(party).map(({ seat }) => seat));
  return { guest: seats('guest'), host: seats('host'), other: seats('other') };
});

/**
 * People on seats that are not meant for them, though no rule is broken: somebody of rank on a chair of the staff, staff on a chair of
 * rank. Between plans that are equally good and move as many, the one with fewer of them is what an office would do.
 */
export function misfits(context: OccasionContext, seating: Seating): number {
  if (context.layout.id.startsWith('vehicle/')) return 0;
  const ladders = laddersOf(context);
  const held = new Set(Object.values(context.honor?.roles ?? {}).flatMap((seats) => seats.map(({ seat }) => seat)));
  let count = 0;
  for (const [seat, id] of seating) {
    const person = context.personOf(id);
    if (!person) continue;
    const own = ladders[person.party];
    const anyones = ladders.guest.has(seat) || ladders.host.has(seat) || ladders.other.has(seat);
    if (hasRank(person) ? own.size > 0 && !own.has(seat) : anyones && !held.has(seat)) count += 1;
  }
  return count;
}
