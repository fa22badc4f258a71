import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { hasNoSeat, type Place, type ReceptionDifference, type SeatChange } from '../../model/reception-difference';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { departureOf } from '../convoy/rides';
import { isRide } from '../occasion-words';
import { stageIn } from '../print-job';

/** What happens to somebody at one occasion, as the office would tell it: `difference.because.<kind>`. */
export type NewsKind = 'joins' | 'goes' | 'replaces' | 'seated' | 'boards' | 'unseated' | 'offboard' | 'moves' | 'table' | 'car';

export type SeatNews = SeatChange & {
  readonly kind: NewsKind;
  /** Whose seat it was, of somebody who comes in another's place. */
  readonly instead?: PersonId;
  /** The other vehicle of the same departure, where each is an occasion of its own: where one gets off, or on. */
  readonly other?: { readonly occasion: OccasionId; readonly place: Place };
};

/** Everything between two versions that happens to people at occasions which are in both. */
export type News = (person: PersonId) => readonly SeatNews[];

const rideIn = (reception: Reception, id: OccasionId): OccasionContext | undefined => {
  const stage = stageIn(reception, id);
  return stage && isRide(stage) ? stage : undefined;
};

const tableOf = (seat: SeatId, stage: OccasionContext | undefined): string => stage?.seatIn(seat)?.table ?? '';

export function newsBetween(before: Reception, after: Reception, difference: ReceptionDifference): News {
  const known = new Map<PersonId, readonly SeatNews[]>();
  const changes = new Map(difference.people.map((change) => [change.person.id, change.seats] as const));
  /** Whoever gave up a seat and does not come at all: by occasion and seat. */
  const left = new Map(
    difference.people.flatMap(({ person, seats }) =>
      seats.flatMap(({ occasion, from, to }) => (to === 'absent' && !hasNoSeat(from) ? [[`${occasion} ${from}`, person.id] as const] : [])),
    ),
  );
  const departure = (id: OccasionId): string | undefined => {
    const ride = rideIn(after, id) ?? rideIn(before, id);
    return ride && departureOf(ride);
  };
  /** Off one vehicle and on another that leaves with it. */
  const otherCar = ({ occasion, to }: SeatChange, seats: readonly SeatChange[]): SeatNews['other'] => {
    const own = departure(occasion);
    const other =
      own &&
      seats.find(
        (one) => one.occasion !== occasion && (to === 'absent' ? one.from : one.to) === 'absent' && departure(one.occasion) === own,
      );
    return other ? { occasion: other.occasion, place: to === 'absent' ? other.to : other.from } : undefined;
  };

  const newsOf = (change: SeatChange, seats: readonly SeatChange[]): SeatNews => {
    const { occasion, from, to } = change;
    const rides = rideIn(after, occasion) !== undefined;
    if (from === 'absent' || to === 'absent') {
      const other = otherCar(change, seats);
      if (other) return { ...change, kind: 'car', other };
    }
    if (to === 'absent') return { ...change, kind: 'goes' };
    if (to === 'unseated') return { ...change, kind: from === 'absent' ? 'joins' : rides ? 'offboard' : 'unseated' };
    const instead = hasNoSeat(from) ? left.get(`${occasion} ${to}`) : undefined;
    if (instead) return { ...change, kind: 'replaces', instead };
    if (hasNoSeat(from)) return { ...change, kind: rides ? 'boards' : from === 'absent' ? 'joins' : 'seated' };
    if (tableOf(from, stageIn(before, occasion)) === tableOf(to, stageIn(after, occasion))) return { ...change, kind: 'moves' };
    return { ...change, kind: rides ? 'car' : 'table' };
  };

  return (person) => {
    const seats = changes.get(person) ?? [];
    // A new occasion, and one that is called off, are told as a whole.
    const news =
      known.get(person) ?? seats.filter(({ occasion: id }) => before.occasions[id] && after.occasions[id]).map((one) => newsOf(one, seats));
    known.set(person, news);
    return news;
  };
}
