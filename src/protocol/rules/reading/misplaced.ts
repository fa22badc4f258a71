import { distance } from '../../../geometry/point';
import { type LayoutSeat, sceneOf } from '../../../layouts/layout';
import type { PersonId } from '../../../model/ids';
import { hasRank, type Person } from '../../../model/person';
import type { OccasionContext } from '../occasion-context';
import { oncePer } from './once-per';
import { isChosen, sittersOf } from './sitters';
import { guestsInFrontMiddle, loneGuestsBehind, wheelFaults } from './wheels';

export type Misplaced = { readonly person: Person; readonly seat: LayoutSeat };

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

/**
 * At a meal hosts sit among the guests, in a photo both parties stand in turn: those whom the few seats of their own do not hold
 * may take any seat of the others but their first.
 */
function mayInterleave({ layout, honor, people }: OccasionContext, { person, seat }: Misplaced): boolean {
  const lends = (sceneOf(layout.id) === 'banquet' && person.party === 'host') || layout.id === 'ceremony/photo';
  if (!lends || person.party === 'other') return false;
  const own = people.filter((other) => other.party === person.party && hasRank(other));
  const beyond = own.indexOf(person) >= (honor?.order[person.party]?.length ?? 0);
  return beyond && honor?.order[person.party === 'host' ? 'guest' : 'host']?.[0]?.seat !== seat.id;
}

/** Whose side a seat is on that is held for a role: a signer's, an interpreter's, a note-taker's. */
const sideOfRoleSeat = ({ honor }: OccasionContext, seat: LayoutSeat) =>
  Object.values(honor?.roles ?? {})
    .flat()
    .find((place) => place.seat === seat.id)?.party;

/** People who rank, on a seat that only the other party's order has. */
export const onOtherSide = oncePer((context: OccasionContext): readonly Misplaced[] => {
  const { honor } = context;
  if (!honor?.order.guest?.length || !honor.order.host?.length) return [];
  const shared = new Set(honor.order.any?.map(({ seat }) => seat));
  const seats = { guest: new Set(honor.order.guest.map(({ seat }) => seat)), host: new Set(honor.order.host.map(({ seat }) => seat)) };
  const low = new Set(guestsOnLowSeats(context).map(({ person }) => person.id));
  return sittersOf(context).filter(({ person, seat }) => {
    if (person.party === 'other' || !hasRank(person) || shared.has(seat.id) || isChosen(context, seat.id) || low.has(person.id))
      return false;
    const other = person.party === 'guest' ? 'host' : 'guest';
    if (sideOfRoleSeat(context, seat) === other) return true;
    return seats[other].has(seat.id) && !seats[person.party].has(seat.id) && !mayInterleave(context, { person, seat });
  });
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
