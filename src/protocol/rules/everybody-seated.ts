import { movePeople } from '../../commands/move-people';
import { type LayoutSeat, sceneOf } from '../../layouts/layout';
import type { SeatId } from '../../model/ids';
import { hasRank, type Party, type Person } from '../../model/person';
import { theList } from '../sources/office';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { peopleStanding, peopleToSeat, seatsForPeople } from './reading/room';
import { isFree } from './reading/sitters';
import { wheelFaults } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly people: readonly Person[] };

/** Whoever ought to be at a wheel and has no seat is named there, not here. */
function withoutSeat(context: OccasionContext): readonly Person[] {
  const atWheel = new Set(wheelFaults(context).map(({ driver }) => driver?.id));
  return peopleStanding(context).filter(({ id }) => !atWheel.has(id));
}

/**
 * The seats that nobody ranks and nothing is kept for, those of this party's side first: a chair of a second row stands behind its row,
 * `NB1` behind `N`.
 */
function spareSeats({ layout, ladder, seatIn, standing }: OccasionContext, party: Party, kept: ReadonlySet<SeatId>): readonly SeatId[] {
  const sides = new Set(ladder(party).map(({ seat }) => seatIn(seat)?.side));
  const spare = layout.seats.filter(({ id }) => !kept.has(id) && !standing(id));
  const isOwn = ({ side }: LayoutSeat) => side !== '' && sides.has(side[0]);
  return [...spare.filter(isOwn), ...spare.filter((seat) => !isOwn(seat))].map(({ id }) => id);
}

/** The seats this person could be given, best first: kept for the role, of the own order, or any that nobody ranks. */
function* candidates(context: OccasionContext, person: Person, kept: ReadonlySet<SeatId>): Generator<SeatId> {
  const { honor, layout } = context;
  const { role } = person;
  // On the side of whom somebody serves; nobody works for the other one.
  const party = (person.serves && context.personOf(person.serves)?.party) ?? person.party;
  const forRole = role === 'member' || role === 'principal' || role === 'deputy' ? [] : (honor?.roles[role] ?? []);
  const own = hasRank(person) ? context.ladder(person.party) : [];
  // From the lower end: in a vehicle those without rank, at a meal hosts beyond the host seats, among the guests.
  const scene = sceneOf(layout.id);
  const last =
    scene === 'vehicle' ? context.ladder(person.party) : scene === 'banquet' && person.party === 'host' ? context.ladder('guest') : [];
  for (const held of forRole) if (held.party === undefined || held.party === party) yield held.seat;
  for (const { seat } of own) yield seat;
  for (const { seat } of last.toReversed()) yield seat;
  yield* spareSeats(context, party, kept);
}

function freeSeatsFor(context: OccasionContext, people: readonly Person[]) {
  const { honor } = context;
  const open = new Set(context.layout.seats.flatMap(({ id }) => (isFree(context, id) ? [id] : [])));
  const kept = new Set([...(honor?.free ?? []), ...Object.values(honor?.roles ?? {}).flat()].map(({ seat }) => seat));
  return people.flatMap((person) => {
    if (open.size === 0) return [];
    for (const seat of candidates(context, person, kept)) if (open.delete(seat)) return [{ person: person.id, from: null, to: seat }];
    return [];
  });
}

/** Whoever attends has a seat; as many as the room cannot hold are for `seats-enough`. */
export const everybodySeated = defineRule({
  id: 'everybody-seated',
  severity: 'departure',
  citation: theList('出席'),
  messageIds: ['one', 'several'],

  *check(context): Generator<Facts> {
    const people = withoutSeat(context);
    const tooMany = Math.max(0, peopleToSeat(context).length - seatsForPeople(context));
    if (people.length > tooMany) yield { people };
  },

  explain: ({ people }) => ({
    messageId: people.length === 1 ? 'one' : 'several',
    data: { people: namesOf(people), number: people.length },
    seats: [],
    people: idsOf(people),
  }),

  *suggest({ people }, context) {
    const moves = freeSeatsFor(context, people);
    if (moves.length > 0) yield [movePeople(context.occasion.id, moves)];
  },
});
