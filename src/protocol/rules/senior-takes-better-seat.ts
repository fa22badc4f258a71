import { type Move, movePeople } from '../../commands/move-people';
import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { Citation } from '../../model/citation';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import { isFirmlyAbove, type Ladder, laddersOf, type Placement, type Rung, separating } from './reading/ladders';
import { outOfOrder, type Sitting, sittingAs, sittingOn } from './reading/out-of-order';
import { personRanks } from './reading/person-ranks';
import { isFree, isLocked } from './reading/sitters';
import { defineRule } from './rule';
import { severityOf } from './severity-policy';

/** `mover` is one of the fewest who must move; `other` stays, and shows why. */
type Facts = { readonly ladder: Ladder; readonly mover: Placement; readonly other: Placement; readonly citation: Citation };

const rule: Citation = cn.seniorTakesBetter;

/** The better and the worse placed of two who sit against their rank, or nothing. */
function wrongPair({ seniority }: OccasionContext, one: Placement, other: Placement): readonly [Placement, Placement] | undefined {
  if (one.rung.grade === other.rung.grade) return undefined;
  const pair = one.rung.grade < other.rung.grade ? ([one, other] as const) : ([other, one] as const);
  const [better, worse] = pair;
  return (seniority.compare(worse.person.id, better.person.id) ?? 0) < 0 ? pair : undefined;
}

/** The first of those who sit lower than `mover`; `sitting` is in seat order. */
function firstAfter(sitting: readonly Sitting[], mover: Placement): number {
  let [low, high] = [0, sitting.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sitting[middle]?.placement.rung.at ?? 0) > mover.rung.at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of those who stay, whom to name: the nearest across a firm source, else the nearest at all. */
function witnessFor(
  context: OccasionContext,
  ladder: Ladder,
  mover: Placement,
  sitting: readonly Sitting[],
  moving: ReadonlySet<Placement>,
): Placement | undefined {
  let after = firstAfter(sitting, mover);
  let before = after - 1;
  let nearest: Placement | undefined;
  while (before >= 0 || after < sitting.length) {
    const [left, right] = [sitting[before]?.placement, sitting[after]?.placement];
    const leftIsNearer = left && (!right || mover.rung.at - left.rung.at <= right.rung.at - mover.rung.at);
    const other = leftIsNearer ? left : right;
    if (leftIsNearer) before -= 1;
    else after += 1;
    const pair = other && !moving.has(other) && wrongPair(context, mover, other);
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
export function properOrder(context: OccasionContext, placements: readonly Placement[]): readonly Move[] {
  const outranks = (one: Placement, other: Placement) => (context.seniority.compare(one.person.id, other.person.id) ?? 0) < 0;
  // Nobody is sent to two seats: whoever has two gives one up first.
  if (new Set(placements.map(({ person }) => person.id)).size < placements.length) return [];
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

const bySeat = ({ placement: left }: Sitting, { placement: right }: Sitting) => left.rung.at - right.rung.at;

/**
 * Rung by rung, how many of the others would sit wrongly towards `mover` there: juniors on better seats, seniors on worse ones.
 * Worked out in one pass, since the others stay where they are.
 */
function wrongTowards({ seniority }: OccasionContext, { rungs }: Ladder, mover: Placement, others: readonly Sitting[]): readonly number[] {
  const grades = (rungs.at(-1)?.grade ?? 0) + 2;
  const [juniors, seniors] = [new Int32Array(grades), new Int32Array(grades)];
  for (const { placement } of others) {
    const { person, rung } = placement;
    const answer = seniority.compare(mover.person.id, person.id) ?? 0;
    if (answer < 0) juniors[rung.grade + 1] = (juniors[rung.grade + 1] ?? 0) + 1;
    if (answer > 0) seniors[rung.grade + 1] = (seniors[rung.grade + 1] ?? 0) + 1;
  }
  for (const counts of [juniors, seniors])
    for (let grade = 1; grade < grades; grade += 1) counts[grade] = (counts[grade] ?? 0) + (counts[grade - 1] ?? 0);
  const allSeniors = seniors[grades - 1] ?? 0;
  return rungs.map(({ grade }) => (juniors[grade] ?? 0) + allSeniors - (seniors[grade + 1] ?? 0));
}

/** In a room of hundreds in great disorder only the seats where the mover fits best are tried: each is a whole order to judge. */
const seatsTried = 48;

/** The other seat that leaves the least disorder when the mover takes it, if that mends this fault; of equals the nearest. */
function bestSeatFor(context: OccasionContext, { ladder, mover }: Facts, sitting: readonly Sitting[], taken: boolean): Rung | undefined {
  const now = outOfOrder(context, sitting).length;
  // Whoever stays is judged as before: only those who change places are looked at anew.
  const others = sitting.filter(({ placement }) => placement.person.id !== mover.person.id);
  const wrongAfter = (leaving: Sitting | undefined, moved: readonly Placement[]) =>
    outOfOrder(context, [...others.filter((one) => one !== leaving), ...sittingAs(context, moved)].sort(bySeat));
  const towards = wrongTowards(context, ladder, mover, others);
  // Somebody who stays with everybody else of the longest line is at odds with none of it: the others are fewer than are wrong now.
  // The one who changes places with the mover counts once more at most.
  const mayMend = ({ at }: Rung) => (towards[at] ?? 0) <= (taken ? now : now - 1);
  const nearest = ladder.rungs
    .filter(mayMend)
    .sort((one, other) => (towards[one.at] ?? 0) - (towards[other.at] ?? 0))
    .slice(0, seatsTried)
    .sort((one, other) => Math.abs(one.at - mover.rung.at) - Math.abs(other.at - mover.rung.at) || one.at - other.at);
  // One person on a free seat cures one fault, two who change places cure two; nothing farther away can be better.
  const least = now - (taken ? 2 : 1);
  let best: { readonly rung: Rung; readonly left: number } | undefined;
  for (const rung of nearest) {
    if (best && best.left <= least) break;
    const { seat, sourced } = rung.standing;
    if (rung === mover.rung || isLocked(context, seat)) continue;
    const sitter = others.find(({ placement }) => placement.rung === rung);
    if (taken ? !sitter : !sourced || !isFree(context, seat)) continue;
    const exchanged = sitter ? [{ person: sitter.placement.person, rung: mover.rung }] : [];
    const wrong = wrongAfter(sitter, [{ person: mover.person, rung }, ...exchanged]);
    if (wrong.length >= now || wrong.some(({ person }) => person.id === mover.person.id)) continue;
    if (!best || wrong.length < best.left) best = { rung, left: wrong.length };
  }
  return best?.rung;
}

/** The same fault is the same object from move to move, so that it is put into words once. */
const saidOf = new WeakMap<Placement, Facts>();

/** The faults of order on one ladder, given who is placed on it. Of the plan itself it looks at locks only, so that a search may ask it. */
export const outOfPlace = (context: OccasionContext, ladder: Ladder, placements: readonly Placement[]): Iterable<Facts> =>
  faultsAmong(context, ladder, sittingAs(context, placements));

function* faultsAmong(context: OccasionContext, ladder: Ladder, sitting: readonly Sitting[]): Generator<Facts> {
  const movers = outOfOrder(context, sitting);
  if (movers.length === 0) return;
  const moving = new Set(movers);
  for (const mover of movers) {
    const other = witnessFor(context, ladder, mover, sitting, moving);
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
    for (const ladder of laddersOf(context)) yield* faultsAmong(context, ladder, sittingOn(context, ladder));
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
    const sitting = sittingOn(context, facts.ladder);
    const { person, rung } = facts.mover;
    if (isLocked(context, rung.standing.seat)) return;
    const exchange = bestSeatFor(context, facts, sitting, true);
    if (exchange) yield [swapSeats(id, rung.standing.seat, exchange.standing.seat)];
    const empty = bestSeatFor(context, facts, sitting, false);
    if (empty) yield [seatPerson(id, person.id, empty.standing.seat)];
    const sorted = properOrder(
      context,
      sitting.map(({ placement }) => placement),
    );
    if (sorted.length > 2 || (sorted.length > 0 && !exchange)) yield [movePeople(id, sorted)];
  },
});
