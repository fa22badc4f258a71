import type { Model } from '../model/model';
import type { Seating } from '../proposal';
import type { Search } from './search';

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

/** Displacement in honor: how many rungs of the own ladder lie between the seat and the one that order alone would give. */
export function rungsFromHome(model: Model, home: Seating): Search['displacement'] {
  const homes = homesOf(model, home);
  const { cast, ladders } = model;
  const rungs = ladders.map(({ seats }) => {
    const rungOf = new Int32Array(cast.seats.length).fill(-1);
    for (const [rung, seat] of seats.entries()) if (seat >= 0) rungOf[seat] = rung;
    return rungOf;
  });
  const own = cast.people.map(({ party }) => rungs[ladders.findIndex(({ ladder }) => ladder.parties.includes(party))]);
  return (person, seat) => {
    const home = homes[person] ?? -1;
    if (seat === home) return 0;
    if (seat < 0) return withoutSeat;
    const [here, there] = [own[person]?.[seat] ?? -1, own[person]?.[home] ?? -1];
    return here < 0 || there < 0 ? 1 : Math.max(1, Math.abs(here - there));
  };
}

/** One for everybody who does not sit where the plan has him now. */
export function movedFrom(model: Model, home: Seating): Search['displacement'] {
  const homes = homesOf(model, home);
  return (person, seat) => (seat === (homes[person] ?? -1) ? 0 : 1);
}
