import { isVehicle } from '../../../../model/scene';
import { peopleToSeat } from '../../../rules/reading/room';
import { compareJudged, type Judged, movesBetween, type Problem } from '../../problem';
import { scoresBest } from '../../proof/proof-of';
import type { Running } from '../../proposal';
import type { Purse } from '../../purse';
import { isWithinReach } from '../within-reach';
import { learningSolver } from './learning-solver';
import { type Literal, not } from './literals';
import { occasionClauses } from './occasion-clauses';

/** So many steps of drawing out are about as much work as one unit of the purse. */
const stepsPerUnit = 4000;
/** Conflicts between two looks at what the caller wants to know. */
const perLook = 128;
/** Conflicts for each set of wishes that cannot all be met, and for all of them: a bound to begin with, not the closest. */
const [perSet, forSets] = [100, 600];
/** Plans in which rules find something that no clause says: after so many the clauses say too little here. */
const mostFaulty = 40;
const speck = 1e-6;

/** The best plan, and the most that wishes can weigh in any plan that scores as well; undefined where that is not known. */
export type MostWishes = { readonly plan: Judged; readonly most: number | undefined };

/** Whether clauses can say what matters: everybody who is to sit does, nothing is wrong that could be right, nothing was accepted. */
function isAnswerable(problem: Problem, start: Judged): boolean {
  const { layout, reception, occasion } = problem.context;
  if (!isWithinReach(problem) || isVehicle(layout.id) || layout.id === 'meeting/living-room') return false;
  if (Object.values(reception.waivers).some((waiver) => waiver.occasion === occasion.id)) return false;
  const seated = new Set(start.seating.values());
  return peopleToSeat(problem.context).every(({ id }) => seated.has(id)) && scoresBest(problem, start);
}

/**
 * Meets as many wishes as can be met, by weight, around a plan that is as good as it can be but for them: plans that weigh more are
 * asked for until there is none. Where that is shown, or sets of wishes that cannot all be met are found, the most that any such plan
 * weighs is known.
 */
export function* meetingWishes(problem: Problem, start: Judged, purse: Purse): Running<MostWishes> {
  const nothing: MostWishes = { plan: start, most: undefined };
  const clauses = isAnswerable(problem, start) ? occasionClauses(problem, new Set(start.findings.map(({ rule }) => rule))) : undefined;
  if (!clauses || clauses.program.costs.size === 0) return nothing;
  const { costs } = clauses.program;
  const solver = learningSolver(clauses.program);
  const own = clauses.literalsOf(start.seating);
  for (const literal of own) solver.prefer(literal);
  const bound = { most: clauses.most };
  let plan = start;
  let faulty = 0;
  let paid = 0;
  let conflicts = 0;
  /** Whether the purse is empty, after what was drawn out since the last time is paid for. */
  const isOver = (): boolean => {
    for (; paid < solver.steps(); paid += stepsPerUnit) if (!purse.spend()) return true;
    return false;
  };
  const telling = () => ({
    done: purse.spent(),
    score: plan.score,
    weight: plan.weight,
    moves: movesBetween(problem.present, plan.seating).length,
    bound: bound.most,
  });
  /** Goes on until it has an answer, the purse is empty or there were too many conflicts; may be left now and then. */
  function* solved(assumed: readonly Literal[], most: number) {
    for (const end = conflicts + most; ; ) {
      const pause = conflicts + Math.min(perLook, end - conflicts);
      const outcome = solver.solve(assumed, () => {
        conflicts += 1;
        return conflicts >= pause || isOver();
      });
      if (outcome.kind !== 'unfinished' || conflicts >= end || isOver()) return outcome;
      yield telling();
    }
  }
  /** What the solver found, as the review sees it: kept when it is better. */
  const look = (): { readonly isBetter: boolean; readonly next: Judged } => {
    const next = problem.judge(clauses.readPlan(solver.holds));
    const isBetter = compareJudged(next, plan) < 0;
    if (isBetter) plan = next;
    return { isBetter, next };
  };
  /** A rule finds something in it that no clause says: those of whom it speaks do not all sit so again. */
  const forbid = ({ seating: where, findings }: Judged) => {
    faulty += 1;
    const people = new Set(findings.flatMap((finding) => finding.people));
    const blamed = [...where].filter(([, person]) => people.size === 0 || people.has(person));
    solver.require(clauses.literalsOf(new Map(blamed)).map(not));
  };

  // Where the plan itself does not meet the clauses they say more than the rules.
  if ((yield* solved(own, perSet)).kind !== 'met') return nothing;
  const left = new Map(costs);
  for (const end = conflicts + forSets; conflicts < end; ) {
    const assumed = [...left].filter(([, cost]) => cost > speck).sort(([, one], [, other]) => other - one);
    const outcome = yield* solved(
      assumed.map(([unmet]) => not(unmet)),
      perSet,
    );
    if (outcome.kind === 'met') look();
    if (outcome.kind !== 'impossible' || outcome.blamed.length === 0) break;
    const least = Math.min(...outcome.blamed.map((met) => left.get(not(met)) ?? 0));
    for (const met of outcome.blamed) left.set(not(met), (left.get(not(met)) ?? 0) - least);
    bound.most -= least;
    yield telling();
  }
  const isWhole = [...costs.values(), clauses.most].every(Number.isInteger);
  while (faulty <= mostFaulty) {
    solver.allow(clauses.most - plan.weight - (isWhole ? 1 : speck) + speck / 2);
    const outcome = yield* solved([], Number.POSITIVE_INFINITY);
    // A plan that was forbidden for its faults leaves open what others weigh in which the same people sit so.
    if (outcome.kind === 'impossible' && faulty === 0) bound.most = plan.weight;
    if (outcome.kind !== 'met') break;
    const { isBetter, next } = look();
    if (!isBetter) forbid(next);
    yield telling();
  }
  return { plan, most: bound.most < plan.weight - speck ? undefined : bound.most };
}
