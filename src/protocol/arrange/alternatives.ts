import type { OccasionId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import { occasionContextOf } from '../review/occasion-context-of';
import type { OccasionContext } from '../rules/occasion-context';
import { arranging, repairing } from './arrange';
import { heldIn } from './every-seating';
import { blocksOf, compareJudged, movesBetween, type Problem, problemOf } from './problem';
import { type Budget, finished, type Proposal, type Running, type Seating, standardBudget } from './proposal';
import { proposalOf } from './proposal-of';

/** What a proposal is best at. */
export type Kind = 'fewest-moves' | 'best-score' | 'nearest-to-last-time';

/** A proposal beside others: what it is best at, and what it costs. Equal plans are one, best at several things. */
export type Alternative = {
  readonly kinds: readonly Kind[];
  readonly proposal: Proposal;
  /** How many of those who sat there the last time now sit elsewhere; absent where there was no last time. */
  readonly fromLastTime?: number;
};

export type LastTime = { readonly occasion: OccasionId; readonly seating: Seating };

/** The occasion before this one (else after it) at which some of these people sat in the same room, and where they did. */
export function lastTimeOf({ reception, occasion, people, seatIn }: OccasionContext): LastTime | undefined {
  const { programme, occasions } = reception;
  const here = programme.indexOf(occasion.id);
  const coming = new Set(people.map(({ id }) => id));
  const near = [...programme.slice(0, Math.max(0, here)).reverse(), ...programme.slice(here + 1)];
  for (const id of near) {
    const other = occasions[id];
    if (!other || other.layout !== occasion.layout) continue;
    const seating: Seating = new Map(takenSeats(other).filter(([seat, person]) => coming.has(person) && seatIn(seat)));
    if (seating.size > 1) return { occasion: id, seating };
  }
  return undefined;
}

/** Last time's plan around what is held now. */
function seatedAsThen(problem: Problem, then: Seating): Occasion['seating'] {
  const held = heldIn(problem);
  const sitting = new Set(held.values());
  return blocksOf(new Map([...[...then].filter(([seat, person]) => !held.has(seat) && !sitting.has(person)), ...held]));
}

/** Mends last time's plan instead of the present one, and tells it as a change of the present one. */
function* nearestTo(context: OccasionContext, { seating }: LastTime, budget: Budget): Running<Proposal> {
  const problem = problemOf(context);
  const { reception, occasion, layout, honor, seniority } = context;
  const then = occasionContextOf({
    reception,
    occasion: { ...occasion, seating: seatedAsThen(problem, seating) },
    layout,
    honor,
    seniority,
  });
  const mended = yield* repairing(then, budget);
  return proposalOf(problem, problem.judge(problem.present), problem.judge(mended.seating), mended.proof);
}

/** Of several searches, the one that stands at `place`: its part of the whole is what it tells. */
function* inTurn<Answer>(run: Running<Answer>, place: number, count: number): Running<Answer> {
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    yield { ...value, done: (place + value.done) / count };
  }
}

/** Once somebody has said stop, nothing is proven any more either: that could take longer than the search. */
function hurried(budget: Budget): Budget {
  if (budget.stopped?.() !== true) return budget;
  const { solver: _solver, ...rest } = budget;
  return rest;
}

const isSamePlan = (one: Proposal, other: Proposal) => movesBetween(one.seating, other.seating).length === 0;

/**
 * Up to three proposals that differ in kind: the fewest people moved, the best score with everybody at his place of honor, and as few
 * as possible sitting elsewhere than the last time. Each is as good by the rules as was found; what they cost stands beside them.
 * Stopped half-way, each is the best of its kind that was found until then.
 */
export function* comparing(context: OccasionContext, budget: Budget = standardBudget): Running<readonly Alternative[]> {
  const last = lastTimeOf(context);
  const kinds = last ? 3 : 2;
  const fewest = yield* inTurn(repairing(context, budget), 0, kinds);
  const arranged = yield* inTurn(arranging(context, hurried(budget)), 1, kinds);
  const nearest = last && (yield* inTurn(nearestTo(context, last, hurried(budget)), 2, kinds));
  const best = compareJudged(arranged, fewest) <= 0 ? arranged : fewest;
  const asked: readonly (readonly [Kind, Proposal])[] = [
    ['fewest-moves', fewest],
    ['best-score', best],
    ...(nearest ? [['nearest-to-last-time', nearest] as const] : []),
  ];
  const found: { readonly kinds: Kind[]; readonly proposal: Proposal }[] = [];
  for (const [kind, proposal] of asked) {
    const same = found.find((one) => isSamePlan(one.proposal, proposal));
    if (same) same.kinds.push(kind);
    else found.push({ kinds: [kind], proposal });
  }
  const elsewhere = (proposal: Proposal) =>
    last ? { fromLastTime: movesBetween(last.seating, proposal.seating).filter(({ from }) => from !== null).length } : {};
  return found.map(({ kinds, proposal }) => ({ kinds, proposal, ...elsewhere(proposal) }));
}

export const alternatives = (context: OccasionContext, budget: Budget = standardBudget): readonly Alternative[] =>
  finished(comparing(context, budget));
