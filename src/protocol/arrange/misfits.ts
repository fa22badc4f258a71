import type { SeatId } from '../../model/ids';
import { hasRank, type Party, type Person } from '../../model/person';
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

/** How many of the own party rank below somebody. */
const juniorsIn = oncePer(({ people, seniority }: OccasionContext): ((person: Person) => number) => {
  const levels: Record<Party, number[]> = { guest: [], host: [], other: [] };
  for (const { id, party } of people) levels[party].push(seniority.level(id) ?? Number.POSITIVE_INFINITY);
  return ({ id, party }) => {
    const own = seniority.level(id);
    return typeof own === 'number' ? levels[party].filter((level) => level > own).length : 0;
  };
});

/** Where somebody has to have a chair of the staff it is the junior: from 0, nobody is below, to nearly 1. */
export const seniorityInParty = (context: OccasionContext, person: Person): number =>
  juniorsIn(context)(person) / (context.people.length + 1);

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
