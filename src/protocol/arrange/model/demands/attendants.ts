import type { PersonId } from '../../../../model/ids';
import { isVehicle } from '../../../../model/scene';
import { isChinese } from '../../../rules/reading/given-of';
import { seatsBehind } from '../../../rules/reading/neighbors';
import { principalOf } from '../../../rules/reading/principals';
import { isChosen } from '../../../rules/reading/sitters';
import type { Cast } from '../cast';
import { alikeBy, type DemandOf, isBeside, priced, type Sitting, tallied } from '../demand';
import { type Price, priceOf } from '../price';

/** Somebody whose seat depends on where another sits. */
type Attendant = {
  readonly person: number;
  readonly served: number;
  /** By whom the attendant may sit as well; -1 for nobody. */
  readonly orBy: number;
  readonly kept: ReadonlySet<number>;
  readonly mayChoose: boolean;
  readonly price: Price;
};

function attendantsOf({ context, people, personAt, seatAt }: Cast): readonly Attendant[] {
  const at = (id: PersonId | undefined) => (id && personAt.get(id)) ?? -1;
  const heads = {
    guest: at(principalOf(context, 'guest')?.id),
    host: at(principalOf(context, 'host')?.id),
    other: at(principalOf(context, 'other')?.id),
  };
  return people.flatMap((attendant, person): readonly Attendant[] => {
    const { role, serves, party } = attendant;
    if (role === 'carer' && serves)
      return [
        { person, served: at(serves), orBy: -1, kept: new Set(), mayChoose: false, price: priceOf(context, 'carer-beside', 'breach') },
      ];
    if (role !== 'interpreter') return [];
    const kept = (context.honor?.roles.interpreter ?? []).flatMap((seat) =>
      seat.party === undefined || seat.party === party ? (seatAt.get(seat.seat) ?? []) : [],
    );
    return [
      {
        person,
        served: serves ? at(serves) : heads[party],
        orBy: serves ? -1 : heads[party === 'host' ? 'guest' : 'host'],
        kept: new Set(kept),
        mayChoose: true,
        price: priceOf(context, 'interpreter-beside-or-behind', isChinese(context) ? 'departure' : 'breach'),
      },
    ];
  });
}

/** Interpreters and carers sit beside or behind whom they serve; in a vehicle, in the same one. */
export const attendants: DemandOf = (cast) => {
  const { context, seats, seatAt, tableOf } = cast;
  const all = attendantsOf(cast).filter(({ served }) => served >= 0);
  if (all.length === 0) return undefined;
  const rides = isVehicle(context.layout.id);
  const behind = new Map<number, ReadonlySet<number>>();
  const seatsBehindOf = (front: number): ReadonlySet<number> => {
    const before = behind.get(front);
    if (before) return before;
    const seat = seats[front];
    const found = new Set(seat ? seatsBehind(context, seat).flatMap(({ id }) => seatAt.get(id) ?? []) : []);
    behind.set(front, found);
    return found;
  };
  const isNear = (seat: number, served: number) =>
    rides ? tableOf[seat] === tableOf[served] : isBeside(cast, served, seat) || seatsBehindOf(served).has(seat);
  const chosen = seats.map(({ id }) => isChosen(context, id));
  const own: Attendant[][] = cast.people.map(() => []);
  for (const one of all) for (const person of new Set([one.person, one.served, one.orBy])) own[person]?.push(one);
  const isAway = ({ person, served, orBy, kept, mayChoose }: Attendant, { seatOf }: Sitting): boolean => {
    const [seat, servedSeat] = [seatOf[person] ?? -1, seatOf[served] ?? -1];
    if (seat < 0 || servedSeat < 0 || (mayChoose && chosen[seat])) return false;
    const otherSeat = orBy < 0 ? -1 : (seatOf[orBy] ?? -1);
    return !isNear(seat, servedSeat) && !kept.has(seat) && !(otherSeat >= 0 && isNear(seat, otherSeat));
  };
  const asked: Attendant[] = [];
  const demand = priced(
    ['interpreter-beside-or-behind', 'carer-beside'],
    (sitting, { people }) => {
      let price = 0;
      asked.length = 0;
      for (const touched of people) {
        for (const attendant of own[touched] ?? []) {
          if (asked.includes(attendant)) continue;
          asked.push(attendant);
          if (isAway(attendant, sitting)) price += attendant.price;
        }
      }
      return price;
    },
    (sitting, blame) => {
      for (const attendant of all) {
        if (attendant.price === 0 || !isAway(attendant, sitting)) continue;
        blame(attendant.person);
        blame(attendant.served);
      }
    },
  );
  return { ...demand, alike: alikeBy(cast.people.length, (person) => (own[person]?.length === 0 ? '' : undefined)) };
};

/** Note-takers sit behind, as long as a chair is free there. */
export const notetakers: DemandOf = ({ context, people, seats }) => {
  const { id } = context.layout;
  const takers = people.flatMap(({ role }, person) => (role === 'notetaker' ? [person] : []));
  if ((id !== 'meeting/talks' && id !== 'meeting/courtesy-call') || takers.length === 0) return undefined;
  const price = priceOf(context, 'notetaker-behind', 'departure');
  const isBehindRow = seats.map(({ side }) => side === 'B' || /^[NSWE]B$/.test(side));
  const chairs = seats.flatMap((_, seat) => (isBehindRow[seat] ? [seat] : []));
  const chosen = seats.map((seat) => isChosen(context, seat.id));
  const astray = ({ seatOf, sitterOf }: Sitting): readonly number[] => {
    if (!chairs.some((seat) => (sitterOf[seat] ?? -1) < 0)) return [];
    return takers.filter((person) => {
      const seat = seatOf[person] ?? -1;
      return seat >= 0 && !isBehindRow[seat] && !chosen[seat];
    });
  };
  const demand = tallied(
    ['notetaker-behind'],
    (sitting) => astray(sitting).length * price,
    () => true,
    (sitting, blame) => astray(sitting).forEach(blame),
  );
  return { ...demand, alike: alikeBy(people.length, (person) => `${people[person]?.role === 'notetaker'}`) };
};
