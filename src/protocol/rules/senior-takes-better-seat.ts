import { type Move, movePeople } from '../../commands/move-people';
import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { Citation } from '../../model/citation';
import { chinesePractice, severityOf } from './citations';
import type { OccasionContext } from './occasion-context';
import { fewestOutOfOrder, type Placed } from './reading/fewest-out-of-order';
import { isFirmlyAbove, type Ladder, laddersOf, type Placement, placementsOn, type Rung, separating } from './reading/ladders';
import { spokenFor } from './reading/misplaced';
import { personRanks, ranksWithinParties } from './reading/person-ranks';
import { isFree, isLocked } from './reading/sitters';
import { disorderlyStretches, wrongAcross } from './reading/wrong-across';
import { defineRule } from './rule';

/** `mover` is one of the fewest who must move; `other` stays, and shows why. */
type Facts = { readonly ladder: Ladder; readonly mover: Placement; readonly other: Placement; readonly citation: Citation };

const rule: Citation = chinesePractice('§0.1, §1, §9');

function placementsIn(context: OccasionContext, ladder: Ladder): readonly Placement[] {
  const { level } = context.seniority;
  const elsewhere = spokenFor(context);
  return placementsOn(context, ladder).filter(
    (placement) =>
      typeof level(placement.person.id) === 'number' && !elsewhere.has(placement.person.id) && !moderatesInFront(context, placement),
  );
}

/** The moderator may sit at the center or a side of the front row whatever the rank, or by rank like everybody else (cn.md §1.5). */
function moderatesInFront({ layout, seatIn }: OccasionContext, { person, rung }: Placement): boolean {
  const seat = layout.id === 'meeting/rostrum' && person.role === 'moderator' ? seatIn(rung.standing.seat) : undefined;
  return seat?.row === 1 && (seat.place === 1 || seat.place === seat.of || Math.abs(seat.place - (seat.of + 1) / 2) < 1);
}

const placed = (context: OccasionContext, { person, rung }: Placement): Placed => ({
  person: person.id,
  grade: rung.grade,
  stays: isLocked(context, rung.standing.seat),
});

/** Who of these must move. Where the parties are comparable only in part, stretch by stretch: most plans are in order for the most part. */
function fewestMovers({ people, seniority }: OccasionContext, sitting: readonly Placed[]): readonly Placed[] {
  const whole = personRanks(people, seniority);
  if (whole) return fewestOutOfOrder(sitting, whole, seniority.compare);
  const within = ranksWithinParties(people, seniority);
  return disorderlyStretches(sitting, within, seniority.compare).flatMap((stretch) =>
    fewestOutOfOrder(stretch, wrongAcross(stretch, within, seniority.compare) ? undefined : within, seniority.compare, within),
  );
}

function outOfOrder(context: OccasionContext, placements: readonly Placement[]): readonly Placement[] {
  const sitting = placements.map((placement) => placed(context, placement));
  const move = fewestMovers(context, sitting);
  if (move.length === 0) return [];
  const byPerson = new Map(placements.map((placement) => [placement.person.id, placement]));
  return move.flatMap(({ person }) => byPerson.get(person) ?? []);
}

/** The better and the worse placed of two who sit against their rank, or nothing. */
function wrongPair({ seniority }: OccasionContext, one: Placement, other: Placement): readonly [Placement, Placement] | undefined {
  if (one.rung.grade === other.rung.grade) return undefined;
  const pair = one.rung.grade < other.rung.grade ? ([one, other] as const) : ([other, one] as const);
  const [better, worse] = pair;
  return (seniority.compare(worse.person.id, better.person.id) ?? 0) < 0 ? pair : undefined;
}

/** The first of those who sit lower than `mover`, in a list that is in seat order. */
function firstAfter(staying: readonly Placement[], mover: Placement): number {
  let [low, high] = [0, staying.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((staying[middle]?.rung.at ?? 0) > mover.rung.at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of those who stay, whom to name: the nearest across a firm source, else the nearest at all. `staying` is in seat order. */
function witnessFor(context: OccasionContext, ladder: Ladder, mover: Placement, staying: readonly Placement[]): Placement | undefined {
  let after = firstAfter(staying, mover);
  let before = after - 1;
  let nearest: Placement | undefined;
  while (before >= 0 || after < staying.length) {
    const [left, right] = [staying[before], staying[after]];
    const leftIsNearer = left && (!right || mover.rung.at - left.rung.at <= right.rung.at - mover.rung.at);
    const other = leftIsNearer ? left : right;
    if (leftIsNearer) before -= 1;
    else after += 1;
    const pair = other && wrongPair(context, mover, other);
    if (!pair) continue;
    if (isFirmlyAbove(ladder, pair[0].rung, pair[1].rung)) return other;
    nearest ??= other;
  }
  return nearest;
}

/** People who can be compared with each other only change seats among themselves. */
function comparable(context: OccasionContext, placements: readonly Placement[]): readonly (readonly Placement[])[] {
  const ranks = personRanks(context.people, context.seniority);
  const groups = new Map<number, Placement[]>();
  for (const placement of placements) {
    const group = ranks?.get(placement.person.id)?.merged ?? 0;
    groups.set(group, [...(groups.get(group) ?? []), placement]);
  }
  return [...groups.values()];
}

/** Everybody on the ladder as they ought to sit, on the seats that are taken now; the locked stay. */
function properOrder(context: OccasionContext, placements: readonly Placement[]): readonly Move[] {
  const outranks = (one: Placement, other: Placement) => (context.seniority.compare(one.person.id, other.person.id) ?? 0) < 0;
  const free = placements.filter(({ rung }) => !isLocked(context, rung.standing.seat));
  return comparable(context, free).flatMap((group) => {
    const waiting = [...group];
    return group.flatMap(({ rung }) => {
      const next = waiting.findIndex((one) => !waiting.some((other) => outranks(other, one)));
      const [chosen] = waiting.splice(Math.max(next, 0), 1);
      if (!chosen || chosen.rung.standing.seat === rung.standing.seat) return [];
      return [{ person: chosen.person.id, from: chosen.rung.standing.seat, to: rung.standing.seat }];
    });
  });
}

/** The other seat that leaves the least disorder when the mover takes it, if that mends this fault; of equals the nearest. */
function bestSeatFor(
  context: OccasionContext,
  { ladder, mover }: Facts,
  placements: readonly Placement[],
  taken: boolean,
): Rung | undefined {
  const now = outOfOrder(context, placements).length;
  const others = placements.filter(({ person }) => person.id !== mover.person.id);
  let best: { readonly rung: Rung; readonly left: number; readonly apart: number } | undefined;
  for (const rung of ladder.rungs) {
    const { seat, sourced } = rung.standing;
    if (rung === mover.rung || isLocked(context, seat)) continue;
    const sitter = others.find((placement) => placement.rung === rung);
    if (taken ? !sitter : !sourced || !isFree(context, seat)) continue;
    const rest = others.filter((placement) => placement !== sitter);
    const exchanged = sitter ? [{ person: sitter.person, rung: mover.rung }] : [];
    const wrong = outOfOrder(context, [...rest, { person: mover.person, rung }, ...exchanged]);
    const apart = Math.abs(rung.at - mover.rung.at);
    if (wrong.length >= now || wrong.some(({ person }) => person.id === mover.person.id)) continue;
    if (!best || wrong.length < best.left || (wrong.length === best.left && apart < best.apart)) best = { rung, left: wrong.length, apart };
  }
  return best?.rung;
}

/** The same fault is the same object from move to move, so that it is put into words once. */
const saidOf = new WeakMap<Placement, Facts>();

/** The faults of order on one ladder, given who is placed on it. Of the plan itself it looks at locks only, so that a search may ask it. */
export function* outOfPlace(context: OccasionContext, ladder: Ladder, placements: readonly Placement[]): Generator<Facts> {
  const movers = outOfOrder(context, placements);
  if (movers.length === 0) return;
  const moving = new Set(movers);
  const staying = placements.filter((placement) => !moving.has(placement));
  for (const mover of movers) {
    const other = witnessFor(context, ladder, mover, staying);
    if (!other) continue;
    const [better, worse] = mover.rung.grade < other.rung.grade ? [mover, other] : [other, mover];
    const before = saidOf.get(mover);
    const same = before?.ladder === ladder && before.other === other;
    const facts = same
      ? before
      : { ladder, mover, other, citation: separating(context, ladder, better.rung, worse.rung)?.citation ?? rule };
    saidOf.set(mover, facts);
    yield facts;
  }
}

/**
 * A person of higher precedence sits no lower than one of lower precedence, on the seats of their own order.
 * The fewest who must move are named, not every pair: one person out of place in a row of twenty is one finding.
 */
export const seniorTakesBetterSeat = defineRule({
  id: 'senior-takes-better-seat',
  severity: 'breach',
  citation: rule,
  messageIds: ['aboveSenior', 'belowJunior'],

  *check(context): Generator<Facts> {
    for (const ladder of laddersOf(context)) yield* outOfPlace(context, ladder, placementsIn(context, ladder));
  },

  explain: ({ mover, other, citation }) => ({
    messageId: mover.rung.grade < other.rung.grade ? 'aboveSenior' : 'belowJunior',
    data: { person: mover.person.name, seat: mover.rung.standing.seat, other: other.person.name, otherSeat: other.rung.standing.seat },
    seats: [mover.rung.standing.seat],
    people: [mover.person.id],
    severity: severityOf(citation),
    citation,
  }),

  *suggest(facts, context) {
    const { id } = context.occasion;
    const placements = placementsIn(context, facts.ladder);
    const { person, rung } = facts.mover;
    if (isLocked(context, rung.standing.seat)) return;
    const exchange = bestSeatFor(context, facts, placements, true);
    if (exchange) yield [swapSeats(id, rung.standing.seat, exchange.standing.seat)];
    const empty = bestSeatFor(context, facts, placements, false);
    if (empty) yield [seatPerson(id, person.id, empty.standing.seat)];
    const sorted = properOrder(context, placements);
    if (sorted.length > 2 || (sorted.length > 0 && !exchange)) yield [movePeople(id, sorted)];
  },
});
