import { isVehicle } from '../../model/scene';
import { compareScores, scoreOf } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { hasSeveralTables } from '../rules/reading/neighbors';
import { withBestNeighbors } from './beside-each-other';
import { completing } from './exact/completing';
import { wishMeeting } from './exact/learning/most-wishes';
import { goHome } from './exchanges';
import { fill } from './fill';
import { fillAround } from './fill-around';
import { withHostAtWheel } from './host-at-wheel';
import { leavesOutTheLeast, seatingSeniors } from './left-out';
import { unavoidableWhereverTheySit } from './lower-bound';
import { type Model, modelOf } from './model/model';
import { priceOfScore } from './model/price';
import { polishing } from './polish';
import { compareJudged, type Judged, movesBetween, type Problem, problemOf } from './problem';
import type { Certificate } from './proof/certificate';
import { isLeastDisplaced } from './proof/least-displacement';
import { hasWeights, proofOf, scoresBest } from './proof/proof-of';
import { smallArrangement } from './proof/small-scenes';
import { weightBound } from './proof/weight-bound';
import { type Budget, finished, type Proof, type Proposal, type Running, standardBudget } from './proposal';
import { proposalOf } from './proposal-of';
import { type Purse, purseOf } from './purse';
import { mending } from './repair';
import { properRungsFromHome } from './search/displacement';
import { telling } from './search/progress';
import { searching } from './search/search';
import type { Standing } from './search/standing';
import { signingInOrder } from './signing-table';
import { tinyArrangement } from './tiny-scene';

const isClean = ({ score }: Judged) => priceOfScore(score) === 0;

/** In so small a room the most that wishes can weigh is known at once, and the search may stop there. */
const smallRoom = 13;

/** Exchanges between those who stand and those who sit that are tried at the end, where there are too few seats. */
const mostExchanges = 500;

/** Units for meeting wishes by clauses, and then for chance to go on from there: each time more, by turns. */
const [forClauses, forChance, moreEachTurn] = [3000, 1500, 1.5];

/** A part of a search: how far it goes, on which purse, and the how manieth it is. */
type Turn = { readonly isDone?: (standing: Standing) => boolean; readonly own?: Purse; readonly round?: number };

type Searched = { readonly plan: Judged; readonly most: number };

/**
 * Searches on the model, then lets the review judge; a search never hands over less than it began with. In a hall with wishes the
 * first plan that scores best is the start of another way: wishes are met clause by clause, and what they weigh at most is learned.
 */
function* searched(problem: Problem, model: Model, start: Judged, purse: Purse, seed: number, known: number): Running<Searched> {
  const small = model.cast.seats.length <= smallRoom;
  const bound = hasWeights(problem) ? weightBound(model, small ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY) : 0;
  const most = Math.min(known, bound ?? Number.POSITIVE_INFINITY);
  const least = priceOfScore(scoreOf(unavoidableWhereverTheySit(problem, start)));
  const scores = ({ price }: Standing) => price <= least;
  const displacement = properRungsFromHome(model, start.seating);
  function* search(from: Judged, weighable: number, turn: Turn = {}): Running<Judged> {
    const { isDone, own = purse, round = 0 } = turn;
    const isEnough = (standing: Standing) => scores(standing) && standing.weight >= weighable - 1e-7;
    const isBest = isDone ?? ((standing: Standing) => standing.displaced === 0 && isEnough(standing));
    const run = searching(
      { model, purse: own, seed: seed + round, displacement, before: 'wishes', anew: true, isBest, isEnough },
      from.seating,
    );
    const found = yield* telling(model, purse, from, run, hasWeights(problem) && Number.isFinite(weighable) ? weighable : undefined);
    const judged = problem.judge(found.seating);
    return compareJudged(judged, from) <= 0 ? judged : from;
  }
  const from = withBestNeighbors(problem, model, start, start.seating);
  const { layout } = problem.context;
  if (!hasWeights(problem) || !hasSeveralTables(layout) || isVehicle(layout.id)) return { plan: yield* search(from, most), most };
  let plan = yield* search(from, most, { isDone: scores });
  let learned = most;
  const meeting = wishMeeting(problem, plan);
  const share = (units: number) => purse.share(Math.min(1, units / Math.max(1, purse.left())));
  for (let round = 0; meeting && !meeting.isDone() && purse.left() > 0; round += 1) {
    const met = yield* meeting.meet(plan, share(forClauses * moreEachTurn ** round));
    learned = Math.min(most, met.most ?? Number.POSITIVE_INFINITY);
    plan = met.plan;
    if (!meeting.isDone()) plan = yield* search(plan, learned, { own: share(forChance * moreEachTurn ** round), round });
  }
  return { plan: yield* search(plan, learned), most: learned };
}

/**
 * A full seating around what is locked: by order where order alone decides, else by search.
 * That nothing as good lies nearer to the order is a claim of its own (`nearestUnproven`), made only where it is shown.
 * `exact` when nothing stands but what no full seating can do without, and wishes weigh as much as they can; `bound` when more weight
 * is not ruled out; else nothing is proven, and it says so. Where there are too few seats the staff stand first, then the juniors.
 */
export const arranging = (context: OccasionContext, budget: Budget = standardBudget): Running<Proposal> =>
  arrangingIn(problemOf(context), budget);

/** The same, of whoever is not held. */
export function* arrangingIn(asked: Problem, budget: Budget): Running<Proposal> {
  const before = asked.judge(asked.present);
  const problem = withHostAtWheel(asked);
  const filled = problem.judge(fill(problem, false));
  const around = problem.judge(fillAround(problem, filled.seating));
  const start = compareJudged(around, filled) < 0 ? around : filled;
  const told = (after: Judged, proof: Proof, certificate?: Certificate): Proposal => ({
    ...proposalOf(asked, before, after, proof, certificate),
    ...(proof.kind === 'exact' && !isLeastDisplaced(problem, filled.seating, after) ? { nearestUnproven: true as const } : {}),
  });
  if (scoresBest(problem, start) && !hasWeights(problem) && leavesOutTheLeast(problem, start.seating))
    return told(signingInOrder(problem, start), { kind: 'exact' });
  const model = modelOf(problem);
  const small = smallArrangement(problem, model, start);
  if (small?.plan) {
    const [after, searched] = [signingInOrder(problem, small.plan), { kind: 'searched' } as const];
    // The cheapest assignment from the order is as near to it as can be; one that began elsewhere, or was changed since, has to be shown.
    const isNearest = start === filled && after === small.plan && isClean(after) && !hasWeights(problem);
    return isNearest ? proposalOf(asked, before, after, { kind: 'exact' }, searched) : told(after, { kind: 'exact' }, searched);
  }
  const purse = purseOf(budget);
  const tiny = tinyArrangement(problem, model, { filled, start }, purse);
  if (tiny) {
    const proof: Proof = tiny.isBest ? { kind: 'exact' } : { kind: 'none' };
    return proposalOf(asked, before, signingInOrder(problem, tiny.plan), proof, { kind: 'searched' });
  }
  const known = small?.most ?? Number.POSITIVE_INFINITY;
  const run = searched(problem, model, start, budget.solver ? purse.share(0.5) : purse, budget.seed ?? 1, known);
  const { plan: found, most } = yield* run;
  const isKnown = scoresBest(problem, found) && found.weight >= most - 1e-7;
  const complete = budget.solver && !isKnown ? yield* completing(problem, found, budget.solver, purse) : found;
  const polished = yield* polishing(problem, complete, budget);
  const after = signingInOrder(problem, seatingSeniors(problem, polished, purseOf({ reviews: mostExchanges })));
  // As few findings as there can be, and yet somebody stands who ranks above somebody who sits: more is not known.
  const proof = leavesOutTheLeast(problem, after.seating) ? proofOf(problem, model, after, most) : ({ kind: 'none' } as const);
  // That wishes cannot weigh more is a bound that no second program has worked out; a score without a fault speaks for itself.
  const certificate = proof.kind === 'exact' && hasWeights(problem) ? ({ kind: 'searched' } as const) : undefined;
  return told(after, proof, certificate);
}

export const arrange = (context: OccasionContext, budget: Budget = standardBudget): Proposal => finished(arranging(context, budget));

/**
 * The fewest people moved that bring the plan to the best score that was reached; nobody moves for a wish that is only a weight.
 * Proven when the score cannot be bettered and a bound on the movers, or looking at every smaller plan, shows that fewer do not do.
 */
export function* repairing(context: OccasionContext, budget: Budget = standardBudget): Running<Proposal> {
  const asked = problemOf(context);
  const settled = withHostAtWheel(asked);
  // A host who does not drive yet is one of those who move.
  const problem = movesBetween(asked.present, settled.present).length === 0 ? settled : asked;
  const before = problem.judge(problem.present);
  if (scoresBest(problem, before)) return proposalOf(problem, before, before, { kind: 'exact' }, { kind: 'nobody' });
  const { plan, proof, certificate } = yield* mending(problem, before, purseOf(budget), budget.seed ?? 1, budget.solver);
  if (proof.kind === 'none') {
    const better = yield* betterAnew(problem, plan, budget);
    if (better) return proposalOf(problem, before, better, { kind: 'none' });
  }
  return proposalOf(problem, before, plan, proof, certificate);
}

/** The plan that would be made anew where it scores better than a mend that is not known to be the best, with who can sent home. */
function* betterAnew(problem: Problem, mended: Judged, { solver: _, ...budget }: Budget): Running<Judged | undefined> {
  const { seating, score } = yield* arrangingIn(problem, budget);
  if (compareScores(score, mended.score) >= 0) return undefined;
  return goHome(problem, problem.judge(seating), problem.present, purseOf(budget));
}

export const repair = (context: OccasionContext, budget: Budget = standardBudget): Proposal => finished(repairing(context, budget));
