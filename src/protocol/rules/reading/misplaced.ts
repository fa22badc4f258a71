import { distance } from '../../../geometry/point';
import type { LayoutSeat } from '../../../layouts/layout';
import type { PersonId } from '../../../model/ids';
import { hasRank, type Person } from '../../../model/person';
import { isBanquet } from '../../../model/scene';
import type { HonorOrder } from '../../conventions/honor-order';
import type { OccasionContext } from '../occasion-context';
import { atEachSeat } from './at-each';
import { oncePer } from './once-per';
import { isChosen, sittersOf } from './sitters';
import { guestsInFrontMiddle, loneGuestsBehind, wheelFaults } from './wheels';

export type Misplaced = { readonly person: Person; readonly seat: LayoutSeat };

const nobody: readonly Misplaced[] = [];

/** A seat of the guests' own order that a guest on a low seat could be asked to. */
function higherSeatFor({ layout, ladder, occupant, standing }: OccasionContext, low: LayoutSeat): boolean {
  const own = standing(low.id);
  const rank = own?.order === 'guest' ? own.rank : Number.POSITIVE_INFINITY;
  return ladder('guest').some(
    ({ order, seat, rank: other }) =>
      order === 'guest' && other < rank && occupant(seat)?.party !== 'guest' && layout.seats.some(({ id }) => id === seat),
  );
}

/**
 * Guests on a low seat of the living-room while a higher one is to be had: the chairs opposite, or the place nearest the door.
 * Where every higher seat is a guest's already there is nothing to ask.
 */
export const guestsOnLowSeats = oncePer((context: OccasionContext): readonly Misplaced[] => {
  const { layout } = context;
  if (layout.id !== 'meeting/living-room') return [];
  const { door } = layout;
  const nearest = door && Math.min(...layout.seats.map(({ at }) => distance(at, door.at)));
  const isLow = (seat: LayoutSeat) =>
    context.standing(seat.id)?.order !== 'guest' || (door && nearest !== undefined && distance(seat.at, door.at) <= nearest + 1);
  return sittersOf(context).filter(
    ({ person, seat }) =>
      person.party === 'guest' && hasRank(person) && !isChosen(context, seat.id) && isLow(seat) && higherSeatFor(context, seat),
  );
});

/** Where each of the people who rank stands in the list of the own party, 0 the first, and how many there are of each. */
const placesInParty = oncePer((people: readonly Person[]) => {
  const counts = { guest: 0, host: 0, other: 0 };
  const places = new Map<PersonId, number>();
  for (const person of people) {
    if (!hasRank(person)) continue;
    places.set(person.id, counts[person.party]);
    counts[person.party] += 1;
  }
  return { places, counts };
});

/** The seats of each order, and whose side a seat is on that is held for a role: a signer's, an interpreter's, a note-taker's. */
const sidesOf = oncePer(({ order, roles }: HonorOrder) => ({
  shared: new Set(order.any?.map(({ seat }) => seat)),
  guest: new Set(order.guest?.map(({ seat }) => seat)),
  host: new Set(order.host?.map(({ seat }) => seat)),
  // Of two roles on one seat the first listed counts.
  held: new Map([...Object.values(roles).flat()].reverse().map(({ seat, party }) => [seat, party])),
}));

/**
 * At a meal hosts sit among the guests, and guests on chairs for which there are not hosts enough; in a photo both parties stand in
 * turn: those whom the few seats of their own do not hold may take any seat of the others but their first.
 */
function mayInterleave({ layout, honor, people }: OccasionContext, { person, seat }: Misplaced): boolean {
  if (person.party === 'other') return false;
  const { places, counts } = placesInParty(people);
  const atMeal = isBanquet(layout.id) && (person.party === 'host' || counts.host < (honor?.order.host?.length ?? 0));
  if (!atMeal && layout.id !== 'ceremony/photo') return false;
  const beyond = (places.get(person.id) ?? -1) >= (honor?.order[person.party]?.length ?? 0);
  return beyond && honor?.order[person.party === 'host' ? 'guest' : 'host']?.[0]?.seat !== seat.id;
}

/** Whether guests and hosts have orders of their own; in one common order nobody is on the other side. */
const keepsSides = ({ honor }: OccasionContext): boolean => Boolean(honor?.order.guest?.length && honor.order.host?.length);

const straying = atEachSeat((context: OccasionContext, { person, seat }): readonly Misplaced[] => {
  const { honor } = context;
  if (!honor) return nobody;
  const sides = sidesOf(honor);
  if (person.party === 'other' || !hasRank(person) || sides.shared.has(seat.id) || isChosen(context, seat.id)) return nobody;
  const other = person.party === 'guest' ? 'host' : 'guest';
  const strays =
    sides.held.get(seat.id) === other ||
    (sides[other].has(seat.id) && !sides[person.party].has(seat.id) && !mayInterleave(context, { person, seat }));
  return strays ? [{ person, seat }] : nobody;
});

/** People who rank, on a seat that only the other party's order has. */
export const onOtherSide = oncePer((context: OccasionContext): readonly Misplaced[] => {
  if (!keepsSides(context)) return nobody;
  const low = guestsOnLowSeats(context);
  if (low.length === 0) return straying(context);
  const said = new Set(low.map(({ person }) => person.id));
  return straying(context).filter(({ person }) => !said.has(person.id));
});

/** People of whose very seat a nearer rule already speaks: the general rules of order leave them out, so that one fault is one finding. */
export const spokenFor = oncePer(
  (context: OccasionContext): ReadonlySet<PersonId> =>
    new Set([
      ...guestsOnLowSeats(context).map(({ person }) => person.id),
      ...onOtherSide(context).map(({ person }) => person.id),
      ...guestsInFrontMiddle(context).map(({ person }) => person.id),
      ...loneGuestsBehind(context).map(({ person }) => person.id),
      ...wheelFaults(context).flatMap(({ holder, driver }) => [holder, driver].flatMap((person) => person?.id ?? [])),
    ]),
);
