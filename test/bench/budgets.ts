import { applyCommands } from '../../src/commands/apply-commands';
import { swapSeats } from '../../src/commands/swap-seats';
import { learnBoth } from '../../src/i18n/both';
import { OccasionId, type SeatId } from '../../src/model/ids';
import type { Reception } from '../../src/model/reception';
import { type OccasionReview, reviewAfter, reviewFrom } from '../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import { scoreWith } from '../../src/protocol/review/trial';
import { rules } from '../../src/protocol/rules/index';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { createJudging } from '../../src/ui/app-engine/judging';
import { createReviewer } from '../../src/ui/app-engine/reviewer';
import { theatre, theatreReception } from './canvas/theatre';
import { ownTime } from './processor';
import { congressOf500, elsewhere, forgetLayouts, meetingOf500, parsed, visitOf1000 } from './review-receptions';

/**
 * Milliseconds that pass; of the processor, with all that compiles and collects beside; and of this thread alone. Where the machine
 * does other things too, only the last tells what somebody waits for.
 */
type Cost = { readonly passed: number; readonly worked: number; readonly own: number };

function costOf(work: () => void): Cost {
  const [before, begun, own] = [performance.now(), process.cpuUsage(), ownTime()];
  work();
  const { user, system } = process.cpuUsage(begun);
  return { passed: performance.now() - before, worked: (user + system) / 1000, own: ownTime() - own };
}

const round = (milliseconds: number) => Math.round(milliseconds * 1000) / 1000;

const medianOf = (costs: readonly Cost[]) => ({
  passed: round(median(costs.map(({ passed }) => passed))),
  worked: round(median(costs.map(({ worked }) => worked))),
  own: round(median(costs.map(({ own }) => own))),
});

const median = (costs: readonly number[]) => [...costs].sort((left, right) => left - right)[Math.floor(costs.length / 2)] ?? 0;
const times = <Value>(count: number, of: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => of(index));

function contextOf(reception: Reception, id: OccasionId, before?: OccasionContext): OccasionContext {
  const occasion = reception.occasions[id];
  const stage = occasion && stageOf(reception, occasion, before);
  if (!stage || isStageFault(stage)) throw new Error(`The bench cannot set ${id}.`);
  return stage;
}

const reviewAll = (reception: Reception) => reception.programme.map((id) => reviewFrom(contextOf(reception, id)));

/**
 * From cold: a reception as it comes out of a file, none of whose people, titles, layouts, orders and precedence is known. What is warm
 * is the program: after the first two rounds the machine has made quick code of some of it. The first is told by itself.
 */
function full(make: () => Reception, rounds: number) {
  const made = make();
  const costs = times(rounds, (index) => {
    const reception = parsed(elsewhere(made, index));
    forgetLayouts();
    return costOf(() => void reviewAll(reception));
  });
  const [first] = costs;
  return { first: first && { passed: round(first.passed), own: round(first.own) }, median: medianOf(costs.slice(2)) };
}

/** After each of many different moves, each of which is then taken back. */
function afterMoves(make: () => Reception, occasion: OccasionId, rounds: number) {
  let reception = make();
  let review: OccasionReview = reviewFrom(contextOf(reception, occasion));
  const there = movesIn(review, rounds / 2);
  const costs = there
    .flatMap((move) => [move, move])
    .map(([one, other]) => {
      const { reception: next } = applyCommands(reception, [swapSeats(occasion, one, other)]);
      if (!next) throw new Error('The swap was refused.');
      reception = next;
      return costOf(() => (review = reviewAfter(review, contextOf(reception, occasion, review.context))));
    });
  return medianOf(costs.slice(Math.floor(rounds / 4)));
}

/** What one drop would be worth, asked of a plan that stays as it is. */
function tried(make: () => Reception, occasion: OccasionId, rounds: number) {
  const reception = make();
  const review = reviewFrom(contextOf(reception, occasion));
  const costs = movesIn(review, rounds).map(([one, other]) => {
    const changes = new Map([
      [one, review.context.occupant(other)?.id ?? null],
      [other, review.context.occupant(one)?.id ?? null],
    ]);
    return costOf(() => void scoreWith(review, changes));
  });
  return medianOf(costs.slice(Math.floor(rounds / 4)));
}

/** Every seat judged for whoever is picked up, as often as somebody else is: without the words, which are asked for under the hand only. */
function judged(make: () => Reception, occasion: OccasionId, rounds: number) {
  const reception = make();
  const reviewer = createReviewer(() => reception);
  const { context } = reviewer.review(occasion);
  const costs = times(rounds, (index) => {
    const person = context.people[(index * 37) % context.people.length];
    const judge = createJudging(reviewer);
    return costOf(() => {
      for (const { id } of context.layout.seats) if (person) judge(occasion, person.id, id, 'zh-CN');
    });
  });
  return medianOf(costs.slice(2));
}

/** Pairs of taken seats, far from each other and spread over the room, the same every time. */
function movesIn({ context }: OccasionReview, count: number): readonly (readonly [SeatId, SeatId])[] {
  const taken = context.layout.seats.flatMap(({ id }) => (context.occupant(id) ? [id] : []));
  return times(count, (index) => [taken[(index * 37) % taken.length], taken[(index * 91 + 160) % taken.length]] as const).flatMap(
    ([one, other]) => (one && other && one !== other ? [[one, other] as const] : []),
  );
}

/** What each rule costs over the whole visit, dearest first. */
export function costOfRules(): readonly (readonly [string, number])[] {
  const visits = times(6, () => visitOf1000()).map((visit) => visit.programme.map((id) => contextOf(visit, id)));
  return rules
    .map(({ id, review }) => [id, median(visits.map((contexts) => costOf(() => contexts.forEach(review)).worked))] as const)
    .sort(([, left], [, right]) => right - left);
}

const collect = () => (globalThis as { readonly gc?: () => void }).gc?.();

/** Megabytes that a reviewed visit keeps alive: plan, layouts, orders, contexts and findings. */
function megabytes(): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const visit = visitOf1000();
  const reviews = reviewAll(visit);
  collect();
  const after = process.memoryUsage().heapUsed;
  if (reviews.length === 0) throw new Error('Nothing was reviewed.');
  return (after - before) / 1024 / 1024;
}

const [audience, dinner] = ['audience', 'dinner'].map((id) => OccasionId.parse(id)) as [OccasionId, OccasionId];

/** Milliseconds, unless it says otherwise. */
export function budgets() {
  learnBoth();
  const memory = round(megabytes());
  return {
    'memory of a reviewed visit of 1,000 (MB, budget 50)': memory,
    '1,000 people, 12 occasions, all rules from cold (budget 30)': full(visitOf1000, 12),
    'dinner of 1,000, after one move (budget 1)': afterMoves(visitOf1000, dinner, 120),
    'dinner of 1,000, what one drop would be worth (budget 1)': tried(visitOf1000, dinner, 120),
    'hall of 10,000 in great disorder, what one drop would be worth': tried(theatreReception, theatre, 24),
    'hall of 10,000, every seat judged for whoever is picked up': judged(theatreReception, theatre, 12),
    '500 seats in order, full check from cold (budget 10)': full(congressOf500, 12),
    '500 seats in order, after one move (budget 1)': afterMoves(congressOf500, audience, 120),
    '500 seats, two parties, one in twenty out of place, full check from cold (budget 10)': full(meetingOf500, 12),
    '500 seats, two parties, one in twenty out of place, after one move (budget 1)': afterMoves(meetingOf500, audience, 120),
  };
}
