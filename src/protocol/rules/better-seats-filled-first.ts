import { type Move, movePeople } from '../../commands/move-people';
import type { PersonId, SeatId } from '../../model/ids';
import { hasRank } from '../../model/person';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import {
  closesRanks,
  emptyRungs,
  type Ladder,
  laddersOf,
  type Placement,
  placementAt,
  placementsOn,
  type Rung,
  rungsByTable,
} from './reading/ladders';
import { spokenFor } from './reading/misplaced';
import { seatNames } from './reading/names';
import { awayFromHonor } from './reading/place-of-honor';
import { peopleWithoutSeat } from './reading/room';
import { isLocked, peopleWithRole } from './reading/sitters';
import { hostDrivenCars } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly ladder: Ladder; readonly empty: readonly Rung[] };

/** Seats of whose emptiness a nearer rule speaks: beside a driving host, or the place of honor that the principal guest left. */
function spokenOf(context: OccasionContext): ReadonlySet<string> {
  const away = awayFromHonor(context);
  return new Set([...hostDrivenCars(context).map(({ beside }) => beside.id), ...(away && !away.sitter ? [away.place.id] : [])]);
}

/** People of whose seat a nearer rule speaks; where they sit now makes no other seat look empty. */
function peopleSpokenOf(context: OccasionContext): ReadonlySet<PersonId> {
  const away = awayFromHonor(context);
  const moderators = context.layout.id === 'meeting/rostrum' ? peopleWithRole(context, 'moderator') : [];
  return new Set([...spokenFor(context), ...(away ? [away.person.id] : []), ...moderators.map(({ id }) => id)]);
}

/**
 * People of these parties who will fill a seat once another finding is mended, since they sit wrongly elsewhere or nowhere, or who would
 * have it but for their own choice: 客人已就座之处即上座 (cn.md §8.1), and what they left empty is nobody's fault.
 */
function expected(context: OccasionContext, { parties, rungs }: Ladder): number {
  const first = new Set(rungs.flatMap(({ grade, standing }) => (grade === 1 ? [standing.seat] : [])));
  const byChoice = Object.keys(context.occasion.chosen).flatMap((id) => {
    const seat = context.seatIn(id as SeatId);
    return seat && !first.has(seat.id) ? (context.occupant(seat.id)?.id ?? []) : [];
  });
  const waiting = new Set([...spokenFor(context), ...peopleWithoutSeat(context).map(({ id }) => id), ...byChoice]);
  let count = 0;
  for (const id of waiting) {
    const person = context.personOf(id);
    if (person && parties.includes(person.party) && hasRank(person)) count += 1;
  }
  return count;
}

const tableOf = ({ seatIn }: OccasionContext, seat: SeatId) => seatIn(seat)?.table ?? '';

/** Whoever ranks on the ladder and is rightly there. */
function placementsIn(context: OccasionContext, ladder: Ladder): readonly Placement[] {
  const elsewhere = peopleSpokenOf(context);
  return placementsOn(context, ladder).filter(({ person }) => context.seniority.level(person.id) !== null && !elsewhere.has(person.id));
}

/** The lowest occupied grade of a table or vehicle: a table half full is no gap above the next table. */
function lowestAt(context: OccasionContext, ladder: Ladder, table: string, elsewhere: ReadonlySet<PersonId>): number {
  const rungs = rungsByTable(context, ladder).get(table) ?? [];
  const lowest = rungs.findLast((rung) => {
    const person = placementAt(context, ladder, rung)?.person;
    return person && context.seniority.level(person.id) !== null && !elsewhere.has(person.id);
  });
  return lowest?.grade ?? 0;
}

/** The empty rungs above somebody at the same table. */
function gapsOn(context: OccasionContext, ladder: Ladder): readonly Rung[] {
  const empty = emptyRungs(context, ladder).filter(({ standing }) => standing.sourced);
  if (empty.length === 0) return empty;
  const [elsewhere, spoken] = [peopleSpokenOf(context), spokenOf(context)];
  const lowest = new Map<string, number>();
  return empty.filter(({ grade, standing: { seat } }) => {
    const table = tableOf(context, seat);
    const least = lowest.get(table) ?? lowestAt(context, ladder, table, elsewhere);
    lowest.set(table, least);
    return grade < least && !spoken.has(seat);
  });
}

/** No better seat of an order stays empty above an occupied one: ranks are closed. */
export const betterSeatsFilledFirst = defineRule({
  id: 'better-seats-filled-first',
  severity: 'departure',
  citation: cn.betterFilledFirst,
  messageIds: ['guest', 'host', 'any'],

  *check(context): Generator<Facts> {
    if (!closesRanks(context)) return;
    for (const ladder of laddersOf(context)) {
      const empty = gapsOn(context, ladder);
      if (empty.length > 0 && empty.length > expected(context, ladder)) yield { ladder, empty };
    }
  },

  explain: ({ ladder, empty }) => ({
    messageId: ladder.order,
    data: { seats: seatNames(empty.map(({ standing }) => standing.seat)), number: empty.length },
    seats: empty.map(({ standing }) => standing.seat),
    people: [],
  }),

  /** Close ranks, table by table: everybody moves up, in the present order; the locked stay where they are. */
  *suggest({ ladder, empty }, context) {
    const placements = placementsIn(context, ladder);
    const tables = new Set(empty.map(({ standing }) => tableOf(context, standing.seat)));
    const moves: Move[] = [];
    for (const table of tables) {
      const sitting = placements.filter(({ rung }) => tableOf(context, rung.standing.seat) === table);
      const moving = sitting.filter(({ rung }) => !isLocked(context, rung.standing.seat));
      const gaps = empty.filter(({ standing }) => tableOf(context, standing.seat) === table);
      const open = [...gaps, ...moving.map(({ rung }) => rung)].sort((left, right) => left.at - right.at);
      for (const [index, { person, rung }] of moving.entries()) {
        const to = open[index];
        if (to && to !== rung) moves.push({ person: person.id, from: rung.standing.seat, to: to.standing.seat });
      }
      // Below the first gap that is left, nobody may be locked.
      const left = open[moving.length]?.grade ?? Number.POSITIVE_INFINITY;
      if (sitting.some(({ rung }) => isLocked(context, rung.standing.seat) && rung.grade > left)) return;
    }
    if (moves.length > 0) yield [movePeople(context.occasion.id, moves)];
  },
});
