import type { PersonId, SeatId } from '../../../model/ids';
import type { OccasionContext } from '../occasion-context';
import { bestSeatFirst, fewestByComparing, fewestByRank, type Ranked } from './fewest-out-of-order';
import { following } from './following';
import { type Ladder, laddersOf, type Placement, rungByRung, rungOf } from './ladders';
import { spokenFor } from './misplaced';
import { oncePer } from './once-per';
import { personRanks, ranksWithinParties } from './person-ranks';
import { lockedIn, type Marked } from './sitters';
import { disorderlyStretches, wrongAcross } from './wrong-across';

/** Somebody whose place in the order can be judged. */
export type Sitting = Ranked & { readonly placement: Placement };

/** The moderator may sit at the center or a side of the front row whatever the rank, or by rank like everybody else (cn.md §1.5). */
function moderatesInFront({ layout, seatIn }: OccasionContext, { person, rung }: Placement): boolean {
  const seat = layout.id === 'meeting/rostrum' && person.role === 'moderator' ? seatIn(rung.standing.seat) : undefined;
  return seat?.row === 1 && (seat.place === 1 || seat.place === seat.of || Math.abs(seat.place - (seat.of + 1) / 2) < 1);
}

const ranksOf = ({ people, seniority }: OccasionContext) => personRanks(people, seniority) ?? ranksWithinParties(people, seniority);

type Ranks = ReturnType<typeof ranksOf>;

/** What is known of everybody before the first is looked at. */
type Known = { readonly ranks: Ranks; readonly locked: Marked; readonly spoken: ReadonlySet<PersonId> };

const knownIn = (context: OccasionContext): Known => ({
  ranks: ranksOf(context),
  locked: lockedIn(context),
  spoken: spokenFor(context),
});

function sittingOf(placement: Placement, { ranks, locked }: Pick<Known, 'ranks' | 'locked'>): Sitting | undefined {
  const { person, rung } = placement;
  const rank = ranks.get(person.id);
  if (!rank) return undefined;
  const placed = { person: person.id, grade: rung.grade, stays: locked.has(rung.standing.seat) };
  return { placement, placed, merged: rank.merged, level: rank.level, across: rank.across };
}

/** Those of whose seat no nearer rule speaks. */
function judged(context: OccasionContext, placement: Placement | undefined, known: Known): Sitting | undefined {
  if (!placement || known.spoken.has(placement.person.id) || moderatesInFront(context, placement)) return undefined;
  return sittingOf(placement, known);
}

/** Rung by rung whoever can be judged there. */
type Line = { readonly ladder: Ladder; readonly spoken: ReadonlySet<PersonId>; readonly rungs: readonly (Sitting | undefined)[] };

function* differing(one: ReadonlySet<PersonId>, other: ReadonlySet<PersonId>): Generator<PersonId> {
  for (const person of one) if (!other.has(person)) yield person;
  for (const person of other) if (!one.has(person)) yield person;
}

const linesIn = following(
  (context): readonly Line[] => {
    const known = knownIn(context);
    return laddersOf(context).map((ladder) => ({
      ladder,
      spoken: known.spoken,
      rungs: rungByRung(context, ladder).map((placement) => judged(context, placement, known)),
    }));
  },
  (earlier, moved, context) => {
    const known = knownIn(context);
    const { spoken } = known;
    return earlier.map((line) => {
      const touched = new Set<SeatId>(moved.seats);
      for (const person of differing(line.spoken, spoken)) for (const seat of context.seatsOf(person)) touched.add(seat);
      const places = [...touched].flatMap((seat) => rungOf(line.ladder, seat)?.at ?? []);
      if (places.length === 0) return { ...line, spoken };
      const [placed, rungs] = [rungByRung(context, line.ladder), [...line.rungs]];
      for (const at of places) rungs[at] = judged(context, placed[at], known);
      return { ladder: line.ladder, spoken, rungs };
    });
  },
);

const withoutGaps = oncePer((rungs: Line['rungs']): readonly Sitting[] => rungs.filter((one) => one !== undefined));

/** Who sits on this ladder and can be judged, in seat order. */
export const sittingOn = (context: OccasionContext, ladder: Ladder): readonly Sitting[] =>
  withoutGaps(linesIn(context).find((line) => line.ladder === ladder)?.rungs ?? []);

/** The same of placements that are not the plan's. In seat order. */
export function sittingAs(context: OccasionContext, placements: readonly Placement[]): readonly Sitting[] {
  const known = { ranks: ranksOf(context), locked: lockedIn(context) };
  return placements.flatMap((placement) => sittingOf(placement, known) ?? []);
}

/** The better seat first. */
export const bySeat = ({ placement: left }: Sitting, { placement: right }: Sitting) => left.rung.at - right.rung.at;

type Solved = { readonly stretch: readonly Sitting[]; readonly movers: readonly Sitting[] };

/** Stretches that a move did not touch were solved before; known by whoever sits first. */
const solved = new WeakMap<Sitting, Solved>();

function moversIn(stretch: readonly Sitting[], { people, seniority }: OccasionContext): readonly Sitting[] {
  const [first] = stretch;
  const before = first && solved.get(first);
  if (before?.stretch.length === stretch.length && before.stretch.every((one, index) => one === stretch[index])) return before.movers;
  const byRank = personRanks(people, seniority) !== undefined || !wrongAcross(stretch);
  const movers = byRank ? fewestByRank(stretch) : fewestByComparing(stretch, seniority.compare);
  if (first) solved.set(first, { stretch, movers });
  return movers;
}

/** The fewest who must move so that nobody sits above a senior, best seat first. Stretch by stretch: most plans are in order for the most part. */
export const outOfOrder = (context: OccasionContext, sitting: readonly Sitting[]): readonly Sitting[] =>
  bestSeatFirst(disorderlyStretches(sitting).flatMap((stretch) => moversIn(stretch, context)));
