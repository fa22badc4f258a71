import type { PersonId, SeatId } from '../../model/ids';
import { compareScores } from '../review/score';
import type { OccasionContext } from '../rules/occasion-context';
import { type Judged, type Problem, problemOf, seatByPerson } from './problem';
import { type Budget, finished, type Proposal, type Running, type Seating, standardBudget } from './proposal';
import { proposalOf } from './proposal-of';
import { purseOf } from './purse';
import { mending } from './repair';

/**
 * What to do with the seat of somebody who does not come: everybody below moves up, as few as possible move, nobody does, or somebody
 * else takes the seat.
 */
export type AfterWithdrawal = 'close-ranks' | 'fewest-moves' | 'leave' | { readonly substitute: PersonId };

/** The same occasion without this person, who may still stand in the list of those who come. */
export function without(context: OccasionContext, person: PersonId): OccasionContext {
  const people = context.people.filter(({ id }) => id !== person);
  const { [person]: _gone, ...attendees } = context.occasion.attendees;
  const seating = Object.fromEntries(
    Object.entries(context.occasion.seating).map(([block, seats]) => [
      block,
      Object.fromEntries(Object.entries(seats).filter(([, id]) => id !== person)),
    ]),
  );
  return { ...context, people, occasion: { ...context.occasion, attendees, seating } };
}

/** Everybody below the gap moves up by one, seat by seat along the ladder, until the ranks are closed or a lock stands in the way. */
function closed({ context, fixed, judge }: Problem, seating: Seating, gap: SeatId, leaver: PersonId): Judged {
  const party = context.personOf(leaver)?.party ?? 'other';
  const ladder = context.ladder(party).map(({ seat }) => seat);
  const from = ladder.indexOf(gap);
  const next = new Map(seating);
  let open = gap;
  for (const seat of from < 0 ? [] : ladder.slice(from + 1)) {
    const person = next.get(seat);
    if (!person || fixed.has(seat) || context.personOf(person)?.party !== party || context.seniority.level(person) === null) continue;
    next.delete(seat);
    next.set(open, person);
    open = seat;
  }
  return judge(next);
}

/**
 * What somebody's withdrawal does to the plan, and how it may be answered. The moves do not name the one who leaves: the command that
 * withdraws the person empties the seat.
 */
export function* withdrawing(
  context: OccasionContext,
  person: PersonId,
  how: AfterWithdrawal,
  budget: Budget = standardBudget,
): Running<Proposal> {
  const left = without(context, person);
  const problem = problemOf(left);
  const before = problem.judge(problem.present);
  const gap = seatByPerson(problemOf(context).present).get(person);
  if (how === 'leave' || gap === undefined) return proposalOf(problem, before, before, { kind: 'none' });
  if (how === 'close-ranks') return proposalOf(problem, before, closed(problem, problem.present, gap, person), { kind: 'none' });
  if (how === 'fewest-moves') {
    const { plan, proof, certificate } = yield* mending(problem, before, purseOf(budget), budget.seed ?? 1, budget.solver);
    return proposalOf(problem, before, plan, proof, certificate);
  }
  const seated = [...problem.present].filter(([, other]) => other !== how.substitute);
  return proposalOf(problem, before, problem.judge(new Map([...seated, [gap, how.substitute]])), { kind: 'none' });
}

/**
 * A seat for somebody who comes late: the best place for the plan with the fewest others moved. Nobody loses his seat unless the room
 * is full.
 */
export function* inserting(context: OccasionContext, person: PersonId, budget: Budget = standardBudget): Running<Proposal> {
  const problem = problemOf(context);
  const before = problem.judge(problem.present);
  if (seatByPerson(problem.present).has(person)) return proposalOf(problem, before, before, { kind: 'exact' });
  const { plan, proof, certificate } = yield* mending(problem, before, purseOf(budget), budget.seed ?? 1, budget.solver);
  return proposalOf(problem, before, wanted(problem, plan, person), proof, certificate);
}

/** Where others wait for a seat as well and the plan is none the worse for it, it is the one who was asked for that gets it. */
function wanted(problem: Problem, plan: Judged, person: PersonId): Judged {
  if (seatByPerson(plan.seating).has(person)) return plan;
  const before = seatByPerson(problem.present);
  for (const [seat, other] of plan.seating) {
    if (before.has(other)) continue;
    const instead = problem.judge(new Map(plan.seating).set(seat, person));
    if (compareScores(instead.score, plan.score) <= 0) return instead;
  }
  return plan;
}

export const withdraw = (context: OccasionContext, person: PersonId, how: AfterWithdrawal, budget: Budget = standardBudget): Proposal =>
  finished(withdrawing(context, person, how, budget));

export const insert = (context: OccasionContext, person: PersonId, budget: Budget = standardBudget): Proposal =>
  finished(inserting(context, person, budget));
