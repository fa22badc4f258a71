import type { Command } from '../../commands/command';
import { movePeople } from '../../commands/move-people';
import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { Citation } from '../../model/citation';
import { chinesePractice, severityOf } from './citations';
import type { OccasionContext } from './occasion-context';
import { fewestOutOfOrder, type Placed } from './reading/fewest-out-of-order';
import { isFirmlyAbove, type Ladder, laddersOf, type Placement, placementsOn, separating } from './reading/ladders';
import { spokenFor } from './reading/misplaced';
import { personRanks } from './reading/person-ranks';
import { isFree, isLocked } from './reading/sitters';
import { defineRule } from './rule';

/** `mover` is one of the fewest who must move; `other` stays, and shows why. */
type Facts = { readonly ladder: Ladder; readonly mover: Placement; readonly other: Placement; readonly citation: Citation };

const rule: Citation = chinesePractice('§0.1, §1, §9');

function placementsIn(context: OccasionContext, ladder: Ladder): readonly Placement[] {
  const { level } = context.seniority;
  const elsewhere = spokenFor(context);
  return placementsOn(context, ladder).filter(({ person }) => typeof level(person.id) === 'number' && !elsewhere.has(person.id));
}

const placed = (context: OccasionContext, { person, rung }: Placement): Placed => ({
  person: person.id,
  grade: rung.grade,
  stays: isLocked(context, rung.standing.seat),
});

function outOfOrder(context: OccasionContext, placements: readonly Placement[]): readonly Placement[] {
  const { people, seniority } = context;
  const byPerson = new Map(placements.map((placement) => [placement.person.id, placement]));
  const move = fewestOutOfOrder(
    placements.map((placement) => placed(context, placement)),
    personRanks(people, seniority),
    seniority.compare,
  );
  return move.flatMap(({ person }) => byPerson.get(person) ?? []);
}

/** The better and the worse placed of two who sit against their rank, or nothing. */
function wrongPair({ seniority }: OccasionContext, one: Placement, other: Placement): readonly [Placement, Placement] | undefined {
  if (one.rung.grade === other.rung.grade) return undefined;
  const pair = one.rung.grade < other.rung.grade ? ([one, other] as const) : ([other, one] as const);
  const [better, worse] = pair;
  return (seniority.compare(worse.person.id, better.person.id) ?? 0) < 0 ? pair : undefined;
}

/** Of those who stay, whom to name: across a firm source before a weak one, then the nearest seat. */
function witnessFor(context: OccasionContext, ladder: Ladder, mover: Placement, staying: readonly Placement[]): Placement | undefined {
  let found: { readonly other: Placement; readonly firm: boolean; readonly apart: number } | undefined;
  for (const other of staying) {
    const pair = wrongPair(context, mover, other);
    if (!pair) continue;
    const firm = isFirmlyAbove(ladder, pair[0].rung, pair[1].rung);
    const apart = Math.abs(mover.rung.at - other.rung.at);
    if (!found || (firm && !found.firm) || (firm === found.firm && apart < found.apart)) found = { other, firm, apart };
  }
  return found?.other;
}

/** The people on the ladder as they ought to sit, on the seats that are taken now; the locked stay. */
function inProperOrder(context: OccasionContext, placements: readonly Placement[]): Command | undefined {
  const free = placements.filter(({ rung }) => !isLocked(context, rung.standing.seat));
  const waiting = [...free];
  const moves = free.flatMap(({ rung }) => {
    const next = waiting.findIndex((one) =>
      waiting.every((other) => (context.seniority.compare(other.person.id, one.person.id) ?? 0) >= 0),
    );
    const [chosen] = waiting.splice(Math.max(next, 0), 1);
    if (!chosen || chosen.rung.standing.seat === rung.standing.seat) return [];
    return [{ person: chosen.person.id, from: chosen.rung.standing.seat, to: rung.standing.seat }];
  });
  return moves.length > 0 ? movePeople(context.occasion.id, moves) : undefined;
}

/** Exchanges and moves of one person that mend this fault and cause no other in the order, least disorder first. */
function* singleMoves(context: OccasionContext, { ladder, mover }: Facts, placements: readonly Placement[]): Generator<readonly Command[]> {
  const { occasion } = context;
  const seat = mover.rung.standing.seat;
  if (isLocked(context, seat)) return;
  const others = placements.filter((placement) => placement !== mover);
  const cures = (trial: readonly Placement[]) => outOfOrder(context, trial).length === 0;
  const swap = others.find((other) => {
    if (isLocked(context, other.rung.standing.seat)) return false;
    const rest = others.filter((placement) => placement !== other);
    return cures([...rest, { person: mover.person, rung: other.rung }, { person: other.person, rung: mover.rung }]);
  });
  if (swap) yield [swapSeats(occasion.id, seat, swap.rung.standing.seat)];
  const empty = ladder.rungs.find(
    (rung) =>
      rung.standing.sourced &&
      rung.standing.seat !== seat &&
      isFree(context, rung.standing.seat) &&
      cures([...others, { person: mover.person, rung }]),
  );
  if (empty) yield [seatPerson(occasion.id, mover.person.id, empty.standing.seat)];
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
    for (const ladder of laddersOf(context)) {
      const placements = placementsIn(context, ladder);
      const movers = outOfOrder(context, placements);
      if (movers.length === 0) continue;
      const moving = new Set(movers);
      const staying = placements.filter((placement) => !moving.has(placement));
      for (const mover of movers) {
        const other = witnessFor(context, ladder, mover, staying);
        if (!other) continue;
        const [better, worse] = mover.rung.grade < other.rung.grade ? [mover, other] : [other, mover];
        yield { ladder, mover, other, citation: separating(ladder, better.rung, worse.rung)?.citation ?? rule };
      }
    }
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
    const placements = placementsIn(context, facts.ladder);
    yield* singleMoves(context, facts, placements);
    const sorted = inProperOrder(context, placements);
    if (sorted) yield [sorted];
  },
});
