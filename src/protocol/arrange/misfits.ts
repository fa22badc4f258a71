import type { PersonId, SeatId } from '../../model/ids';
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

/** By person, how many of the own party rank below: whoever has no rank is nobody's senior. */
const juniorsIn = oncePer(({ people, seniority }: OccasionContext): ReadonlyMap<PersonId, number> => {
  const levelOf = (id: PersonId) => seniority.level(id) ?? Number.MAX_SAFE_INTEGER;
  const juniors = new Map<PersonId, number>();
  for (const own of ['guest', 'host', 'other'] as const) {
    const members = people.filter(({ party }) => party === own).sort((left, right) => levelOf(right.id) - levelOf(left.id));
    for (const [below, { id }] of members.entries()) {
      const before = members[below - 1];
      const alike = before && levelOf(before.id) === levelOf(id);
      juniors.set(id, alike ? (juniors.get(before.id) ?? 0) : below);
    }
  }
  return juniors;
});

/** Where somebody has to have a chair of the staff it is the junior: from 0, nobody is below, to nearly 1. */
export const seniorityInParty = (context: OccasionContext, { id }: Person): number =>
  (juniorsIn(context).get(id) ?? 0) / (context.people.length + 1);

/** More people than ever sit at one occasion. */
const many = 1e5;

/** How many sit so; of as many, those with a senior among them are more by a trifle. */
export function misfits(context: OccasionContext, seating: Seating): number {
  let sum = 0;
  for (const [seat, id] of seating) {
    const person = context.personOf(id);
    if (person && isMisfit(context)(person, seat)) sum += 1 + seniorityInParty(context, person) / many;
  }
  return sum;
}
