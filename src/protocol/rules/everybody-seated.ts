import { movePeople } from '../../commands/move-people';
import { sceneOf } from '../../layouts/layout';
import type { SeatId } from '../../model/ids';
import { hasRank, type Person } from '../../model/person';
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

/** The seats this person could be given, best first: kept for the role, of the own order, or any that nobody ranks. */
function* candidates(context: OccasionContext, person: Person, kept: ReadonlySet<SeatId>): Generator<SeatId> {
  const { honor, layout } = context;
  const { role } = person;
  const forRole = role === 'member' || role === 'principal' || role === 'deputy' ? [] : (honor?.roles[role] ?? []);
  const own = hasRank(person) ? context.ladder(person.party) : [];
  // From the lower end: in a vehicle those without rank, at a meal hosts beyond the host seats, among the guests.
  const scene = sceneOf(layout.id);
  const last =
    scene === 'vehicle' ? context.ladder(person.party) : scene === 'banquet' && person.party === 'host' ? context.ladder('guest') : [];
  for (const { seat } of forRole) yield seat;
  for (const { seat } of own) yield seat;
  for (const { seat } of last.toReversed()) yield seat;
  for (const { id } of layout.seats) if (!kept.has(id) && !context.standing(id)) yield id;
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
