import { isOwnLayout } from '../../../../model/own-layout';
import { hasRank, type Party, type Person } from '../../../../model/person';
import { isVehicle } from '../../../../model/scene';
import { laddersOf } from '../../../rules/reading/ladders';
import { behindHosts } from '../../../rules/reading/place-of-honor';
import { principalOf } from '../../../rules/reading/principals';
import { isChosen } from '../../../rules/reading/sitters';
import { severityOf } from '../../../rules/severity-policy';
import type { Cast } from '../cast';
import { alikeBy, type Demand, type Sitting, tallied } from '../demand';
import { priceOf } from '../price';
import { sideKeys } from './single-seats';

/** Where the principal guest is not as the rule wants it: the place of honor is empty, or another's. */
export type AtHonor = 'fine' | 'empty' | 'taken';

export type PlaceOfHonor = Demand & {
  readonly state: (sitting: Sitting) => AtHonor;
  /** The principal guest and the place; -1 where nothing is asked. */
  readonly guest: number;
  readonly place: number;
};

/** The principal guest at the place of honor. */
export function placeOfHonor(cast: Cast, strays: (person: number, seat: number) => boolean): PlaceOfHonor {
  const { context, people, seats, seatAt, personAt } = cast;
  const rules = ['principal-guest-at-place-of-honor'];
  const none: PlaceOfHonor = {
    ...tallied(
      rules,
      () => 0,
      () => false,
    ),
    alike: new Int32Array(people.length),
    state: () => 'fine',
    guest: -1,
    place: -1,
  };
  const principal = principalOf(context, 'guest');
  const guest = principal ? (personAt.get(principal.id) ?? -1) : -1;
  const wanted = isVehicle(context.layout.id) ? ['guest', 'any'] : ['guest'];
  const ladder = laddersOf(context).find(({ order, parties }) => wanted.includes(order) && parties.includes('guest'));
  const best = (ladder?.rungs ?? [])
    .filter(({ grade, standing }) => grade === 1 && standing.sourced)
    .flatMap(({ standing }) => seatAt.get(standing.seat) ?? []);
  const [place] = best;
  if (!principal || guest < 0 || !ladder || place === undefined) return none;
  const onLadder = new Set(ladder.rungs.flatMap(({ standing }) => seatAt.get(standing.seat) ?? []));
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const besideWheel = new Set(context.honor?.roles['host-spouse']?.flatMap(({ seat }) => seatAt.get(seat) ?? []));
  const forSigner = new Set(context.honor?.roles.signer?.flatMap((kept) => (kept.party === 'host' ? [] : (seatAt.get(kept.seat) ?? []))));
  const followers = behindHosts(context);
  const follows = seats.map(({ id }) => followers.has(id));
  const ahead = followers.size === 0 ? [] : seats.flatMap(({ table }, seat) => (table === seats[place]?.table ? [seat] : []));
  const isOf = (party: Party, person: Person | undefined) => person?.party === party && hasRank(person);
  const hostsRideAhead = (sitterOf: Sitting['sitterOf']): boolean =>
    isOf('host', people[sitterOf[place] ?? -1]) && !ahead.some((seat) => isOf('guest', people[sitterOf[seat] ?? -1]));
  const mayTake = (seat: number, sitter: number, honored: number): boolean => {
    const other = people[sitter];
    if (!other || chosen[place] || strays(sitter, honored)) return true;
    const order = hasRank(other) ? context.seniority.compare(principal.id, other.id) : -1;
    if (order === undefined) return false;
    return order >= 0 || (onLadder.has(seat) && hasRank(other));
  };
  const state = ({ seatOf, sitterOf }: Sitting): AtHonor => {
    const seat = seatOf[guest] ?? -1;
    if (seat < 0 || best.includes(seat) || chosen[seat] || strays(guest, seat) || besideWheel.has(seat) || forSigner.has(seat))
      return 'fine';
    if (follows[seat] && hostsRideAhead(sitterOf)) return 'fine';
    if (best.some((honored) => (sitterOf[honored] ?? -1) < 0)) return 'empty';
    return best.every((honored) => mayTake(seat, sitterOf[honored] ?? -1, honored)) ? 'fine' : 'taken';
  };
  const reason = ladder.rungs[0]?.standing.because.at(-1);
  // In a room of one's own the place of honor is as firm as what made it one.
  const severity = isOwnLayout(context.layout.id) ? (reason ? severityOf(reason.citation) : 'departure') : 'breach';
  const price = priceOf(context, 'principal-guest-at-place-of-honor', severity);
  const sides = sideKeys(cast);
  const standsTo = (person: number) => {
    const other = people[person];
    return other && hasRank(other) ? `${Math.sign(context.seniority.compare(principal.id, other.id) ?? Number.NaN)}` : 'no rank';
  };
  return {
    alike: alikeBy(people.length, (person) => (person === guest ? undefined : `${standsTo(person)} ${sides[person]}`)),
    firm: true,
    ...tallied(
      rules,
      (sitting) => (state(sitting) === 'fine' ? 0 : price),
      ({ people: who, seats: where }) => who.includes(guest) || [...best, ...ahead].some((honored) => where.includes(honored)),
      (sitting, blame) => {
        if (price === 0 || state(sitting) === 'fine') return;
        blame(guest);
        for (const honored of best) blame(sitting.sitterOf[honored] ?? -1);
      },
    ),
    state,
    guest,
    place,
  };
}
