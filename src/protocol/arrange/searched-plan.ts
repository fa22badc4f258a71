import { isVehicle } from '../../model/scene';
import { scoreOf } from '../review/score';
import { hasSeveralTables } from '../rules/reading/neighbors';
import { withBestNeighbors } from './beside-each-other';
import { wishMeeting } from './exact/learning/most-wishes';
import { unavoidableWhereverTheySit } from './lower-bound';
import type { Model } from './model/model';
import { priceOfScore } from './model/price';
import { compareJudged, type Judged, type Problem } from './problem';
import { hasWeights } from './proof/proof-of';
import { weightBound } from './proof/weight-bound';
import type { Running } from './proposal';
import type { Purse } from './purse';
import { properRungsFromHome } from './search/displacement';
import { telling } from './search/progress';
import { searching } from './search/search';
import type { Standing } from './search/standing';

/** In so small a room the most that wishes can weigh is known at once, and the search may stop there. */
const smallRoom = 13;

/** Units for meeting wishes by clauses, and then for chance to go on from there: each time more, by turns. */
const [forClauses, forChance, moreEachTurn] = [3000, 1500, 1.5];

/** Wishes by weight in a hall are met clause by clause: the linear model, segment by segment, adds nothing to that. */
export const wishesInHall = (problem: Problem): boolean => {
  const { layout } = problem.context;
  return hasWeights(problem) && hasSeveralTables(layout) && !isVehicle(layout.id);
};

/** Clauses and chance by turns go on for longer than a search that looks for nothing but the last wish. */
const moreForWishes = 4;

export const reviewsFor = (problem: Problem, reviews: number): number =>
  wishesInHall(problem) ? Math.min(Number.MAX_SAFE_INTEGER, reviews * moreForWishes) : reviews;

/** What the search may spend where a linear model is at hand for what it leaves undone: faults, and elsewhere than in a hall wishes. */
export const shareBesideSolver = (problem: Problem): number => (wishesInHall(problem) ? 0.85 : 0.5);

/** When wishes are met, so many units for the way home. */
const forWayHome = 3000;

/** A part of a search: how far it goes, on which purse, and the how manieth it is. */
type Turn = { readonly isDone?: (standing: Standing) => boolean; readonly own?: Purse; readonly round?: number };

type Searched = { readonly plan: Judged; readonly most: number };

/**
 * Searches on the model, then lets the review judge; a search never hands over less than it began with. In a hall with wishes the
 * first plan that scores best is the start of another way: wishes are met clause by clause, and what they weigh at most is learned.
 */
export function* searchedPlan(problem: Problem, model: Model, start: Judged, purse: Purse, seed: number, known: number): Running<Searched> {
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
  if (!wishesInHall(problem)) return { plan: yield* search(from, most), most };
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
  return { plan: yield* search(plan, learned, { own: share(forWayHome) }), most: learned };
}
