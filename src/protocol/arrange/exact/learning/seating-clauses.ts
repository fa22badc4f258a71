import type { PersonId, SeatId } from '../../../../model/ids';
import { hasRank } from '../../../../model/person';
import type { OccasionContext } from '../../../rules/occasion-context';
import { laddersOf } from '../../../rules/reading/ladders';
import { isBehind, seatsBeside } from '../../../rules/reading/neighbors';
import { peopleToSeat } from '../../../rules/reading/room';
import { isChosen } from '../../../rules/reading/sitters';
import type { Condition, Step } from '../../proof/certificate';
import type { Seating } from '../../proposal';
import type { SeatQuestion } from '../columns';
import { isBehindRow } from '../conditions';
import { type ClauseDraft, clauseDraft } from './clause-draft';
import { type Literal, not } from './literals';

/** Who sits where, in literals. */
export type SeatingClauses = {
  readonly draft: ClauseDraft;
  readonly sits: (person: PersonId, seat: SeatId) => Literal;
  readonly atTable: (person: PersonId, table: string) => Literal;
  readonly tables: readonly string[];
  readonly besideOf: (seat: SeatId) => readonly SeatId[];
  /** That somebody of a level below this has a seat of this grade or a better one. */
  readonly reached: (step: Step) => Literal;
  readonly readPlan: (holds: (literal: Literal) => boolean) => Seating;
  /** Says a condition; those of order are said grade by grade, and lean on those of the grades around. */
  readonly say: (condition: Condition) => void;
};

const stepKey = ({ ladder, group, level, grade }: Step) => `${ladder} ${group} ${level} ${grade}`;

/** Everybody on one seat that is open to him, nobody on another's. */
function sitting({ problem, open, mayTake }: SeatQuestion, draft: ClauseDraft) {
  const { context, present } = problem;
  const { layout, people } = context;
  const home = new Map([...present].map(([seat, person]) => [person, seat]));
  const mustSit = new Set(peopleToSeat(context).map(({ id }) => id));
  const literals = new Map<PersonId, Map<SeatId, Literal>>();
  const onSeat = new Map<SeatId, Literal[]>();
  for (const { id } of people) {
    const own = home.get(id);
    const isHeld = own !== undefined && !open.has(own);
    const seats = isHeld ? [own] : layout.seats.flatMap((seat) => (open.has(seat.id) && mayTake(id, seat.id) ? [seat.id] : []));
    const list = new Map(seats.map((seat) => [seat, isHeld ? draft.certain : draft.fresh()]));
    literals.set(id, list);
    if (isHeld) continue;
    draft.exclusive([...list.values()]);
    if (mustSit.has(id)) draft.clause(...list.values());
    for (const [seat, literal] of list) onSeat.set(seat, [...(onSeat.get(seat) ?? []), literal]);
  }
  for (const list of onSeat.values()) draft.exclusive(list);
  return literals;
}

/** The clauses of who may sit where; what conditions ask besides is said one by one. */
export function seatingClauses(question: SeatQuestion): SeatingClauses {
  const { context } = question.problem;
  const { layout, people } = context;
  const draft = clauseDraft();
  const never = not(draft.certain);
  const literals = sitting(question, draft);
  const sits = (person: PersonId, seat: SeatId): Literal => literals.get(person)?.get(seat) ?? never;
  const seatsOf = new Map<string, SeatId[]>();
  for (const { id, table } of layout.seats) seatsOf.set(table, [...(seatsOf.get(table) ?? []), id]);
  const known = new Map<string, Literal>();
  const once = (key: string, work: () => Literal): Literal => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const literal = work();
    known.set(key, literal);
    return literal;
  };
  const tables = [...seatsOf.keys()];
  const atTable = (person: PersonId, table: string): Literal =>
    once(`at ${person} ${table}`, () => draft.anyOf((seatsOf.get(table) ?? []).map((seat) => sits(person, seat))));
  // At one table at most: that follows from the seats, but only when one of them is settled.
  for (const { id } of people) draft.exclusive(tables.map((table) => atTable(id, table)));
  const beside = new Map(layout.seats.map(({ id }) => [id, seatsBeside(context, id).map((next) => next.id)]));
  const besideOf = (seat: SeatId): readonly SeatId[] => beside.get(seat) ?? [];
  const reached = (step: Step) => once(`reached ${stepKey(step)}`, draft.fresh);
  return {
    draft,
    reached,
    sits,
    atTable,
    tables,
    besideOf,
    readPlan: (holds) =>
      new Map(
        [...literals].flatMap(([person, list]) =>
          [...list].flatMap(([seat, literal]) => (holds(literal) ? [[seat, person] as const] : [])),
        ),
      ),
    say: saying(context, { draft, sits, atTable, besideOf, reached, once }),
  };
}

type Speech = Pick<SeatingClauses, 'draft' | 'sits' | 'atTable' | 'besideOf' | 'reached'> & {
  readonly once: (key: string, work: () => Literal) => Literal;
};

function saying(context: OccasionContext, { draft, sits, atTable, besideOf, reached, once }: Speech): (condition: Condition) => void {
  const { layout, people } = context;
  const { clause } = draft;
  const counted = (seat: SeatId) => !isChosen(context, seat);
  const isCounted = new Set(layout.seats.flatMap(({ id }) => (counted(id) ? [id] : [])));
  const nearTo = (seat: SeatId): readonly SeatId[] => {
    const here = context.seatIn(seat);
    return [...new Set([...besideOf(seat), ...layout.seats.flatMap((front) => (here && isBehind(front, here) ? [front.id] : []))])];
  };
  const front = layout.seats.flatMap((seat) => (isBehindRow(seat) || !isCounted.has(seat.id) ? [] : [seat.id]));
  const hosts = people.filter((person) => person.party === 'host' && hasRank(person));
  const ladders = laddersOf(context).map((ladder) => {
    const seatsAt = new Map<number, SeatId[]>();
    for (const { standing, grade } of ladder.rungs)
      if (isCounted.has(standing.seat)) seatsAt.set(grade, [...(seatsAt.get(grade) ?? []), standing.seat]);
    const grades = [...new Set(ladder.rungs.map(({ grade }) => grade))];
    const closing = people.filter(
      (person) =>
        ladder.parties.includes(person.party) &&
        !(ladder.sex && person.sex !== ladder.sex) &&
        context.seniority.level(person.id) !== null &&
        !(layout.id === 'meeting/rostrum' && person.role === 'moderator'),
    );
    return { seatsAt, closing, after: new Map(grades.map((grade, index) => [grade, grades[index + 1]])) };
  });
  const taken = (seat: SeatId) => once(`taken ${seat}`, () => draft.anyOf(people.map(({ id }) => sits(id, seat))));
  /** Somebody who closes ranks sits on one of these. */
  const closed = (ladder: number, seats: readonly SeatId[]) =>
    once(`closed ${ladder} ${seats.join()}`, () =>
      draft.anyOf(seats.filter(counted).flatMap((seat) => (ladders[ladder]?.closing ?? []).map(({ id }) => sits(id, seat)))),
    );

  return (condition) => {
    switch (condition.of) {
      case 'seats':
        return;
      case 'apart':
        draft.exclusive(condition.people.map((person) => atTable(person, condition.table)));
        return;
      case 'not-beside':
        if (!isCounted.has(condition.seat)) return;
        for (const next of besideOf(condition.seat))
          if (isCounted.has(next)) clause(not(sits(condition.one, condition.seat)), not(sits(condition.other, next)));
        return;
      case 'together':
        clause(not(atTable(condition.one, condition.table)), atTable(condition.other, condition.table));
        return;
      case 'beside':
        clause(
          not(sits(condition.one, condition.seat)),
          ...condition.others.flatMap((other) => besideOf(condition.seat).map((next) => sits(other, next))),
        );
        return;
      case 'near':
        clause(
          not(sits(condition.one, condition.seat)),
          ...condition.served.flatMap((served) => nearTo(condition.seat).map((next) => sits(served, next))),
        );
        return;
      case 'behind':
        for (const seat of front) clause(not(sits(condition.taker, seat)), taken(condition.chair));
        return;
      case 'hosted':
        clause(not(atTable(condition.guest, condition.table)), ...hosts.map(({ id }) => atTable(id, condition.table)));
        return;
      case 'filled':
        for (const seat of condition.better) clause(not(closed(condition.ladder, condition.below)), taken(seat));
        return;
      case 'reaches':
        for (const seat of ladders[condition.ladder]?.seatsAt.get(condition.grade) ?? [])
          clause(not(sits(condition.person, seat)), reached(condition));
        return;
      case 'keeps': {
        const next = ladders[condition.ladder]?.after.get(condition.grade);
        for (const seat of (next !== undefined && ladders[condition.ladder]?.seatsAt.get(next)) || [])
          clause(not(sits(condition.person, seat)), not(reached(condition)));
        return;
      }
      case 'steps': {
        const { to, next, ...step } = condition;
        if (to === 'grade') clause(not(reached(step)), reached({ ...step, grade: next }));
        else clause(not(reached({ ...step, level: next })), reached(step));
      }
    }
  };
}
