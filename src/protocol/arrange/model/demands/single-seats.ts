import { sceneOf } from '../../../../layouts/layout';
import { hasRank } from '../../../../model/person';
import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import type { DemandOf } from '../demand';
import { priceOf } from '../price';

/** Whether this person has strayed to a seat of the other party, as the rule of sides sees it. */
export function straysIn({ context, people, seats }: Cast): (person: number, seat: number) => boolean {
  const { honor, layout } = context;
  if (!honor?.order.guest?.length || !honor.order.host?.length) return () => false;
  const shared = new Set(honor.order.any?.map(({ seat }) => seat));
  const own = { guest: new Set(honor.order.guest.map(({ seat }) => seat)), host: new Set(honor.order.host.map(({ seat }) => seat)) };
  const first = { guest: honor.order.guest[0]?.seat, host: honor.order.host[0]?.seat };
  const quiet = seats.map(({ id }) => shared.has(id) || isChosen(context, id));
  const only = seats.map(({ id }) => (own.guest.has(id) === own.host.has(id) ? undefined : own.guest.has(id) ? 'guest' : 'host'));
  const held = Object.values(honor.roles).flat();
  const heldFor = seats.map(({ id }) => held.find(({ seat }) => seat === id)?.party);
  // Those whom their own few seats do not hold: hosts at a meal sit among the guests, in a photo both parties stand in turn.
  const lends = { host: sceneOf(layout.id) === 'banquet' || layout.id === 'ceremony/photo', guest: layout.id === 'ceremony/photo' };
  const party = people.map((person) => (person.party === 'other' || !hasRank(person) ? undefined : person.party));
  const mayInterleave = people.map((person, index) => {
    const mine = party[index];
    if (mine === undefined || !lends[mine]) return false;
    return people.filter((other) => other.party === mine && hasRank(other)).indexOf(person) >= (honor.order[mine]?.length ?? 0);
  });
  return (person, seat) => {
    const mine = party[person];
    if (mine === undefined || quiet[seat] === true) return false;
    const theirs = mine === 'guest' ? 'host' : 'guest';
    if (heldFor[seat] === theirs) return true;
    return only[seat] === theirs && !(mayInterleave[person] === true && seats[seat]?.id !== first[theirs]);
  };
}

/** What a seat means for one person, whoever sits around: the own side, the front row for the moderator. */
export const singleSeats: DemandOf = (cast) => {
  const strays = straysIn(cast);
  const { context, people, seats } = cast;
  const strayed = priceOf(context, 'parties-keep-their-sides', 'breach');
  const behind = priceOf(context, 'moderator-in-front-row', 'breach');
  const rostrum = context.layout.id === 'meeting/rostrum';
  return {
    rules: ['parties-keep-their-sides', 'moderator-in-front-row'],
    near({ seatOf }, touched) {
      let price = 0;
      for (const person of touched.people) {
        const seat = seatOf[person] ?? -1;
        if (seat < 0) continue;
        if (strays(person, seat)) price += strayed;
        if (rostrum && people[person]?.role === 'moderator' && (seats[seat]?.row ?? 0) > 1) price += behind;
      }
      return price;
    },
  };
};
