import type { PersonId, SeatId } from '../../../model/ids';
import type { Problem } from '../problem';
import type { Condition, LinearProof } from '../proof/certificate';
import { checkLinearProof } from '../proof/check-certificate';
import type { SeatColumns, SeatQuestion } from './columns';
import { proofFrom } from './counting-movers';
import type { LinearSolver } from './linear-solver';
import { type SeatingProgram, seatingProgram } from './seating-program';

export type Branching = {
  readonly problem: Problem;
  readonly question: SeatQuestion;
  readonly conditions: readonly Condition[];
  readonly solver: LinearSolver;
  readonly seconds: number;
  /** Shown an answer in whole numbers that is below what is to be proven: it may be a better plan. */
  readonly look: (written: SeatingProgram, values: Float64Array) => void;
};

/** As much broken up as this is not whole. */
const speck = 1e-5;

type Split = { readonly person: PersonId; readonly seats: readonly SeatId[] };

/** The place that is nearest to being half taken by somebody. */
function mostBroken({ places }: SeatColumns, values: Float64Array): Split | undefined {
  let best: (Split & { readonly apart: number }) | undefined;
  for (const [person, list] of places) {
    for (const { column, seats } of list) {
      const share = values[column] ?? 0;
      const apart = Math.abs(share - 0.5);
      if (share > speck && share < 1 - speck && (!best || apart < best.apart)) best = { person, seats, apart };
    }
  }
  return best;
}

const supposing = (question: SeatQuestion, { person, seats }: Split, there: boolean): SeatQuestion => ({
  ...question,
  mayTake: (other, seat) => question.mayTake(other, seat) && (other !== person || seats.includes(seat) === there),
});

/**
 * A proof that so many must move, case by case: where the relaxation leaves somebody half here and half there, once as if he sat here
 * and once as if not. Ends after so many cases with what they show.
 */
export function* branchedProof(branching: Branching, target: number, mostCases: number): Generator<void, LinearProof> {
  const { problem, conditions, solver, seconds, look } = branching;
  let cases = 0;
  const nothingShown: LinearProof = { kind: 'conditions', terms: [] };
  /** That there is no plan in this case: broken conditions cost more than everybody's moving. */
  const exclusion = (question: SeatQuestion): LinearProof => {
    const yielding = seatingProgram({ ...question, cost: () => 0 }, conditions, { yielding: true });
    const relaxed = solver.solve(yielding.program, { relaxed: true, seconds });
    if (relaxed.kind !== 'solved' || !relaxed.duals || relaxed.cost < speck) return nothingShown;
    return proofFrom(yielding, relaxed.duals, (problem.context.people.length + 2) / relaxed.cost);
  };
  function* prove(question: SeatQuestion): Generator<void, LinearProof> {
    cases += 1;
    yield;
    const written = seatingProgram(question, conditions);
    const answer = solver.solve(written.program, { relaxed: true, seconds });
    if (answer.kind === 'impossible') return exclusion(question);
    if (answer.kind !== 'solved' || !answer.duals) return nothingShown;
    const own = proofFrom(written, answer.duals);
    if (Math.ceil(answer.cost - speck) >= target) return own;
    const split = mostBroken(written.columns, answer.values);
    if (!split) look(written, answer.values);
    if (!split || cases >= mostCases) return own;
    const there = yield* prove(supposing(question, split, true));
    const { person, seats } = split;
    return { kind: 'cases', person, seats, there, elsewhere: yield* prove(supposing(question, split, false)) };
  }
  const proof = yield* prove(branching.question);
  return checkLinearProof(problem.context, proof) ? proof : nothingShown;
}
