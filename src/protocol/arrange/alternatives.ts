import type { OccasionId } from '../../model/ids';
import { type Occasion, takenSeats } from '../../model/occasion';
import { occasionContextOf } from '../review/occasion-context-of';
import type { OccasionContext } from '../rules/occasion-context';
import { arrange, repair } from './arrange';
import { blocksOf, compareJudged, movesBetween, problemOf } from './problem';
import { type Budget, type Proposal, type Seating, standardBudget } from './proposal';
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
function seatedAsThen({ fixed, present }: ReturnType<typeof problemOf>, then: Seating): Occasion['seating'] {
  const held = new Map([...present].filter(([seat]) => fixed.has(seat)));
  const sitting = new Set(held.values());
  return blocksOf(new Map([...[...then].filter(([seat, person]) => !held.has(seat) && !sitting.has(person)), ...held]));
}

/** Mends last time's plan instead of the present one, and tells it as a change of the present one. */
function nearestTo(context: OccasionContext, { seating }: LastTime, budget: Budget): Proposal {
  const problem = problemOf(context);
  const { reception, occasion, layout, honor, seniority } = context;
  const then = occasionContextOf({
    reception,
    occasion: { ...occasion, seating: seatedAsThen(problem, seating) },
    layout,
    honor,
    seniority,
  });
  const mended = repair(then, budget);
  return proposalOf(problem, problem.judge(problem.present), problem.judge(mended.seating), mended.proof);
}

const isSamePlan = (one: Proposal, other: Proposal) => movesBetween(one.seating, other.seating).length === 0;

/**
 * Up to three proposals that differ in kind: the fewest people moved, the best score with everybody at his place of honor, and as few
 * as possible sitting elsewhere than the last time. Each is as good by the rules as was found; what they cost stands beside them.
 */
export function alternatives(context: OccasionContext, budget: Budget = standardBudget): readonly Alternative[] {
  const last = lastTimeOf(context);
  const fewest = repair(context, budget);
  const arranged = arrange(context, budget);
  const best = compareJudged(arranged, fewest) <= 0 ? arranged : fewest;
  const asked: readonly (readonly [Kind, Proposal])[] = [
    ['fewest-moves', fewest],
    ['best-score', best],
    ...(last ? [['nearest-to-last-time', nearestTo(context, last, budget)] as const] : []),
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
