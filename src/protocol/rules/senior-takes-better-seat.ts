import { movePeople } from '../../commands/move-people';
import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { Citation } from '../../model/citation';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import { isFirmlyAbove, type Ladder, laddersOf, type Placement, type Rung, separating } from './reading/ladders';
import { bySeat, outOfOrder, type Sitting, sittingAs, sittingOn } from './reading/out-of-order';
import { properOrder } from './reading/proper-order';
import { isFree, isLocked } from './reading/sitters';
import { outranks } from './reading/wrong-across';
import { defineRule } from './rule';
import { severityOf } from './severity-policy';

/** `mover` is one of the fewest who must move; `other` stays, and shows why. */
type Facts = { readonly ladder: Ladder; readonly mover: Placement; readonly other: Placement; readonly citation: Citation };

const rule: Citation = cn.seniorTakesBetter;

/** Whether two sit against their rank: on unlike seats, the senior of them on the worse. */
function areWrong(one: Sitting, other: Sitting): boolean {
  const [left, right] = [one.placed.grade, other.placed.grade];
  return left < right ? outranks(other, one) : left > right && outranks(one, other);
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

/**
 * Of those who stay, whom to name: the nearest across a firm source, else the nearest at all. On a hand where no firm source lies
 * between, nobody farther off is worth the way: a hall of thousands in disorder has thousands who must move.
 */
function witnessFor(ladder: Ladder, mover: Sitting, sitting: readonly Sitting[], moving: ReadonlySet<Sitting>): Sitting | undefined {
  const { rung } = mover.placement;
  const isFirm = (other: Rung) => (other.at < rung.at ? isFirmlyAbove(ladder, other, rung) : isFirmlyAbove(ladder, rung, other));
  const isFirmAt = (end: Sitting | undefined) => end !== undefined && isFirm(end.placement.rung);
  const [isFirmBefore, isFirmAfter] = [isFirmAt(sitting[0]), isFirmAt(sitting.at(-1))];
  let after = firstAfter(sitting, mover.placement);
  let before = after - 1;
  let nearest: Sitting | undefined;
  while (before >= 0 || after < sitting.length) {
    const [left, right] = [sitting[before], sitting[after]];
    const leftIsNearer = left && (!right || rung.at - left.placement.rung.at <= right.placement.rung.at - rung.at);
    const other = leftIsNearer ? left : right;
    if (leftIsNearer) before -= 1;
    else after += 1;
    if (!other) continue;
    const firm = isFirm(other.placement.rung);
    if ((nearest && !firm) || moving.has(other) || !areWrong(mover, other)) continue;
    if (firm) return other;
    nearest = other;
    if (!isFirmBefore) before = -1;
    if (!isFirmAfter) after = sitting.length;
  }
  return nearest;
}

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
    if (wrong.length >= now || wrong.some(({ placement }) => placement.person.id === mover.person.id)) continue;
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
  for (const one of movers) {
    const { placement: mover } = one;
    const other = witnessFor(ladder, one, sitting, moving)?.placement;
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

const foundOn = new WeakMap<readonly Sitting[], readonly Facts[]>();

/** As long as nobody has moved on the ladder, its faults stand. */
function faultsOn(context: OccasionContext, ladder: Ladder): readonly Facts[] {
  const sitting = sittingOn(context, ladder);
  const found = foundOn.get(sitting) ?? [...faultsAmong(context, ladder, sitting)];
  foundOn.set(sitting, found);
  return found;
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
    for (const ladder of laddersOf(context)) yield* faultsOn(context, ladder);
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
    const sorted = properOrder(context, sitting);
    if (sorted.length > 2 || (sorted.length > 0 && !exchange)) yield [movePeople(id, sorted)];
  },
});
