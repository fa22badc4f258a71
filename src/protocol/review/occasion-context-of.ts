import type { Layout } from '../../layouts/layout';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf } from '../../model/occasion';
import { attends, type Party, type Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import type { HonorOrder, Order, RankedSeat } from '../conventions/honor-order';
import type { Seniority } from '../precedence/seniority';
import type { OccasionContext, Standing } from '../rules/occasion-context';
import { follow, type Moved } from '../rules/reading/following';
import { oncePer } from '../rules/reading/once-per';
import { placesOf } from '../rules/reading/sitters';
import { type Layered, layered } from './layered';
import { movedBetween } from './moved-between';

type Parts = {
  readonly reception: Reception;
  readonly occasion: Occasion;
  readonly layout: Layout;
  readonly honor: HonorOrder | undefined;
  readonly seniority: Seniority;
};

const listOf = oncePer((people: Reception['people']) => peopleInOrder({ people }));

const placeInList = oncePer(
  (people: Reception['people']): ReadonlyMap<PersonId, number> => new Map(listOf(people).map(({ id }, place) => [id, place])),
);

/** Whoever attends and has not withdrawn, in list order. */
function attendingAmong(people: Reception['people'], attendees: Occasion['attendees']): readonly Person[] {
  const [list, placeOf] = [listOf(people), placeInList(people)];
  const places: number[] = [];
  for (const id of Object.keys(attendees) as PersonId[]) {
    const place = placeOf.get(id);
    if (place !== undefined) places.push(place);
  }
  const attending: Person[] = [];
  for (const place of Uint32Array.from(places).sort()) {
    const person = list[place];
    if (person && attends(person)) attending.push(person);
  }
  return attending;
}

/** As many different invitations to one list as are remembered. */
const mostInvitations = 24;

/** Occasions to which the same people come share one list, so that whatever is worked out of it is worked out once. */
const sharedAmong = oncePer((_people: Reception['people']) => {
  const lists: (readonly Person[])[] = [];
  return (list: readonly Person[]): readonly Person[] => {
    const known = lists.find((one) => one.length === list.length && one.every((person, index) => person === list[index]));
    if (known) return known;
    if (lists.length >= mostInvitations) lists.shift();
    lists.push(list);
    return list;
  };
});

/** Worked out once per list and invitation. */
export const attendingOf = oncePer((people: Reception['people']) =>
  oncePer((attendees: Occasion['attendees']) => sharedAmong(people)(attendingAmong(people, attendees))),
);

/** The standings of one list of the honor order: a great hall has thousands, and most are never asked for. */
const standingsOn: Readonly<Record<Order, (honor: HonorOrder) => readonly Standing[]>> = {
  any: oncePer(({ order }) => standingIn(order.any, 'any')),
  host: oncePer(({ order }) => standingIn(order.host, 'host')),
  guest: oncePer(({ order }) => standingIn(order.guest, 'guest')),
};

const standingIn = (ranked: readonly RankedSeat[] = noRanks, order: Order): readonly Standing[] =>
  ranked.map((one) => standing(one, order));

const noRanks: readonly RankedSeat[] = [];

const standing = ({ seat, because, sourced, rank, sex }: RankedSeat, order: Order): Standing =>
  sex ? { seat, because, sourced, rank, sex, order } : { seat, because, sourced, rank, order };

const standingsBySeat = oncePer((honor: HonorOrder): ReadonlyMap<SeatId, Standing> => {
  const bySeat = new Map<SeatId, Standing>();
  for (const name of ['any', 'host', 'guest'] as const) for (const one of standingsOn[name](honor)) bySeat.set(one.seat, one);
  return bySeat;
});

/** A ladder that is one of the lists is made of the standings of that list. */
function ladderOf(honor: HonorOrder, party: Party): readonly Standing[] {
  const { order, ladder } = honor;
  const list = (['any', 'host', 'guest'] as const).find((name) => order[name] === ladder[party]);
  if (list) return standingsOn[list](honor);
  const own: ReadonlySet<SeatId> = new Set(party === 'other' ? [] : order[party]?.map(({ seat }) => seat));
  return ladder[party].map((ranked) => standing(ranked, party !== 'other' && own.has(ranked.seat) ? party : 'any'));
}

const ladders: Readonly<Record<Party, (honor: HonorOrder) => readonly Standing[]>> = {
  guest: oncePer((honor) => ladderOf(honor, 'guest')),
  host: oncePer((honor) => ladderOf(honor, 'host')),
  other: oncePer((honor) => ladderOf(honor, 'other')),
};

const noStandings: readonly Standing[] = [];

const noSeats: readonly SeatId[] = [];

/** Who sits where, in maps that a move is written over. */
type Seated = {
  readonly sitters: Layered<SeatId, Person>;
  readonly seats: Layered<PersonId, readonly SeatId[]>;
  readonly absentees: ReadonlyMap<SeatId, PersonId>;
};

const seatedIn = new WeakMap<OccasionContext, Seated>();

const byId = oncePer((people: readonly Person[]): ReadonlyMap<PersonId, Person> => new Map(people.map((person) => [person.id, person])));

const comingTo = ({ people }: Reception, { attendees }: Occasion): ReadonlyMap<PersonId, Person> => byId(attendingOf(people)(attendees));

/** The whole seating, read in one pass. */
function seatedFrom(reception: Reception, occasion: Occasion): Seated {
  const sitters = new Map<SeatId, Person>();
  const seats = new Map<PersonId, SeatId[]>();
  const absentees = new Map<SeatId, PersonId>();
  const coming = comingTo(reception, occasion);
  for (const block of Object.values(occasion.seating)) {
    for (const seat of Object.keys(block) as SeatId[]) {
      const id = block[seat];
      if (!id) continue;
      const own = seats.get(id);
      if (own) own.push(seat);
      else seats.set(id, [seat]);
      const person = coming.get(id);
      if (person) sitters.set(seat, person);
      else absentees.set(seat, id);
    }
  }
  for (const own of seats.values()) if (own.length > 1) own.sort();
  return { sitters: layered(sitters), seats: layered<PersonId, readonly SeatId[]>(seats), absentees };
}

/** The seating of the plan before with the moves written over it. */
function seatedAfter(before: Seated, moved: Moved, reception: Reception, was: Occasion, is: Occasion): Seated {
  const seats = [...moved.seats];
  const coming = comingTo(reception, is);
  const sitterOn = (seat: SeatId): Person | undefined => {
    const id = occupantOf(is, seat);
    return id && coming.get(id);
  };
  const absentees = new Map(before.absentees);
  for (const seat of seats) {
    const id = occupantOf(is, seat);
    if (id && !coming.has(id)) absentees.set(seat, id);
    else absentees.delete(seat);
  }
  const taken = new Map<PersonId, SeatId[]>();
  for (const seat of seats) {
    const id = occupantOf(is, seat);
    if (!id || occupantOf(was, seat) === id) continue;
    const own = taken.get(id);
    if (own) own.push(seat);
    else taken.set(id, [seat]);
  }
  const seatsNow = (person: PersonId): readonly SeatId[] | undefined => {
    const stayed = (before.seats.get(person) ?? noSeats).filter((seat) => occupantOf(is, seat) === person);
    const all = [...stayed, ...(taken.get(person) ?? noSeats)];
    return all.length > 0 ? all.sort() : undefined;
  };
  return {
    sitters: before.sitters.with(seats.map((seat) => [seat, sitterOn(seat)])),
    seats: before.seats.with([...moved.people].map((person) => [person, seatsNow(person)])),
    absentees,
  };
}

const seated: ReadonlySet<string> = new Set(['seating', 'locks', 'chosen']);

/** Whether nothing that is said of the occasion differs, but for who sits where, locks and choices. */
function sameOccasion(was: Occasion, is: Occasion): boolean {
  const fields = new Set([...Object.keys(was), ...Object.keys(is)]) as ReadonlySet<keyof Occasion>;
  for (const field of fields) if (was[field] !== is[field] && !seated.has(field)) return false;
  return true;
}

/** Whether two plans can differ in who sits where, in locks and choices only. */
const sameStage = (before: OccasionContext, { reception, occasion, layout, honor, seniority }: Parts): boolean =>
  before.layout === layout &&
  before.honor === honor &&
  before.seniority === seniority &&
  before.reception.people === reception.people &&
  before.reception.sheet === reception.sheet &&
  sameOccasion(before.occasion, occasion);

/**
 * Everything the rules may look at. What a move cannot change is worked out once and kept. After a move from `before` only the
 * blocks that were touched are read; everything that was read of `before` follows.
 */
export function occasionContextOf(parts: Parts, before?: OccasionContext): OccasionContext {
  const { reception, occasion, layout, honor, seniority } = parts;
  const earlier = before && sameStage(before, parts) ? seatedIn.get(before) : undefined;
  const moved = before && earlier && movedBetween(before.occasion, occasion);
  const now =
    before && earlier && moved ? seatedAfter(earlier, moved, reception, before.occasion, occasion) : seatedFrom(reception, occasion);
  const { people } = reception;
  const places = placesOf(layout);
  const context: OccasionContext = {
    reception,
    occasion,
    layout,
    honor,
    seniority,
    people: attendingOf(people)(occasion.attendees),
    absentees: now.absentees,
    personOf: (id) => people[id],
    seatIn: (id) => layout.seats[places.get(id) ?? -1],
    occupant: now.sitters.get,
    seatsOf: (person) => now.seats.get(person) ?? noSeats,
    standing: (seat) => honor && standingsBySeat(honor).get(seat),
    ladder: (party) => (honor ? ladders[party](honor) : noStandings),
  };
  seatedIn.set(context, now);
  if (before && moved) follow(before, context, moved);
  return context;
}
