import type { PersonId, SeatId } from '../../../model/ids';
import { seatsBeside } from '../../rules/reading/neighbors';
import { type Cast, castOf } from '../model/cast';
import { type WeightedPair, weightedPairs } from '../model/demands/weights';
import { type Judged, type Problem, seatByPerson } from '../problem';
import type { SeatColumns, SeatQuestion } from './columns';
import { conditionsOf } from './conditions';
import { countingMovers } from './counting-movers';
import type { LinearSolver } from './linear-solver';
import type { ProgramDraft, Sum } from './program';
import { sumOf, times } from './program';
import { readPlan } from './read-plan';
import { seatingProgram } from './seating-program';

/** So little that a hall of people who all sit elsewhere weighs less than one wish. */
const displacedCost = 1 / 16_384;

const named = ({ people }: Cast, { one, other }: WeightedPair): readonly [PersonId, PersonId] | undefined => {
  const [left, right] = [people[one]?.id, people[other]?.id];
  return left && right ? [left, right] : undefined;
};

/** Columns for what wishes weigh: one for every table, or seat, at which a pair is met; a weight against is paid where it is. */
function weighing(cast: Cast, pairs: readonly WeightedPair[], tableSeats: ReadonlyMap<string, readonly SeatId[]>) {
  const { context } = cast;
  return (draft: ProgramDraft, columns: SeatColumns) => {
    const met = (one: Sum, other: Sum, weight: number) => {
      if (one.terms.length === 0 && other.terms.length === 0) return;
      if (one.terms.length + one.plus === 0 || other.terms.length + other.plus === 0) return;
      const own: Sum = { terms: [[draft.column({ cost: -weight }), 1]], plus: 0 };
      if (weight > 0) for (const side of [one, other]) draft.row(sumOf(own, times(side, -1)), { upper: 0 });
      else draft.row(sumOf(one, other, times(own, -1)), { upper: 1 });
    };
    for (const pair of pairs) {
      const people = named(cast, pair);
      if (!people) continue;
      const [one, other] = people;
      const shared = pair.sameTable - pair.otherTable;
      const beside = pair.beside - pair.notBeside;
      if (shared !== 0) for (const seats of tableSeats.values()) met(columns.at(one, seats), columns.at(other, seats), shared);
      if (beside === 0) continue;
      for (const { id } of context.layout.seats) {
        const next = seatsBeside(context, id).map((seat) => seat.id);
        met(columns.at(one, [id]), columns.at(other, next), beside);
      }
    }
  };
}

/** Finds the best seats for some people on their own and the empty seats, while everybody else stays. */
export type Segments = (plan: Judged, people: ReadonlySet<PersonId>) => Judged | undefined;

/**
 * Exact segments of an arrangement: no rule that finds nothing in the plan may find anything, wishes weigh as much as they can, and of
 * such plans the one nearest to `home`. Undefined where nothing better than the plan is found in time.
 */
export function segmentsOf(problem: Problem, home: ReadonlyMap<SeatId, PersonId>, solver: LinearSolver, seconds: number): Segments {
  const { context } = problem;
  const cast = castOf(problem);
  const pairs = weightedPairs(cast);
  const tableSeats = new Map<string, SeatId[]>();
  for (const { id, table } of context.layout.seats) tableSeats.set(table, [...(tableSeats.get(table) ?? []), id]);
  const homes = seatByPerson(home);
  const exactly = new Set(pairs.flatMap((pair) => (pair.beside === pair.notBeside ? [] : (named(cast, pair) ?? []))));
  return (plan, people) => {
    const seated: Problem = { ...problem, present: plan.seating };
    const question: SeatQuestion = {
      ...countingMovers(seated),
      mayMove: (person) => people.has(person),
      cost: (person, seat) => (seat === homes.get(person) ? 0 : displacedCost),
      exactly,
    };
    const silent = new Set(plan.findings.map(({ rule }) => rule));
    const conditions = conditionsOf(context, (seat) => question.open.has(seat)).flatMap(({ rule, conditions: own }) =>
      silent.has(rule) ? [] : own,
    );
    const around = pairs.filter((pair) => named(cast, pair)?.some((person) => people.has(person)) === true);
    const written = seatingProgram(question, conditions, { weigh: weighing(cast, around, tableSeats) });
    const answer = solver.solve(written.program, { relaxed: false, seconds });
    const seating = 'values' in answer && answer.values ? readPlan(written.columns, answer.values) : undefined;
    return seating && problem.judge(seating);
  };
}
