import { isVehicle } from '../../../../model/scene';
import { peopleToSeat } from '../../../rules/reading/room';
import { compareJudged, type Judged, movesBetween, type Problem } from '../../problem';
import { scoresBest } from '../../proof/proof-of';
import type { Running } from '../../proposal';
import type { Purse } from '../../purse';
import { windows } from '../polishing';
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
/** Conflicts for each few tables. */
const perWindow = 300;
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

/** What is learned about the wishes of one occasion stays from one turn to the next. */
export type WishMeeting = {
  /** From this plan to better ones, as far as the purse reaches. */
  readonly meet: (from: Judged, purse: Purse) => Running<MostWishes>;
  /** Nothing weighs more, or no more can be found out this way. */
  readonly isDone: () => boolean;
};

/**
 * Meets as many wishes as can be met, by weight, around a plan that is as good as it can be but for them: a plan that weighs more is
 * asked for, first among those that differ at a few tables, then among all, until there is none. Where that is shown, or sets of
 * wishes that cannot all be met are found, the most that any such plan weighs is known. Undefined where clauses cannot say what matters.
 */
export function wishMeeting(problem: Problem, start: Judged): WishMeeting | undefined {
  const clauses = isAnswerable(problem, start) ? occasionClauses(problem, new Set(start.findings.map(({ rule }) => rule))) : undefined;
  if (!clauses || clauses.program.costs.size === 0) return undefined;
  const { costs } = clauses.program;
  const solver = learningSolver(clauses.program);
  // Where the plan itself does not meet the clauses they say more than the rules.
  let tries = 0;
  const hasTried = () => {
    tries += 1;
    return tries >= perSet;
  };
  if (solver.solve(clauses.literalsOf(start.seating), hasTried).kind !== 'met') return undefined;
  const isWhole = [...costs.values(), clauses.most].every(Number.isInteger);
  let plan = start;
  let most = clauses.most;
  let isDone = false;
  let areSetsFound = false;
  let faulty = 0;
  let conflicts = 0;
  let paid = 0;

  function* meet(from: Judged, purse: Purse): Running<MostWishes> {
    plan = from;
    for (const literal of clauses?.literalsOf(plan.seating) ?? []) solver.prefer(literal);
    if (!areSetsFound) yield* findingSets(purse);
    areSetsFound = true;
    askForMore();
    yield* fewTables(purse);
    yield* wholeHall(purse);
    return { plan, most: most < plan.weight - speck ? undefined : most };
  }
  const told = (purse: Purse) => ({
    done: purse.spent(),
    score: plan.score,
    weight: plan.weight,
    moves: movesBetween(problem.present, plan.seating).length,
    bound: most,
  });
  /** Goes on until it has an answer, the purse is empty or there were too many conflicts; may be left now and then. */
  function* solved(purse: Purse, assumed: readonly Literal[], atMost: number) {
    const isOver = (): boolean => {
      for (; paid < solver.steps(); paid += stepsPerUnit) if (!purse.spend()) return true;
      return purse.left() <= 0;
    };
    for (const end = conflicts + atMost; ; ) {
      const pause = conflicts + Math.min(perLook, end - conflicts);
      const outcome = solver.solve(assumed, () => {
        conflicts += 1;
        return conflicts >= pause || isOver();
      });
      if (outcome.kind !== 'unfinished' || conflicts >= end || isOver()) return outcome;
      yield told(purse);
    }
  }
  const askForMore = () => solver.allow((clauses?.most ?? 0) - plan.weight - (isWhole ? 1 : speck) + speck / 2);
  /** What the solver found, as the review sees it: kept when it is better; else a rule finds what no clause says, and it is forbidden. */
  const look = (mustBeBetter: boolean) => {
    const next = problem.judge(clauses.readPlan(solver.holds));
    if (compareJudged(next, plan) < 0) {
      plan = next;
      if (areSetsFound) askForMore();
      return;
    }
    if (!mustBeBetter) return;
    faulty += 1;
    if (faulty > mostFaulty) isDone = true;
    const people = new Set(next.findings.flatMap((finding) => finding.people));
    const blamed = [...next.seating].filter(([, person]) => people.size === 0 || people.has(person));
    solver.require(clauses.literalsOf(new Map(blamed)).map(not));
  };

  /** Sets of wishes that cannot all be met, no wish counted for more than it weighs: so much less is the most. */
  function* findingSets(purse: Purse): Running<void> {
    const left = new Map(costs);
    for (const end = conflicts + forSets; conflicts < end; ) {
      const assumed = [...left].filter(([, cost]) => cost > speck).sort(([, one], [, other]) => other - one);
      const outcome = yield* solved(
        purse,
        assumed.map(([unmet]) => not(unmet)),
        perSet,
      );
      if (outcome.kind === 'met') look(false);
      if (outcome.kind !== 'impossible' || outcome.blamed.length === 0) return;
      const least = Math.min(...outcome.blamed.map((met) => left.get(not(met)) ?? 0));
      for (const met of outcome.blamed) left.set(not(met), (left.get(not(met)) ?? 0) - least);
      most -= least;
      yield told(purse);
    }
  }
  /** Everybody stays but those at a few tables: quickly answered, again and again as long as it pays. */
  function* fewTables(purse: Purse): Running<void> {
    for (let before = -1; before !== plan.weight; ) {
      before = plan.weight;
      for (const people of windows({ ...problem, present: plan.seating })) {
        for (;;) {
          const others = new Map([...plan.seating].filter(([, person]) => !people.has(person)));
          const outcome = yield* solved(purse, clauses?.literalsOf(others) ?? [], perWindow);
          if (purse.left() <= 0 || isDone) return;
          if (outcome.kind === 'impossible' && outcome.blamed.length === 0) return;
          if (outcome.kind !== 'met') break;
          look(true);
          yield told(purse);
        }
      }
    }
  }
  function* wholeHall(purse: Purse): Running<void> {
    while (!isDone && purse.left() > 0) {
      const outcome = yield* solved(purse, [], Number.POSITIVE_INFINITY);
      if (outcome.kind === 'met') look(true);
      if (outcome.kind === 'impossible') {
        isDone = true;
        // A plan that was forbidden for its faults leaves open what others weigh in which the same people sit so.
        if (faulty === 0) most = plan.weight;
      }
      yield told(purse);
    }
  }
  return { meet, isDone: () => isDone };
}
