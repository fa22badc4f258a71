import type { PersonId, SeatId } from '../../../model/ids';
import { rules } from '../../rules/index';
import { peopleToSeat, seatsForPeople } from '../../rules/reading/room';
import type { Model } from '../model/model';
import type { Price } from '../model/price';
import { speaksHere } from '../model/speaks-here';
import { type WorkingPlan, workingPlanOf } from '../model/working-plan';
import type { Problem } from '../problem';
import type { Condition } from '../proof/certificate';
import type { Seating } from '../proposal';
import { columnsFrom, mostColumns } from './choices';
import { clausesOf, closingsOf, type Numbering, ordersOf } from './clauses';
import { conditionsOf } from './conditions';
import { honorClauses, wheelClauses } from './known-seats';
import { type LeastCost, type LeastCostQuestion, leastCost } from './least-cost';
import { wishedPairsOf } from './wished-pairs';

export type SmallQuestion = {
  readonly problem: Problem;
  readonly model: Model;
  /** What it costs that this person sits there, or (-1) has no seat; people and seats by the model's numbers. */
  readonly cost: (person: number, seat: number) => number;
  /** The price of what no seating can do without: a plan that costs no more is good enough. */
  readonly least: Price;
  readonly mostCases?: number;
  /** Whether wishes that weigh something go before the cost. */
  readonly weighsWishes?: boolean;
};

export type SmallAnswer =
  | { readonly kind: 'found'; readonly seating: Seating; readonly cost: number; readonly cases: number }
  | Exclude<LeastCost, { kind: 'found' }>;

const watchesSeating: ReadonlySet<string> = new Set(
  rules.flatMap(({ id, watches }) => (watches?.includes('seating') === false ? [] : [id])),
);

/** A rule that is off speaks of nobody, and others keep silent for it: what holds in every plan without findings is not known then. */
const hasRulesOff = ({ context }: Problem) =>
  Object.entries(context.reception.settings.rules).some(([rule, wish]) => wish === 'off' && watchesSeating.has(rule));

/** Somebody accepted a finding here: a plan with it is as good as one without. */
const hasWaivers = ({ context: { reception, occasion } }: Problem) =>
  Object.values(reception.waivers).some((waiver) => waiver.occasion === occasion.id);

/** Of more wishes too many cases would have to be told apart. */
const mostWishes = 60;

/** A small scene in the numbers of an assignment: rows are people, columns seats and places to stand. */
export type InNumbers = LeastCostQuestion & {
  /** The model's number of a column's seat; -1 where it is a place to stand. */
  readonly seatAt: (column: number) => number;
  readonly conditions: readonly Condition[];
};

/** Undefined where there are too many seats, not enough of them, or rules that were turned off. */
export function inNumbers({ problem, model, cost, least, mostCases = 3000, weighsWishes = false }: SmallQuestion): InNumbers | undefined {
  const { context, fixed } = problem;
  const { cast } = model;
  const { people } = cast;
  const toSit = new Set(peopleToSeat(context).map(({ id }) => id));
  if (hasRulesOff(problem) || hasWaivers(problem) || toSit.size > seatsForPeople(context)) return undefined;
  const seats = [...cast.open, ...cast.seats.flatMap(({ id }, seat) => (fixed.has(id) ? [seat] : []))];
  const standing = people.flatMap(({ id }, person) => (toSit.has(id) ? [] : [person]));
  // As many columns as rows: seats, and for whoever need not sit a place to stand.
  const columns = Math.max(seats.length + standing.length, people.length);
  if (columns > mostColumns || columns < people.length || seats.length + standing.length < people.length) return undefined;
  const columnOfSeat = new Map(seats.map((seat, column) => [seat, column]));
  const numbering: Numbering = {
    context,
    rowOf: (person: PersonId) => cast.personAt.get(person) ?? -1,
    columnOf: (seat: SeatId) => columnOfSeat.get(cast.seatAt.get(seat) ?? -1) ?? -1,
    empty: people.length,
  };
  const choices = new Int32Array((people.length + 1) * 2);
  const allow = (row: number, allowed: Iterable<number>) => {
    const { low, high } = columnsFrom(allowed);
    choices[row * 2] = low;
    choices[row * 2 + 1] = high;
  };
  const heldAt = new Map<number, number>();
  for (const [column, seat] of seats.entries()) {
    const sitter = cast.isHeld[seat] ? cast.presentSeatOf.indexOf(seat) : -1;
    if (sitter >= 0) heldAt.set(sitter, column);
  }
  const taken = new Set(heldAt.values());
  for (const person of people.keys()) {
    const own = heldAt.get(person);
    const stand = standing.indexOf(person);
    if (own !== undefined) allow(person, [own]);
    else
      allow(person, [
        ...seats.flatMap((seat, column) => (!taken.has(column) && !cast.isHeld[seat] && model.alone(person, seat) === 0 ? [column] : [])),
        ...(stand >= 0 ? [seats.length + stand] : []),
      ]);
  }
  allow(
    people.length,
    Array.from({ length: columns }, (_, column) => column).filter((column) => !taken.has(column)),
  );
  const speaking = new Set(rules.flatMap((rule) => (speaksHere(rule, context) ? [rule.id] : [])));
  const conditions = conditionsOf(context, (seat) => numbering.columnOf(seat) >= 0).flatMap(({ rule, conditions: own }) =>
    speaking.has(rule) ? own : [],
  );
  const plan = workingPlanOf(model, problem.present);
  const seatAt = (column: number) => seats[column] ?? -1;
  const wishes = weighsWishes ? wishedPairsOf(model, columns, seatAt) : [];
  if (!wishes || wishes.length > mostWishes) return undefined;
  return {
    requirements: {
      people: people.length,
      clauses: [...clausesOf(numbering, conditions), ...wheelClauses(numbering), ...honorClauses(numbering, cast)],
      orders: speaking.has('senior-takes-better-seat') ? ordersOf(numbering, columns) : [],
      closings: closingsOf(numbering, conditions),
    },
    columns,
    choices,
    cost: (person, column) => cost(person, seatAt(column)),
    judge: (columnOf) => judged(plan, columnOf, seatAt, least),
    mostCases,
    wishes,
    seatAt,
    conditions,
  };
}

/**
 * The cheapest plan of one room, car or few tables in which no rule finds more than it must, proven; `none` where there is no such plan.
 * Undefined where there are too many seats, not enough of them, or rules that were turned off.
 */
export function smallScene(question: SmallQuestion): SmallAnswer | undefined {
  const numbers = inNumbers(question);
  if (!numbers) return undefined;
  const { people, seats } = question.model.cast;
  const answer = leastCost(numbers);
  if (answer.kind !== 'found') return answer;
  const seating = new Map<SeatId, PersonId>();
  for (const [person, column] of answer.columnOf.entries()) {
    const [who, where] = [people[person], seats[numbers.seatAt(column)]];
    if (who && where) seating.set(where.id, who.id);
  }
  return { kind: 'found', seating, cost: answer.cost, cases: answer.cases };
}

/** Writes the plan and asks what it costs. */
function judged(plan: WorkingPlan, columnOf: Int32Array, seatAt: (column: number) => number, least: Price): 'good' | readonly number[] {
  const sitters: number[] = new Array(plan.sitterOf.length).fill(-1);
  for (const [person, column] of columnOf.entries()) {
    const seat = seatAt(column);
    if (seat >= 0 && person < plan.seatOf.length) sitters[seat] = person;
  }
  plan.attempt({ seats: sitters.map((_, seat) => seat), sitters });
  plan.keep();
  return plan.price() <= least ? 'good' : plan.blamed();
}
