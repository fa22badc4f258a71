import { isVehicle } from '../../../model/scene';
import { scoreOf } from '../../review/score';
import { hasSeveralTables } from '../../rules/reading/neighbors';
import { perWeight } from '../exact/least-cost';
import { smallScene } from '../exact/small-scene';
import { weightOfAll } from '../exact/wished-pairs';
import { unavoidableWhereverTheySit } from '../lower-bound';
import { misfits, seniorityInParty } from '../misfits';
import { type Model, modelOf } from '../model/model';
import { priceOfScore } from '../model/price';
import { type Judged, movesBetween, type Problem } from '../problem';
import type { Proof } from '../proposal';
import { misfitRungs, misplacedIn, movedFrom, properRungsFromHome } from '../search/displacement';
import { provenCaseByCase } from './cases/proven-case-by-case';
import type { Certificate } from './certificate';
import { hasWeights, scoresBest } from './proof-of';
import type { ProvenRepair } from './proven-repair';

/** So little that a thousand people on chairs not meant for them are less than one mover. */
const misfitCost = 1 / 1024;

const speck = 1e-6;

const isHall = ({ context: { layout } }: Problem) => hasSeveralTables(layout) && !isVehicle(layout.id);

const leastPrice = (problem: Problem, judged: Judged) => priceOfScore(scoreOf(unavoidableWhereverTheySit(problem, judged)));

/** Cases where wishes weigh something: each takes longer, and a search does well from what is known by then. */
const mostCasesOfWishes = 2000;

/** A plan that is proven the best; or the most that wishes can weigh in a plan of the best score, where no more was found out in time. */
export type SmallArrangement = { readonly plan: Judged } | { readonly plan?: undefined; readonly most: number };

/**
 * Everybody seated in a small room with nothing wrong, as few as can be on a chair that is not meant for them, with as much weight of
 * wishes as can be, and then as near to `home` in rungs of honor as can be; undefined where that is not to be had.
 */
export function smallArrangement(problem: Problem, model: Model, home: Judged): SmallArrangement | undefined {
  const rungs = properRungsFromHome(model, home.seating).of;
  const isWrong = misplacedIn(model);
  // No wish is met by hiding somebody of rank behind the table.
  const wrongChair = hasWeights(problem) ? (weightOfAll(model) + 1) * perWeight : 0;
  const cost = (person: number, seat: number) => rungs(person, seat) + (isWrong(person, seat) ? wrongChair : 0);
  const least = leastPrice(problem, home);
  // A hall has too many ways to share people out: there the wishes are met clause by clause.
  if (hasWeights(problem) && isHall(problem)) return undefined;
  // Where something has to stay wrong it may be one thing or another: not every plan that scores as well is looked at, and wishes may tell.
  if (hasWeights(problem) && least > 0) return undefined;
  const wishing = hasWeights(problem) ? { weighsWishes: true, mostCases: mostCasesOfWishes } : {};
  const answer = smallScene({ problem, model, cost, least, ...wishing });
  if (answer?.kind === 'gave-up') return hasWeights(problem) ? { most: weightOfAll(model) - answer.lost } : undefined;
  const plan = answer?.kind === 'found' ? problem.judge(answer.seating) : undefined;
  return plan && scoresBest(problem, plan) ? { plan } : undefined;
}

/**
 * The fewest movers of a small room with nothing wrong. Where that takes putting somebody of rank on a chair of the staff, or staff on
 * a chair of rank, a plan with a few movers more that does not is preferred; then so many more are the gap. Where a proof is asked for,
 * the cases are told so that somebody else can go through them.
 */
export function smallRepair(problem: Problem, before: Judged, isProofAsked: boolean): ProvenRepair | undefined {
  const model = modelOf(problem);
  const { homeOf } = movedFrom(model, problem.present);
  const isWrong = misplacedIn(model);
  const isNewlyWrong = (person: number, seat: number) => isWrong(person, seat) && !isWrong(person, homeOf[person] ?? -1);
  const least = leastPrice(problem, before);
  const misfitsNow = misfits(problem.context, problem.present);
  const { context, people } = model.cast;
  const rankOf = people.map((person) => 1 + seniorityInParty(context, person));
  const fewest = (wrongChair: number) => {
    const cost = (person: number, seat: number) =>
      seat === homeOf[person] ? 0 : isNewlyWrong(person, seat) ? 1 + wrongChair * (rankOf[person] ?? 1) : 1;
    const answer = smallScene({ problem, model, cost, least });
    const plan = answer?.kind === 'found' ? problem.judge(answer.seating) : undefined;
    if (answer?.kind !== 'found' || !plan || !scoresBest(problem, plan)) return undefined;
    const movers = Math.floor(answer.cost + speck);
    return { plan, movers, isProper: misfits(problem.context, plan.seating) <= misfitsNow };
  };
  const found = fewest(misfitCost);
  if (!found) return undefined;
  const cases = isProofAsked ? provenCaseByCase(problem, model, { ...found, least }) : undefined;
  const certificate: Certificate = cases ?? { kind: 'searched', movers: found.movers };
  // Where there are too few chairs of rank it is the junior who gives way, however many move for it.
  const proper = found.isProper ? found : fewest(misfitRungs);
  const plan = proper?.plan ?? found.plan;
  const gap = movesBetween(problem.present, plan.seating).length - found.movers;
  const proof: Proof = gap === 0 ? { kind: 'exact' } : { kind: 'bound', bound: found.movers, gap };
  return { plan, proof, certificate };
}
