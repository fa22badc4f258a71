import { hasRank } from '../../../model/person';
import type { OccasionContext } from '../../rules/occasion-context';
import { type Ladder, laddersOf } from '../../rules/reading/ladders';
import { personRanks, ranksWithinParties } from '../../rules/reading/person-ranks';
import { isChosen } from '../../rules/reading/sitters';
import type { Cast } from './cast';

/** Whether a person has strayed to the other side on this seat; a nearer rule speaks of it then. */
export type Strays = (person: number, seat: number) => boolean;

/** A ladder by number: its rungs from the best, and who counts on it. */
export type LadderInNumbers = {
  readonly ladder: Ladder;
  readonly seats: Int32Array;
  readonly grades: Int32Array;
  readonly sourced: readonly boolean[];
  /** The rung of each seat; -1 off the ladder. */
  readonly rungOf: Int32Array;
  /** Level of each person who ranks on this ladder; 0 for others. */
  readonly level: Int32Array;
  /** Which people may be compared; one number for all where the parties have one common order. */
  readonly merged: Int32Array;
  /** How many such groups; undefined where only comparing two by two can tell. */
  readonly groups: number | undefined;
  /** People whose place closes the ranks: who rank, with a level or without one that is known. */
  readonly closes: readonly boolean[];
  /** Whether a person who sits here counts for the order: not by own choice, not strayed, not moderating from the front row. */
  readonly countsAt: (person: number, seat: number) => boolean;
};

/** The moderator may sit at the center or a side of the front row whatever the rank (cn.md §1.5). */
function moderatesFrom({ context, people, seats }: Cast): Strays {
  if (context.layout.id !== 'meeting/rostrum' || !people.some(({ role }) => role === 'moderator')) return () => false;
  const open = seats.map(({ row, place, of }) => row === 1 && (place === 1 || place === of || Math.abs(place - (of + 1) / 2) < 1));
  return (person, seat) => people[person]?.role === 'moderator' && open[seat] === true;
}

/** The order of those on one ladder: that of the whole list, or of their own party where the parties are merged in part only. */
function ranksOn(context: OccasionContext, parties: readonly string[]) {
  const whole = personRanks(context.people, context.seniority);
  if (whole) return whole;
  const present = new Set(context.people.flatMap(({ party }) => (parties.includes(party) ? [party] : [])));
  return present.size <= 1 ? ranksWithinParties(context.people, context.seniority) : undefined;
}

function inNumbers(cast: Cast, ladder: Ladder, strays: Strays, moderates: Strays): LadderInNumbers {
  const { context, people, seats, seatAt } = cast;
  const ranks = ranksOn(context, ladder.parties);
  const seatList = ladder.rungs.map(({ standing }) => seatAt.get(standing.seat) ?? -1);
  const rungOf = new Int32Array(seats.length).fill(-1);
  for (const [rung, seat] of seatList.entries()) if (seat >= 0) rungOf[seat] = rung;
  const isOwn = people.map(
    (person) => ladder.parties.includes(person.party) && hasRank(person) && (ladder.sex === undefined || person.sex === ladder.sex),
  );
  const level = Int32Array.from(people, ({ id }, person) =>
    isOwn[person] && typeof context.seniority.level(id) === 'number' ? (ranks?.get(id)?.level ?? 0) + 1 : 0,
  );
  const chosen = seats.map(({ id }) => isChosen(context, id));
  return {
    ladder,
    seats: Int32Array.from(seatList),
    grades: Int32Array.from(ladder.rungs, ({ grade }) => grade),
    sourced: ladder.rungs.map(({ standing }) => standing.sourced),
    rungOf,
    level,
    merged: Int32Array.from(people, ({ id }) => ranks?.get(id)?.merged ?? 0),
    groups: ranks ? [...ranks.values()].reduce((most, { merged }) => Math.max(most, merged), 0) + 1 : undefined,
    closes: people.map(({ id }, person) => isOwn[person] === true && context.seniority.level(id) !== null),
    countsAt: (person, seat) => (level[person] ?? 0) > 0 && chosen[seat] !== true && !strays(person, seat) && !moderates(person, seat),
  };
}

export function laddersInNumbers(cast: Cast, strays: Strays): readonly LadderInNumbers[] {
  const moderates = moderatesFrom(cast);
  return laddersOf(cast.context).map((ladder) => inNumbers(cast, ladder, strays, moderates));
}
