import { movePeople } from '../../commands/move-people';
import { hasRank } from '../../model/person';
import { chinesePractice } from './citations';
import type { OccasionContext } from './occasion-context';
import { type Ladder, laddersOf, type Placement, placementsOn, type Rung } from './reading/ladders';
import { spokenFor } from './reading/misplaced';
import { seatNames } from './reading/names';
import { awayFromHonor } from './reading/place-of-honor';
import { isFree, isLocked } from './reading/sitters';
import { hostDrivenCars } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly ladder: Ladder; readonly empty: readonly Rung[]; readonly placements: readonly Placement[] };

/** Seats of whose emptiness a nearer rule speaks: beside a driving host, or the place of honor that the principal guest left. */
function spokenOf(context: OccasionContext): ReadonlySet<string> {
  const away = awayFromHonor(context);
  return new Set([...hostDrivenCars(context).map(({ beside }) => beside.id), ...(away && !away.sitter ? [away.place.id] : [])]);
}

/** People of these parties who will fill a seat once another finding is mended: they sit wrongly elsewhere, or nowhere. */
function expected(context: OccasionContext, { parties }: Ladder): number {
  const elsewhere = spokenFor(context);
  return context.people.filter(
    (person) => parties.includes(person.party) && hasRank(person) && (elsewhere.has(person.id) || context.seatsOf(person.id).length === 0),
  ).length;
}

/** No better seat of an order stays empty above an occupied one: ranks are closed. */
export const betterSeatsFilledFirst = defineRule({
  id: 'better-seats-filled-first',
  severity: 'departure',
  citation: chinesePractice('§1.4, §6, §15', 'inspires'),
  messageIds: ['guest', 'host', 'any'],

  *check(context): Generator<Facts> {
    const elsewhere = spokenFor(context);
    for (const ladder of laddersOf(context)) {
      const placements = placementsOn(context, ladder).filter(
        ({ person, rung }) => rung.standing.sourced && context.seniority.level(person.id) !== null && !elsewhere.has(person.id),
      );
      const lowest = placements.reduce((low, { rung }) => Math.max(low, rung.grade), 0);
      const others = spokenOf(context);
      const empty = ladder.rungs.filter(
        ({ grade, standing: { seat, sourced } }) =>
          sourced && grade < lowest && !context.occupant(seat) && isFree(context, seat) && !others.has(seat),
      );
      if (empty.length > 0 && empty.length > expected(context, ladder)) yield { ladder, empty, placements };
    }
  },

  explain: ({ ladder, empty }) => ({
    messageId: ladder.order,
    data: { seats: seatNames(empty.map(({ standing }) => standing.seat)), number: empty.length },
    seats: empty.map(({ standing }) => standing.seat),
    people: [],
  }),

  /** Close ranks: everybody moves up, in the present order; the locked stay where they are. */
  *suggest({ ladder, empty, placements }, context) {
    const seats = new Set([...empty.map(({ standing }) => standing.seat), ...placements.map(({ rung }) => rung.standing.seat)]);
    const locked = placements.filter(({ rung }) => isLocked(context, rung.standing.seat));
    for (const { rung } of locked) seats.delete(rung.standing.seat);
    const open = ladder.rungs.filter(({ standing }) => seats.has(standing.seat));
    const moving = placements.filter((placement) => !locked.includes(placement));
    const moves = moving.flatMap(({ person, rung }, index) => {
      const to = open[index];
      return to && to.standing.seat !== rung.standing.seat ? [{ person: person.id, from: rung.standing.seat, to: to.standing.seat }] : [];
    });
    const firstGap = open[moving.length]?.grade ?? Number.POSITIVE_INFINITY;
    const cured = locked.every(({ rung }) => rung.grade <= firstGap);
    if (moves.length > 0 && cured) yield [movePeople(context.occasion.id, moves)];
  },
});
