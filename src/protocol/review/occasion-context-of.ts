import type { Layout, LayoutSeat } from '../../layouts/layout';
import { type PersonId, type SeatId, seatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { attends, type Party, type Person } from '../../model/person';
import { peopleInOrder, type Reception } from '../../model/reception';
import type { HonorOrder } from '../conventions/honor-order';
import type { Seniority } from '../precedence/seniority';
import type { OccasionContext, Standing } from '../rules/occasion-context';
import { oncePer } from '../rules/reading/once-per';

type Parts = {
  readonly reception: Reception;
  readonly occasion: Occasion;
  readonly layout: Layout;
  readonly honor: HonorOrder | undefined;
  readonly seniority: Seniority;
};

const listOf = oncePer((people: Reception['people']) => peopleInOrder({ people }));

const attendingOf = oncePer((people: Reception['people']) =>
  oncePer((attendees: Occasion['attendees']): readonly Person[] =>
    listOf(people).filter((person) => attendees[person.id] === true && attends(person)),
  ),
);

const seatsById = oncePer(({ seats }: Layout): ReadonlyMap<SeatId, LayoutSeat> => new Map(seats.map((seat) => [seat.id, seat])));

type Standings = { readonly bySeat: ReadonlyMap<SeatId, Standing>; readonly ladders: Readonly<Record<Party, readonly Standing[]>> };

const standingsOf = oncePer(({ order, ladder }: HonorOrder): Standings => {
  const bySeat = new Map<SeatId, Standing>();
  for (const name of ['any', 'host', 'guest'] as const) {
    for (const ranked of order[name] ?? []) bySeat.set(ranked.seat, { ...ranked, order: name });
  }
  const onLadder = (party: Party): readonly Standing[] => {
    const own: ReadonlySet<SeatId> = new Set(party === 'other' ? [] : order[party]?.map(({ seat }) => seat));
    return ladder[party].map((ranked) => ({ ...ranked, order: party !== 'other' && own.has(ranked.seat) ? party : 'any' }));
  };
  return { bySeat, ladders: { guest: onLadder('guest'), host: onLadder('host'), other: onLadder('other') } };
});

const noStandings: Standings = { bySeat: new Map(), ladders: { guest: [], host: [], other: [] } };

const noSeats: readonly SeatId[] = [];

/** Everything the rules may look at. What a move cannot change is worked out once and kept; the seating is read in one pass. */
export function occasionContextOf({ reception, occasion, layout, honor, seniority }: Parts): OccasionContext {
  const { people } = reception;
  const seatOfId = seatsById(layout);
  const { bySeat, ladders } = honor ? standingsOf(honor) : noStandings;
  const sitters = new Map<SeatId, Person>();
  const seats = new Map<PersonId, SeatId[]>();
  for (const block of Object.values(occasion.seating)) {
    for (const [text, id] of Object.entries(block)) {
      const seat = seatId(text);
      const own = seats.get(id);
      if (own) own.push(seat);
      else seats.set(id, [seat]);
      const person = people[id];
      if (person && occasion.attendees[id] === true && attends(person)) sitters.set(seat, person);
    }
  }
  for (const own of seats.values()) if (own.length > 1) own.sort();
  return {
    reception,
    occasion,
    layout,
    honor,
    seniority,
    people: attendingOf(people)(occasion.attendees),
    personOf: (id) => people[id],
    seatIn: (id) => seatOfId.get(id),
    occupant: (seat) => sitters.get(seat),
    seatsOf: (person) => seats.get(person) ?? noSeats,
    standing: (seat) => bySeat.get(seat),
    ladder: (party) => ladders[party],
  };
}
