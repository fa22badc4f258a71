import type { Problem } from '../../problem';
import type { Seating } from '../../proposal';
import { conditionsOf } from '../conditions';
import { countingMovers } from '../counting-movers';
import { sayBeyond } from './beyond-conditions';
import { sayCounts } from './counts';
import type { ClauseProgram, Literal } from './literals';
import { seatingClauses } from './seating-clauses';
import { wishClauses } from './wish-clauses';

/** Plans of an occasion in clauses, and what they weigh. */
export type OccasionClauses = {
  readonly program: ClauseProgram;
  /** What wishes weigh where none of the costs is paid. */
  readonly most: number;
  readonly literalsOf: (seating: Seating) => readonly Literal[];
  readonly readPlan: (holds: (literal: Literal) => boolean) => Seating;
};

/**
 * What holds in every plan in which no rule finds anything but those of `speaking`, as clauses; what a wish weighs is paid for where it
 * is not met. Undefined where wishes cannot be weighed so.
 */
export function occasionClauses(problem: Problem, speaking: ReadonlySet<string>): OccasionClauses | undefined {
  const question = countingMovers(problem);
  const seating = seatingClauses(question);
  const wishes = wishClauses(problem, seating);
  if (!wishes) return undefined;
  const ruled = conditionsOf(problem.context, (seat) => question.open.has(seat)).filter(({ rule }) => !speaking.has(rule));
  for (const { conditions } of ruled) for (const condition of conditions) seating.say(condition);
  if (ruled.some(({ rule }) => rule === 'senior-takes-better-seat')) sayCounts(question, seating);
  sayBeyond(problem, speaking, seating);
  return {
    program: seating.draft.done(wishes.costs),
    most: wishes.most,
    literalsOf: (plan) => [...plan].map(([seat, person]) => seating.sits(person, seat)),
    readPlan: seating.readPlan,
  };
}
