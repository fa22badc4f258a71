import { applyCommands } from '../../src/commands/apply-commands';
import { swapSeats } from '../../src/commands/swap-seats';
import { OccasionId, type SeatId, seatId } from '../../src/model/ids';
import type { Reception } from '../../src/model/reception';
import { type OccasionReview, reviewAfter, reviewFrom } from '../../src/protocol/review/review-occasion';
import { isStageFault, stageOf } from '../../src/protocol/review/stage-of';
import { rules } from '../../src/protocol/rules/index';
import type { OccasionContext } from '../../src/protocol/rules/occasion-context';
import { congressOf500, meetingOf500, visitOf1000 } from './review-receptions';

/** Milliseconds that pass: run it on a machine that does nothing else. */
function costOf(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

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

/** The first is the very first of the process, the others as cold as a new reception makes them. */
function full(make: () => Reception, rounds: number) {
  const receptions = times(rounds, make);
  const costs = receptions.map((reception) => costOf(() => void reviewAll(reception)));
  return { first: costs[0] ?? 0, median: median(costs.slice(1)) };
}

function afterMoves(make: () => Reception, occasion: OccasionId, one: SeatId, other: SeatId, rounds: number): number {
  let reception = make();
  let review: OccasionReview = reviewFrom(contextOf(reception, occasion));
  const next = () => {
    const applied = applyCommands(reception, [swapSeats(occasion, one, other)]);
    if (!('reception' in applied)) throw new Error('The swap was refused.');
    reception = applied.reception;
  };
  const costs = times(rounds, () => {
    next();
    // Ten times the same step: a tenth of a millisecond is below the clock of the process.
    const from = review;
    return costOf(() => times(10, () => (review = reviewAfter(from, contextOf({ ...reception }, occasion, from.context))))) / 10;
  });
  return median(costs.slice(Math.floor(rounds / 4)));
}

/** What each rule costs over the whole visit, dearest first. */
export function costOfRules(): readonly (readonly [string, number])[] {
  const visits = times(6, () => visitOf1000()).map((visit) => visit.programme.map((id) => contextOf(visit, id)));
  return rules
    .map(({ id, review }) => [id, median(visits.map((contexts) => costOf(() => contexts.forEach(review))))] as const)
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

export function budgets() {
  const memory = megabytes();
  return {
    'memory of a reviewed visit of 1,000 (MB, budget 50)': memory,
    '500 seats in order, full check (ms, budget 10)': full(congressOf500, 30),
    '500 seats in order, after one move (ms, budget 1)': afterMoves(
      congressOf500,
      OccasionId.parse('audience'),
      seatId('1A'),
      seatId('9F'),
      60,
    ),
    '500 seats, two parties, one in twenty out of place, full check (ms, budget 10)': full(meetingOf500, 12),
    '500 seats, two parties, one in twenty out of place, after one move (ms, budget 1)': afterMoves(
      meetingOf500,
      OccasionId.parse('audience'),
      seatId('1A'),
      seatId('9F'),
      40,
    ),
    '1,000 people, 12 occasions, all rules cold (ms, budget 30)': full(visitOf1000, 12),
    'dinner of 1,000, after one move (ms, budget 1)': afterMoves(
      visitOf1000,
      OccasionId.parse('dinner'),
      seatId('T1.1'),
      seatId('T50.3'),
      40,
    ),
  };
}
