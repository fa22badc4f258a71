import { hasRank, type Person } from '../../../../model/person';
import { isBanquet } from '../../../../model/scene';
import { seatsBeside } from '../../../rules/reading/neighbors';
import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import { alikeBy, type Demand, priced } from '../demand';
import { type Price, priceOf } from '../price';

/** What of a person decides where he strays: his party, and whether his own party's few seats hold him. */
function sidesIn({ context: { honor, layout }, people }: Cast) {
  const party = people.map((person) => (person.party === 'other' || !hasRank(person) ? undefined : person.party));
  // Those whom their own few seats do not hold: hosts at a meal sit among the guests, guests on chairs for which there are not hosts
  // enough; in a photo both parties stand in turn.
  const isMeal = isBanquet(layout.id);
  const isPhoto = layout.id === 'ceremony/photo';
  const fewHosts = party.filter((mine) => mine === 'host').length < (honor?.order.host?.length ?? 0);
  const lends = { host: isMeal || isPhoto, guest: (isMeal && fewHosts) || isPhoto };
  const before = { guest: 0, host: 0 };
  const mayInterleave = party.map((mine) => {
    if (mine === undefined) return false;
    before[mine] += 1;
    return lends[mine] && before[mine] > (honor?.order[mine]?.length ?? 0);
  });
  return { party, mayInterleave };
}

/** People of one key stray on the same seats. */
export function sideKeys(cast: Cast): readonly string[] {
  const { party, mayInterleave } = sidesIn(cast);
  return party.map((mine, person) => `${mine ?? ''}${mayInterleave[person] === true ? ' lent' : ''}`);
}

/** Whether this person has strayed to a seat of the other party, as the rule of sides sees it. */
export function straysIn(cast: Cast): (person: number, seat: number) => boolean {
  const { context, seats } = cast;
  const { honor } = context;
  if (!honor?.order.guest?.length || !honor.order.host?.length) return () => false;
  const shared = new Set(honor.order.any?.map(({ seat }) => seat));
  const own = { guest: new Set(honor.order.guest.map(({ seat }) => seat)), host: new Set(honor.order.host.map(({ seat }) => seat)) };
  const first = { guest: honor.order.guest[0]?.seat, host: honor.order.host[0]?.seat };
  const quiet = seats.map(({ id }) => shared.has(id) || isChosen(context, id));
  const only = seats.map(({ id }) => (own.guest.has(id) === own.host.has(id) ? undefined : own.guest.has(id) ? 'guest' : 'host'));
  const held = new Map(
    Object.values(honor.roles)
      .flat()
      .map(({ seat, party }) => [seat, party]),
  );
  const heldFor = seats.map(({ id }) => held.get(id));
  const { party, mayInterleave } = sidesIn(cast);
  return (person, seat) => {
    const mine = party[person];
    if (mine === undefined || quiet[seat] === true) return false;
    const theirs = mine === 'guest' ? 'host' : 'guest';
    if (heldFor[seat] === theirs) return true;
    return only[seat] === theirs && !(mayInterleave[person] === true && seats[seat]?.id !== first[theirs]);
  };
}

type Alone = (person: number, seat: number) => Price;

const needsWheelchair = ({ needs }: Person) => needs?.some((need) => /wheelchair|轮椅/i.test(need)) ?? false;

/**
 * What each seat costs one person, whoever sits around: the own side, the front row for the moderator, the aisle for a wheelchair.
 * By person; people of one kind, of which there are few, share one list.
 */
export function aloneIn(cast: Cast, strays: (person: number, seat: number) => boolean): readonly Float64Array[] {
  const { context, people, seats } = cast;
  const { id } = context.layout;
  const strayed = priceOf(context, 'parties-keep-their-sides', 'breach');
  const behind = id === 'meeting/rostrum' ? priceOf(context, 'moderator-in-front-row', 'breach') : 0;
  const moderates = people.map(({ role }) => role === 'moderator');
  const further = seats.map((seat) => seat.row > 1 && !isChosen(context, seat.id));
  const inRow = id === 'meeting/audience' ? priceOf(context, 'wheelchair-by-the-aisle', 'remark') : 0;
  const wheels = people.map(needsWheelchair);
  const between = seats.map((seat) => seatsBeside(context, seat.id).length > 1 && !isChosen(context, seat.id));
  const asked = context.reception.settings.rules['inner-side-of-u-empty'] !== undefined;
  const inside = id === 'banquet/u' && asked ? priceOf(context, 'inner-side-of-u-empty', 'breach') : 0;
  const inner = seats.map((seat) => (seat.side === 'WI' || seat.side === 'EI') && !isChosen(context, seat.id));
  const priceFor = (person: number, seat: number) =>
    (strays(person, seat) ? strayed : 0) +
    (moderates[person] === true && further[seat] === true ? behind : 0) +
    (wheels[person] === true && between[seat] === true ? inRow : 0) +
    (inner[seat] === true ? inside : 0);
  const [sides, pricesOf] = [sideKeys(cast), new Map<string, Float64Array>()];
  return people.map((_, person) => {
    const kind = `${sides[person]} ${moderates[person]} ${wheels[person]}`;
    const known = pricesOf.get(kind) ?? Float64Array.from(seats, (_seat, seat) => priceFor(person, seat));
    pricesOf.set(kind, known);
    return known;
  });
}

/** What everybody's seat costs without looking at anybody else. */
export const singleSeats = (cast: Cast, alone: Alone): Demand => {
  const sides = sideKeys(cast);
  return {
    ...singleSeatsPriced(cast, alone),
    alike: alikeBy(cast.people.length, (person) => {
      const who = cast.people[person];
      return `${sides[person]} ${who?.role === 'moderator'} ${who !== undefined && needsWheelchair(who)}`;
    }),
    firm: true,
  };
};

const singleSeatsPriced = (cast: Cast, alone: Alone): Demand =>
  priced(
    ['parties-keep-their-sides', 'moderator-in-front-row', 'wheelchair-by-the-aisle', 'inner-side-of-u-empty'],
    ({ seatOf }, { people }) => {
      let price = 0;
      for (const person of people) {
        const seat = seatOf[person] ?? -1;
        if (seat >= 0) price += alone(person, seat);
      }
      return price;
    },
    ({ seatOf }, blame) => {
      for (let person = 0; person < cast.people.length; person += 1) {
        const seat = seatOf[person] ?? -1;
        if (seat >= 0 && alone(person, seat) > 0) blame(person);
      }
    },
  );
