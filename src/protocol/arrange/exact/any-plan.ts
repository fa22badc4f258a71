import { isVehicle } from '../../../model/scene';
import type { OccasionContext } from '../../rules/occasion-context';
import { isChinese } from '../../rules/reading/given-of';
import { laddersOf } from '../../rules/reading/ladders';
import { peopleToSeat } from '../../rules/reading/room';
import { severityOf } from '../../rules/severity-policy';
import type { Judged, Problem } from '../problem';
import type { LinearProof } from '../proof/certificate';
import { checkLinearProof } from '../proof/check-certificate';
import { conditionsOf } from './conditions';
import { countingMovers, proofFrom } from './counting-movers';
import type { LinearSolver } from './linear-solver';
import { readPlan } from './read-plan';
import { seatingProgram } from './seating-program';
import { isWithinReach } from './within-reach';

export type AnyPlan =
  | { readonly kind: 'plan'; readonly plan: Judged }
  /** No plan without a breach seats everybody; `proof` where the second checker accepts one. */
  | { readonly kind: 'none'; readonly proof?: LinearProof }
  | { readonly kind: 'unknown' };

/** Every step of every ladder is one of a source that states it: being out of order anywhere is a breach. */
const ordersFirmly = (context: OccasionContext): boolean =>
  [...laddersOf(context).flatMap(({ rungs }) => rungs.map(({ standing }) => standing)), ...(context.honor?.tables ?? [])].every(
    ({ because }) => {
      const reason = because.at(-1);
      return reason !== undefined && severityOf(reason.citation) === 'breach';
    },
  );

/** Rules of which every finding is a breach here. */
function gravely(context: OccasionContext, rule: string): boolean {
  switch (rule) {
    case 'kept-apart-not-adjacent':
    case 'wishes-of-staff-met':
      return true;
    case 'spouses-not-adjacent':
      return !isChinese(context);
    case 'senior-takes-better-seat':
      return ordersFirmly(context);
    default:
      return false;
  }
}

const isWhole = (context: OccasionContext, { score, seating }: Judged): boolean => {
  const seated = new Set(seating.values());
  return score.breach === 0 && peopleToSeat(context).every(({ id }) => seated.has(id));
};

/** A plan without a breach that seats everybody, or why there is none. Vehicles, where seats mean more than rank, are not for this. */
export function anyPlan(problem: Problem, solver: LinearSolver, seconds: number): AnyPlan {
  const { context } = problem;
  if (isVehicle(context.layout.id) || context.layout.id === 'meeting/living-room') return { kind: 'unknown' };
  if (!isWithinReach(problem)) return { kind: 'unknown' };
  const question = countingMovers(problem);
  const conditions = conditionsOf(context, (seat) => question.open.has(seat)).flatMap(({ rule, conditions: own }) =>
    gravely(context, rule) ? own : [],
  );
  const written = seatingProgram(question, conditions);
  const answer = solver.solve(written.program, { relaxed: false, seconds });
  if (answer.kind === 'impossible') {
    const yielding = seatingProgram({ ...question, cost: () => 0 }, conditions, { yielding: true });
    const relaxed = solver.solve(yielding.program, { relaxed: true, seconds });
    if (relaxed.kind !== 'solved' || !relaxed.duals || relaxed.cost < 1e-6) return { kind: 'none' };
    // More movers than there are people: no plan has so many.
    const most = context.people.length;
    const proof = proofFrom(yielding, relaxed.duals, (most + 2) / relaxed.cost);
    const shown = checkLinearProof(context, proof);
    return shown && shown.movers > most ? { kind: 'none', proof } : { kind: 'none' };
  }
  const seating = 'values' in answer && answer.values ? readPlan(written.columns, answer.values) : undefined;
  const plan = seating && problem.judge(seating);
  return plan && isWhole(context, plan) ? { kind: 'plan', plan } : { kind: 'unknown' };
}
