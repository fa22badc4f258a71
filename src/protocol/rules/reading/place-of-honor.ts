import type { LayoutSeat } from '../../../layouts/layout';
import type { SeatId } from '../../../model/ids';
import { hasRank, type Person } from '../../../model/person';
import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../occasion-context';
import { following, theSame } from './following';
import { isChinese } from './given-of';
import { laddersOf } from './ladders';
import { onOtherSide, spokenFor } from './misplaced';
import { oncePer } from './once-per';
import { principalOf } from './principals';
import { isChosen, seatOf } from './sitters';
import { hostDrivenCars } from './wheels';

export type AwayFromHonor = {
  readonly person: Person;
  readonly seat: LayoutSeat;
  readonly place: LayoutSeat;
  readonly sitter: Person | undefined;
};

/**
 * The first seats of the cars that may follow one of the hosts' when host and guest ride apart: 主方车在前引导 (cn.md §8.3). Where a car
 * is planned as 主车 the principal guest belongs there; that is the first ladder.
 */
export const behindHosts = following((context): ReadonlySet<SeatId> => {
  const { layout, occasion } = context;
  const planned = Object.values(occasion.vehicles ?? {}).some(({ role }) => role === 'principal');
  if (layout.id !== 'vehicle/convoy' || planned || !isChinese(context)) return new Set();
  const [, ...after] = laddersOf(context);
  return new Set(
    after.flatMap(({ rungs }) => rungs.flatMap(({ grade, standing }) => (grade === 1 && standing.sourced ? [standing.seat] : []))),
  );
}, theSame);

/** A host has the first seat of the car ahead, and no guest of rank rides there. */
function hostsRideAhead(context: OccasionContext, place: LayoutSeat): boolean {
  const ahead = context.layout.seats.filter(({ table }) => table === place.table).flatMap(({ id }) => context.occupant(id) ?? []);
  const leader = context.occupant(place.id);
  return leader?.party === 'host' && hasRank(leader) && !ahead.some((person) => person.party === 'guest' && hasRank(person));
}

/** The principal guest, seated, but not at the place of honor, where no nearer rule says so already. */
export const awayFromHonor = oncePer((context: OccasionContext): AwayFromHonor | undefined => {
  const person = principalOf(context, 'guest');
  const seat = person && seatOf(context, person);
  if (!person || !seat || isChosen(context, seat.id) || spokenFor(context).has(person.id)) return undefined;
  // 乘车礼仪 4: the host couple may give the friend the seat beside the wheel.
  if (context.honor?.roles['host-spouse']?.some((beside) => beside.seat === seat.id)) return undefined;
  // The guest who signs sits at the table, not with those who stand behind.
  if (context.honor?.roles.signer?.some((place) => place.seat === seat.id && place.party !== 'host')) return undefined;
  // One common order puts the guest first only in a vehicle; on a platform the hosts may well outrank the guests.
  const wanted = isVehicle(context.layout.id) ? ['guest', 'any'] : ['guest'];
  // Where women and men are ranked on lists of their own, the first seat of the guest's own list.
  const ladder = laddersOf(context).find(
    ({ order, parties, sex }) => wanted.includes(order) && parties.includes('guest') && (sex === undefined || sex === person.sex),
  );
  if (!ladder) return undefined;
  const best = ladder.rungs.filter(({ grade, standing }) => grade === 1 && standing.sourced).map(({ standing }) => standing.seat);
  if (best.length === 0 || best.includes(seat.id)) return undefined;
  const [first] = best;
  const place = first && context.seatIn(first);
  if (!place) return undefined;
  if (behindHosts(context).has(seat.id) && hostsRideAhead(context, place)) return undefined;
  const sitters = best.flatMap((id) => context.occupant(id) ?? []);
  if (sitters.length < best.length) {
    const besideHost = hostDrivenCars(context).some(({ beside }) => beside.id === place.id);
    return besideHost ? undefined : { person, seat, place, sitter: undefined };
  }
  const onLadder = ladder.rungs.some(({ standing }) => standing.seat === seat.id);
  const strayed = new Set(onOtherSide(context).map((stray) => stray.person.id));
  const sitter = sitters.find((other) => {
    if (isChosen(context, place.id) || strayed.has(other.id)) return false;
    const order = hasRank(other) ? context.seniority.compare(person.id, other.id) : -1;
    if (order === undefined) return true;
    // A junior on the same ladder is for `senior-takes-better-seat`; an equal or a senior may sit there.
    return order < 0 && (!onLadder || !hasRank(other));
  });
  return sitter && { person, seat, place, sitter };
});
