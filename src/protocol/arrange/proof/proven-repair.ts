import { compareScores } from '../../review/score';
import { type ExactRepair, exactlyRepairing, type RepairQuestion } from '../exact/fewest-movers';
import type { LinearSolver } from '../exact/linear-solver';
import { searchFewMovers } from '../few-movers';
import { bestScore, outOfOrder, pairsToPart, unavoidable } from '../lower-bound';
import { blocksOf, type Judged, movesBetween, type Problem } from '../problem';
import type { Proof, Running } from '../proposal';
import type { Purse } from '../purse';
import type { Certificate } from './certificate';
import { rulesOfOrder, shownToMove } from './check-in-order';
import { scoresBest } from './proof-of';

export type ProvenRepair = { readonly plan: Judged; readonly proof: Proof; readonly certificate?: Certificate };

type Shown = { readonly movers: number; readonly certificate?: Certificate };

/** Long enough for two hundred people; what is not proven by then is told as a bound. */
const secondsForProof = 20;

const more = (left: Shown, right: Shown): Shown => (right.movers > left.movers ? right : left);

/** What can be counted without a solver: that something must move, the order of ranks, pairs of strangers. */
function counted(problem: Problem, before: Judged, plan: Judged): Shown {
  const isBetter = compareScores(plan.score, before.score) < 0;
  const something: Shown = isBetter ? { movers: 1, certificate: { kind: 'somebody' } } : { movers: 0 };
  if (!scoresBest(problem, plan)) return something;
  const isOrdered = !plan.findings.some(({ rule }) => rulesOfOrder.includes(rule));
  const movers = isOrdered ? shownToMove(problem.context, outOfOrder(problem)) : [];
  const forOrder: Shown = { movers: movers.length, certificate: { kind: 'in-order', movers } };
  const pairs = pairsToPart(before, plan.findings);
  const forPairs: Shown = { movers: pairs.length, certificate: { kind: 'pairs', pairs } };
  return more(more(something, forOrder), forPairs);
}

/** The exact model at work on a plan: what is known so far, and the better of the two plans. */
export function* tellingRepair(
  question: RepairQuestion,
  present: Problem['present'],
  plan: Judged,
  purse: Purse,
): Running<ExactRepair | undefined> {
  const run = exactlyRepairing(question);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
    const best = value.plan && compareScores(value.plan.score, plan.score) <= 0 ? value.plan : plan;
    const moves = movesBetween(present, best.seating).length;
    const { score, weight, seating } = best;
    yield { done: purse.spent(), score, weight, moves, best: blocksOf(seating), ...(value.movers > 0 ? { atLeast: value.movers } : {}) };
  }
}

/**
 * The fewest movers without any search, where they can be had so: when the plan by order moves no more than can be counted, or when
 * the exact model finds a plan and proves it.
 */
export function* settledAtOnce(
  problem: Problem,
  before: Judged,
  byOrder: Judged,
  purse: Purse,
  solver: LinearSolver | undefined,
): Running<ProvenRepair | undefined> {
  const moved = ({ seating }: Judged) => movesBetween(problem.present, seating).length;
  const proven = (plan: Judged, { movers, certificate }: Shown): ProvenRepair | undefined =>
    scoresBest(problem, plan) && moved(plan) <= movers
      ? { plan, proof: { kind: 'exact' }, ...(certificate ? { certificate } : {}) }
      : undefined;
  const counting = scoresBest(problem, byOrder) ? proven(byOrder, counted(problem, before, byOrder)) : undefined;
  if (counting || !solver) return counting;
  const goal = { score: bestScore(problem, before), findings: unavoidable(problem, before) };
  // Whoever does not wait for the solver has the better of the two plans that there are.
  const known = compareScores(byOrder.score, before.score) < 0 ? byOrder : before;
  const exact = yield* tellingRepair({ problem, goal, solver, seconds: secondsForProof }, problem.present, known, purse);
  return exact?.plan && proven(exact.plan, { movers: exact.movers, certificate: exact.proof });
}

/**
 * How few movers would have done for a plan that was found, and a better one where it comes to light: by counting; where a solver is
 * at hand by the exact model, which finds a plan of the best score by itself; else by looking at every plan with fewer movers.
 */
export function* provingRepair(
  problem: Problem,
  before: Judged,
  found: Judged,
  purse: Purse,
  { accepts = () => true, solver }: { readonly accepts?: (plan: Judged) => boolean; readonly solver?: LinearSolver | undefined } = {},
): Running<ProvenRepair> {
  const moved = ({ seating }: Judged) => movesBetween(problem.present, seating).length;
  let plan = found;
  let shown = counted(problem, before, plan);
  if (solver && (shown.movers < moved(plan) || !scoresBest(problem, plan))) {
    const goal = scoresBest(problem, plan) ? plan : { score: bestScore(problem, before), findings: unavoidable(problem, before) };
    const exact = yield* tellingRepair({ problem, goal, solver, seconds: secondsForProof }, problem.present, plan, purse);
    const better = exact?.plan && (compareScores(exact.plan.score, plan.score) < 0 || moved(exact.plan) < moved(plan));
    if (exact?.plan && better && accepts(exact.plan)) plan = exact.plan;
    if (exact && scoresBest(problem, plan))
      shown = more(counted(problem, before, plan), { movers: exact.movers, certificate: exact.proof });
  }
  if (shown.movers < moved(plan)) {
    const looked = searchFewMovers(problem, plan, shown.movers, moved(plan), purse, accepts);
    plan = looked.found ?? plan;
    shown = more(shown, { movers: looked.cleared, certificate: { kind: 'every-plan', movers: looked.cleared } });
  }
  if (!scoresBest(problem, plan)) return { plan, proof: { kind: 'none' } };
  const gap = moved(plan) - Math.min(shown.movers, moved(plan));
  const proof: Proof = gap === 0 ? { kind: 'exact' } : { kind: 'bound', bound: shown.movers, gap };
  return { plan, proof, ...(shown.certificate ? { certificate: shown.certificate } : {}) };
}
