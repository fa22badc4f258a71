import type { PersonId, SeatId } from '../../../model/ids';
import { hasRank } from '../../../model/person';
import type { OccasionContext } from '../../rules/occasion-context';
import { laddersOf } from '../../rules/reading/ladders';
import { isBehind, seatsBeside } from '../../rules/reading/neighbors';
import { peopleToSeat } from '../../rules/reading/room';
import { isChosen } from '../../rules/reading/sitters';
import type { Problem } from '../problem';
import type { Condition, Step } from '../proof/certificate';
import { type SeatColumns, type SeatQuestion, seatColumns } from './columns';
import { isBehindRow } from './conditions';
import type { LinearProgram } from './linear-solver';
import { nothing, type ProgramDraft, programDraft, type Sum, sumOf, times } from './program';

/** The least cost of a plan that meets every condition, as a program; and how to read its answer. */
export type SeatingProgram = {
  readonly program: LinearProgram;
  readonly columns: SeatColumns;
  /** The row of each condition. */
  readonly rows: readonly { readonly condition: Condition; readonly row: number }[];
};

/** Whoever counts on a ladder's closing of ranks. */
function closingOn(context: OccasionContext, ladder: number): readonly PersonId[] {
  const own = laddersOf(context)[ladder];
  return context.people.flatMap((person) =>
    own?.parties.includes(person.party) === true &&
    !(own.sex && person.sex !== own.sex) &&
    context.seniority.level(person.id) !== null &&
    !(context.layout.id === 'meeting/rostrum' && person.role === 'moderator')
      ? [person.id]
      : [],
  );
}

const stepKey = ({ ladder, group, level, grade }: Step) => `${ladder} ${group} ${level} ${grade}`;

/** Says conditions in columns; sums that many of them need are named once. */
function speaking(draft: ProgramDraft, { context }: Problem, columns: SeatColumns): (condition: Condition) => readonly [Sum, number] {
  const { layout } = context;
  const counted = (seat: SeatId) => !isChosen(context, seat);
  const known = new Map<string, Sum>();
  const once = (key: string, work: () => Sum): Sum => {
    const before = known.get(key);
    if (before) return before;
    const sum = work();
    known.set(key, sum);
    return sum;
  };
  const seatsOf = new Map<string, SeatId[]>();
  for (const { id, table } of layout.seats) seatsOf.set(table, [...(seatsOf.get(table) ?? []), id]);
  const atTable = (person: PersonId, table: string) => columns.at(person, seatsOf.get(table) ?? []);
  const besideOf = new Map(layout.seats.map(({ id }) => [id, seatsBeside(context, id).map((next) => next.id)]));
  /** The seats whose sitter has this one near: on the next chair, or behind. */
  const nearOf = new Map<SeatId, readonly SeatId[]>();
  const nearTo = (seat: SeatId): readonly SeatId[] => {
    const before = nearOf.get(seat);
    if (before) return before;
    const here = context.seatIn(seat);
    const fronts = layout.seats.flatMap((front) => (here && isBehind(front, here) ? [front.id] : []));
    const seats = [...new Set([...(besideOf.get(seat) ?? []), ...fronts])];
    nearOf.set(seat, seats);
    return seats;
  };
  const ladders = laddersOf(context).map(({ rungs }) => {
    const seatsAt = new Map<number, SeatId[]>();
    for (const { standing, grade } of rungs) if (counted(standing.seat)) seatsAt.set(grade, [...(seatsAt.get(grade) ?? []), standing.seat]);
    const grades = [...new Set(rungs.map(({ grade }) => grade))];
    return { seatsAt, grades, before: new Map(grades.map((grade, index) => [grade, grades[index - 1]])) };
  });
  /** How much of the person sits at this grade or better. */
  const upTo = (person: PersonId, ladder: number, grade: number): Sum =>
    once(`up ${person} ${ladder} ${grade}`, () => {
      const here = columns.at(person, ladders[ladder]?.seatsAt.get(grade) ?? []);
      const before = ladders[ladder]?.before.get(grade);
      return before === undefined ? here : draft.named(sumOf(upTo(person, ladder, before), here));
    });
  const reached = (step: Step): Sum => once(`reached ${stepKey(step)}`, () => ({ terms: [[draft.column({}), 1]], plus: 0 }));
  const everybodyOn = (seats: readonly SeatId[], people: readonly PersonId[]): Sum =>
    sumOf(...people.map((person) => columns.at(person, seats)));
  const everybody = context.people.map(({ id }) => id);
  const front = layout.seats.flatMap((seat) => (isBehindRow(seat) || !counted(seat.id) ? [] : [seat.id]));
  const hosts = context.people.filter((person) => person.party === 'host' && hasRank(person));

  return (condition) => {
    switch (condition.of) {
      case 'seats':
        return [everybodyOn(condition.seats, everybody), condition.seats.length];
      case 'apart':
        return [sumOf(...condition.people.map((person) => atTable(person, condition.table))), 1];
      case 'not-beside': {
        const here = counted(condition.seat) ? columns.at(condition.one, [condition.seat]) : nothing;
        return [sumOf(here, columns.at(condition.other, (besideOf.get(condition.seat) ?? []).filter(counted))), 1];
      }
      case 'together':
        return [sumOf(atTable(condition.one, condition.table), times(atTable(condition.other, condition.table), -1)), 0];
      case 'beside': {
        const others = condition.others.map((person) => times(columns.at(person, besideOf.get(condition.seat) ?? []), -1));
        return [sumOf(columns.at(condition.one, [condition.seat]), ...others), 0];
      }
      case 'near': {
        const served = condition.served.map((person) => times(columns.at(person, nearTo(condition.seat)), -1));
        return [sumOf(columns.at(condition.one, [condition.seat]), ...served), 0];
      }
      case 'behind': {
        const taken = once(`taken ${condition.chair}`, () => draft.named(everybodyOn([condition.chair], everybody)));
        return [sumOf(columns.at(condition.taker, front), times(taken, -1)), 0];
      }
      case 'hosted': {
        const atSame = once(`hosts ${condition.table}`, () => draft.named(sumOf(...hosts.map(({ id }) => atTable(id, condition.table)))));
        return [sumOf(atTable(condition.guest, condition.table), times(atSame, -1)), 0];
      }
      case 'filled': {
        const { ladder, better, below } = condition;
        const taken = once(`taken ${better.join()}`, () => draft.named(everybodyOn(better, everybody)));
        const counting = once(`closing ${ladder} ${below.join()}`, () =>
          draft.named(everybodyOn(below.filter(counted), closingOn(context, ladder))),
        );
        return [sumOf(times(counting, better.length), times(taken, -below.length)), 0];
      }
      case 'reaches':
        return [sumOf(upTo(condition.person, condition.ladder, condition.grade), times(reached(condition), -1)), 0];
      case 'keeps': {
        const last = ladders[condition.ladder]?.grades.at(-1) ?? condition.grade;
        const all = upTo(condition.person, condition.ladder, last);
        const within = upTo(condition.person, condition.ladder, condition.grade);
        return [sumOf(all, times(within, -1), reached(condition)), 1];
      }
      case 'steps':
        return condition.to === 'grade'
          ? [sumOf(reached(condition), times(reached({ ...condition, grade: condition.next }), -1)), 0]
          : [sumOf(reached({ ...condition, level: condition.next }), times(reached(condition), -1)), 0];
    }
  };
}

/**
 * Everybody who is to sit sits once; nobody sits on another; every condition holds. `yielding`: conditions may be broken at a cost of
 * one each, so that there always is an answer, and one that costs anything says that there is no plan. `weigh` adds what else a plan
 * is worth.
 */
export function seatingProgram(
  question: SeatQuestion,
  conditions: readonly Condition[],
  { yielding = false, weigh }: { readonly yielding?: boolean; readonly weigh?: (draft: ProgramDraft, columns: SeatColumns) => void } = {},
): SeatingProgram {
  const { problem, cost } = question;
  const draft = programDraft();
  const columns = seatColumns(draft, question, conditions);
  const must = new Set(peopleToSeat(problem.context).map(({ id }) => id));
  for (const [person, places] of columns.places) {
    const sum: Sum = { terms: places.map(({ column }) => [column, 1] as const), plus: 0 };
    if (must.has(person)) draft.row(sum, { lower: 1, upper: 1 });
    else
      draft.row(sumOf(sum, { terms: [[draft.column({ cost: cost(person, undefined), whole: true }), 1]], plus: 0 }), {
        lower: 1,
        upper: 1,
      });
  }
  weigh?.(draft, columns);
  const say = speaking(draft, problem, columns);
  const capacities: readonly Condition[] = [
    ...columns.classes.map((seats): Condition => ({ of: 'seats', seats })),
    ...columns.single.map((seat): Condition => ({ of: 'seats', seats: [seat] })),
  ];
  const rows = [...capacities, ...conditions].flatMap((condition) => {
    const [sum, limit] = say(condition);
    if (sum.terms.length === 0 && sum.plus <= limit) return [];
    const broken: Sum = { terms: yielding ? [[draft.column({ cost: 1, upper: Number.POSITIVE_INFINITY }), -1]] : [], plus: 0 };
    return [{ condition, row: draft.row(sumOf(sum, broken), { upper: limit }) }];
  });
  return { program: draft.done(), columns, rows };
}
