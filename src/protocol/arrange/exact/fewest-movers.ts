import type { PersonId, SeatId } from '../../../model/ids';
import { compareScores } from '../../review/score';
import type { Finding } from '../../rules/finding';
import { misfits } from '../misfits';
import { type Judged, movesBetween, type Problem, seatByPerson } from '../problem';
import type { Condition, LinearProof } from '../proof/certificate';
import { checkLinearProof } from '../proof/check-certificate';
import { branchedProof } from './branching';
import type { SeatQuestion } from './columns';
import { conditionsOf } from './conditions';
import { countingMovers, proofFrom } from './counting-movers';
import type { LinearSolver } from './linear-solver';
import { readPlan } from './read-plan';
import { type SeatingProgram, seatingProgram } from './seating-program';
import { isWithinReach } from './within-reach';

/** Conditions of the rules that find nothing in the goal: only these hold in every plan that is as good. */
function conditionsFor({ context }: Problem, open: ReadonlySet<SeatId>, goal: readonly Finding[]): readonly Condition[] {
  const silent = new Set(goal.map(({ rule }) => rule));
  return conditionsOf(context, (seat) => open.has(seat)).flatMap(({ rule, conditions }) => (silent.has(rule) ? [] : conditions));
}

/** Whoever is not wholly on the own seat in the relaxation's answer, and whoever sits where these would go. */
function unsettled({ columns }: SeatingProgram, values: Float64Array, { present }: Problem): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  const home = seatByPerson(present);
  for (const [person, places] of columns.places) {
    const own = home.get(person);
    for (const { column, seats } of places) {
      if ((values[column] ?? 0) < 1e-6 || (own && seats.length === 1 && seats[0] === own)) continue;
      people.add(person);
      for (const seat of seats) {
        const sitter = present.get(seat);
        if (sitter) people.add(sitter);
      }
    }
  }
  return people;
}

/** Around those who may move: whoever shares a table with one of them. */
function atTheirTables({ context, present }: Problem, people: ReadonlySet<PersonId>): ReadonlySet<PersonId> {
  const tableOf = (seat: SeatId) => context.seatIn(seat)?.table;
  const tables = new Set([...present].flatMap(([seat, person]) => (people.has(person) ? (tableOf(seat) ?? []) : [])));
  return new Set([...people, ...[...present].flatMap(([seat, person]) => (tables.has(tableOf(seat) ?? '') ? [person] : []))]);
}

export type ExactRepair = {
  /** As good as the goal, with the fewest movers that were found; undefined when no such plan was found. */
  readonly plan: Judged | undefined;
  /** No plan as good as the goal has fewer movers, and what shows it. */
  readonly movers: number;
  readonly proof: LinearProof;
};

/** What is known before the solver is asked again: the best plan, and how many must move at least. */
export type SoFar = { readonly plan: Judged | undefined; readonly movers: number };

export type RepairQuestion = {
  readonly problem: Problem;
  /** A plan is good enough when the rules say no worse of it than this. */
  readonly goal: Pick<Judged, 'score' | 'findings'>;
  readonly solver: LinearSolver;
  readonly seconds: number;
};

/** So little that a thousand people on seats not meant for them are less than one mover. */
const misfitCost = 1 / 1024;

/** Counts movers first, and of plans with as few those that leave the chairs of the staff to the staff. */
function minding(question: SeatQuestion): SeatQuestion {
  const { context } = question.problem;
  const isMisfit = (person: PersonId, seat: SeatId) => misfits(context, new Map([[seat, person]])) > 0;
  return {
    ...question,
    cost: (person, seat) => {
      const moving = question.cost(person, seat);
      return seat !== undefined && moving > 0 && isMisfit(person, seat) ? moving + misfitCost : moving;
    },
  };
}

/** How many cases may be told apart: each takes as long as one relaxation. */
const casesFor = (people: number): number => (people <= 40 ? 120 : people <= 120 ? 16 : 4);

/**
 * The fewest movers by the exact model: a bound from its relaxation, accepted by the second checker or not given; a plan from the
 * relaxation where it is whole already, else from the model over the people it leaves unsettled, the window growing.
 * Undefined where the relaxation has no answer in time, or would be too large to write. Before each call of the solver, which nobody
 * can break off, it tells what is known.
 */
export function* exactlyRepairing({ problem, goal, solver, seconds }: RepairQuestion): Generator<SoFar, ExactRepair | undefined> {
  if (!isWithinReach(problem)) return undefined;
  const question = countingMovers(problem);
  const conditions = conditionsFor(problem, question.open, goal.findings);
  const whole = seatingProgram(question, conditions);
  yield { plan: undefined, movers: 0 };
  const relaxed = solver.solve(whole.program, { relaxed: true, seconds });
  if (relaxed.kind !== 'solved' || !relaxed.duals) return undefined;
  const atRoot = proofFrom(whole, relaxed.duals);
  const shownAtRoot = checkLinearProof(problem.context, atRoot);
  if (!shownAtRoot || goal.findings.some(({ rule }) => shownAtRoot.rules.has(rule))) return undefined;
  let known: { readonly proof: LinearProof; readonly movers: number } = { proof: atRoot, movers: shownAtRoot.movers };
  let best: Judged | undefined;
  const moved = ({ seating }: Judged) => movesBetween(problem.present, seating).length;
  const atFirst = misfits(problem.context, problem.present);
  const odd = ({ seating }: Judged) => Math.max(0, misfits(problem.context, seating) - atFirst);
  const look = (written: SeatingProgram, values: Float64Array) => {
    const seating = readPlan(written.columns, values);
    const judged = seating && problem.judge(seating);
    if (!judged || compareScores(judged.score, goal.score) > 0) return;
    if (!best || moved(judged) < moved(best) || (moved(judged) === moved(best) && odd(judged) < odd(best))) best = judged;
  };
  look(whole, relaxed.values);
  const isOver = () => best === undefined || moved(best) > known.movers;
  const careful = minding(question);
  function* within(people: ReadonlySet<PersonId>): Generator<SoFar> {
    yield { plan: best, movers: known.movers };
    const kernel = seatingProgram({ ...careful, mayMove: (person) => people.has(person) }, conditions);
    const answer = solver.solve(kernel.program, { relaxed: false, seconds: seconds / 3 });
    if ('values' in answer && answer.values) look(kernel, answer.values);
  }
  let window = unsettled(whole, relaxed.values, problem);
  if (isOver() || (best && odd(best) > 0)) yield* within(window);
  if (best && isOver()) {
    const branches = branchedProof(
      { problem, question, conditions, solver, seconds, look },
      moved(best),
      casesFor(problem.context.people.length),
    );
    let step = branches.next();
    for (; !step.done; step = branches.next()) yield { plan: best, movers: known.movers };
    const proof = step.value;
    const shown = checkLinearProof(problem.context, proof);
    if (shown && shown.movers > known.movers) known = { proof, movers: shown.movers };
  }
  for (let round = 0; round < 2 && isOver() && window.size < problem.context.people.length; round += 1) {
    window = atTheirTables(problem, window);
    yield* within(window);
  }
  return { plan: best, ...known };
}

/** The same, in one go. */
export function exactRepair(question: RepairQuestion): ExactRepair | undefined {
  const run = exactlyRepairing(question);
  for (;;) {
    const { done, value } = run.next();
    if (done) return value;
  }
}
