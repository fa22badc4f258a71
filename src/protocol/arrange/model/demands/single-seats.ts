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
  const first = honor.order.guest[0]?.seat;
  const only = seats.map(({ id }) =>
    shared.has(id) || isChosen(context, id) || own.guest.has(id) === own.host.has(id) ? undefined : own.guest.has(id) ? 'guest' : 'host',
  );
  const hosts = people.filter((person) => person.party === 'host' && hasRank(person));
  const meal = sceneOf(layout.id) === 'banquet';
  // Hosts beyond the host seats of a meal sit among the guests.
  const mayInterleave = people.map((person) => meal && hosts.indexOf(person) >= (honor.order.host?.length ?? 0));
  const party = people.map((person) => (person.party === 'other' || !hasRank(person) ? undefined : person.party));
  return (person, seat) => {
    const [mine, theirs] = [party[person], only[seat]];
    if (mine === undefined || theirs === undefined || mine === theirs) return false;
    return !(mayInterleave[person] === true && seats[seat]?.id !== first);
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
