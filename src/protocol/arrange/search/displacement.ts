import type { Party } from '../../../model/person';
import { isMisfit, seniorityInParty } from '../misfits';
import type { Model } from '../model/model';
import type { Seating } from '../proposal';

/** How far from home a seat is for a person (-1: without a seat), and where home is; the last thing that decides. */
export type Displacement = {
  readonly homeOf: Int32Array;
  readonly of: (person: number, seat: number) => number;
};

/** Without a seat is further from home than any seat. */
const withoutSeat = 60;

function homesOf({ cast }: Model, home: Seating): Int32Array {
  const homes = new Int32Array(cast.people.length).fill(-1);
  for (const [seat, person] of home) {
    const [who, where] = [cast.personAt.get(person), cast.seatAt.get(seat)];
    if (who !== undefined && where !== undefined && (homes[who] ?? -1) < 0) homes[who] = where;
  }
  return homes;
}

/** Where each seat stands in a party's whole order of honor, over all tables and vehicles; -1 for a seat that is not in it. */
function honorOf({ cast }: Model, party: Party): Int32Array {
  const places = new Int32Array(cast.seats.length).fill(-1);
  for (const [place, { seat }] of cast.context.ladder(party).entries()) {
    const at = cast.seatAt.get(seat);
    if (at !== undefined) places[at] = place;
  }
  return places;
}

/** Displacement in honor: how many seats of the party's order lie between the seat and the one that order alone would give. */
export function rungsFromHome(model: Model, home: Seating): Displacement {
  const homeOf = homesOf(model, home);
  const { people } = model.cast;
  const honors = new Map([...new Set(people.map(({ party }) => party))].map((party) => [party, honorOf(model, party)]));
  const own = people.map(({ party }) => honors.get(party));
  const of = (person: number, seat: number): number => {
    const at = homeOf[person] ?? -1;
    if (seat === at) return 0;
    if (seat < 0) return withoutSeat;
    const rungOf = own[person];
    const [here, there] = [rungOf?.[seat] ?? -1, at < 0 ? -1 : (rungOf?.[at] ?? -1)];
    return here < 0 || there < 0 ? 1 : Math.max(1, Math.abs(here - there));
  };
  return { homeOf, of };
}

/** Further from home than everybody else together: somebody of rank has a chair of the staff only where nothing else does. */
export const misfitRungs = 1000;

/** Whether a seat is not meant for a person, by the model's numbers. */
export function misplacedIn({ cast: { context, people, seats } }: Model): (person: number, seat: number) => boolean {
  const misfit = isMisfit(context);
  return (person, seat) => {
    const [who, where] = [people[person], seats[seat]];
    return who !== undefined && where !== undefined && misfit(who, where.id);
  };
}

/** The same, where a chair that is not meant for somebody is further than everything else. */
export function properRungsFromHome(model: Model, home: Seating): Displacement {
  const { homeOf, of } = rungsFromHome(model, home);
  const isWrong = misplacedIn(model);
  return {
    homeOf,
    of(person, seat) {
      const rungs = of(person, seat);
      return rungs > 0 && isWrong(person, seat) ? rungs + misfitRungs : rungs;
    },
  };
}

/**
 * One for everybody who does not sit where the plan has him now; far more, and for a senior the most, for whoever is moved to a chair
 * that is not meant for him: hiding somebody of rank on a chair of the staff mends nothing, though no rule speaks of it.
 */
export function movedFrom(model: Model, home: Seating): Displacement {
  const homeOf = homesOf(model, home);
  const isWrong = misplacedIn(model);
  const { context, people } = model.cast;
  const isWrongAtHome = people.map((_, person) => isWrong(person, homeOf[person] ?? -1));
  const onWrongChair = people.map((person) => 1 + Math.round(misfitRungs * (1 + seniorityInParty(context, person))));
  return {
    homeOf,
    of(person, seat) {
      if (seat === (homeOf[person] ?? -1)) return 0;
      return isWrongAtHome[person] === false && isWrong(person, seat) ? (onWrongChair[person] ?? 1) : 1;
    },
  };
}
