import type { PersonId, SeatId } from '../../../model/ids';
import { hasRank, type Person } from '../../../model/person';
import type { OccasionContext } from '../../rules/occasion-context';
import { type Ladder, laddersOf } from '../../rules/reading/ladders';
import { isBehind, seatsBeside } from '../../rules/reading/neighbors';
import { isChosen } from '../../rules/reading/sitters';
import { aidesSeats, isOnAidesSeat } from '../../rules/reading/wheels';
import type { Condition } from '../proof/certificate';
import { allBut, type Columns, columnsFrom } from './choices';
import { isBehindRow } from './conditions';
import type { Clause, Closing, Order } from './requirements';

/** The numbers that people and seats have in a question; -1 for a seat that nobody may be moved to or from. */
export type Numbering = {
  readonly context: OccasionContext;
  readonly rowOf: (person: PersonId) => number;
  readonly columnOf: (seat: SeatId) => number;
  /** The row that stands for every empty seat. */
  readonly empty: number;
};

const among = ({ columnOf }: Numbering, seats: readonly SeatId[]): Columns =>
  columnsFrom(seats.flatMap((seat) => (columnOf(seat) < 0 ? [] : [columnOf(seat)])));

/** Conditions on who sits where, as "this or that": what a linear program adds up is here told case by case. */
export function clausesOf(numbering: Numbering, conditions: readonly Condition[]): readonly Clause[] {
  const { context, rowOf, columnOf, empty } = numbering;
  const { layout } = context;
  const counted = (seat: SeatId) => !isChosen(context, seat);
  const besideOf = (seat: SeatId) => seatsBeside(context, seat).map(({ id }) => id);
  const nearTo = (seat: SeatId) => {
    const here = context.seatIn(seat);
    return [...besideOf(seat), ...layout.seats.flatMap((front) => (here && isBehind(front, here) ? [front.id] : []))];
  };
  const at = (person: PersonId, seats: readonly SeatId[]) => ({ row: rowOf(person), among: among(numbering, seats) });
  const notAt = (person: PersonId, seats: readonly SeatId[]) => ({ row: rowOf(person), among: allBut(among(numbering, seats)) });
  const filled = (seat: SeatId) => ({ row: empty, among: allBut(among(numbering, [seat])) });
  const atTable = (table: string) => layout.seats.flatMap((seat) => (seat.table === table ? [seat.id] : []));
  const front = layout.seats.flatMap((seat) => (isBehindRow(seat) || !counted(seat.id) ? [] : [seat.id]));
  const hosts = context.people.filter((person) => person.party === 'host' && hasRank(person));
  const isOpen = (seat: SeatId) => columnOf(seat) >= 0;

  function clauses(condition: Condition): readonly Clause[] {
    switch (condition.of) {
      case 'apart':
        return condition.people.flatMap((one, index) =>
          condition.people.slice(index + 1).map((other) => [notAt(one, atTable(condition.table)), notAt(other, atTable(condition.table))]),
        );
      case 'not-beside':
        if (!isOpen(condition.seat) || !counted(condition.seat)) return [];
        return [[notAt(condition.one, [condition.seat]), notAt(condition.other, besideOf(condition.seat).filter(counted))]];
      case 'together':
        return [[notAt(condition.one, atTable(condition.table)), at(condition.other, atTable(condition.table))]];
      case 'beside':
        if (!isOpen(condition.seat)) return [];
        return [[notAt(condition.one, [condition.seat]), ...condition.others.map((other) => at(other, besideOf(condition.seat)))]];
      case 'near':
        if (!isOpen(condition.seat)) return [];
        return [[notAt(condition.one, [condition.seat]), ...condition.served.map((served) => at(served, nearTo(condition.seat)))]];
      case 'behind':
        return [[notAt(condition.taker, front), ...(isOpen(condition.chair) ? [filled(condition.chair)] : [])]];
      case 'hosted':
        return [[notAt(condition.guest, atTable(condition.table)), ...hosts.map(({ id }) => at(id, atTable(condition.table)))]];
      default:
        // Order and closed ranks are told apart from these; that nobody shares a seat is what an assignment is.
        return [];
    }
  }

  return conditions.flatMap(clauses);
}

const moderates = ({ layout }: OccasionContext, { role }: Person) => layout.id === 'meeting/rostrum' && role === 'moderator';

/** Whoever does not count on every seat of a ladder. */
const mayRideAsAide = (context: OccasionContext, person: Person) =>
  [...aidesSeats(context)].some((seat) => isOnAidesSeat(context, person, seat));

/** Whoever counts on a ladder, wherever that is. */
const isOn = (context: OccasionContext, { parties, sex }: Ladder, person: Person): boolean =>
  parties.includes(person.party) && !(sex && person.sex !== sex) && !moderates(context, person) && !mayRideAsAide(context, person);

export function closingsOf(numbering: Numbering, conditions: readonly Condition[]): readonly Closing[] {
  const { context, rowOf, columnOf } = numbering;
  const ladders = laddersOf(context);
  const found = new Map<
    string,
    { readonly closers: readonly number[]; readonly steps: Map<string, { fill: number[]; below: SeatId[] }> }
  >();
  for (const condition of conditions) {
    const own = condition.of === 'filled' ? ladders[condition.ladder] : undefined;
    if (condition.of !== 'filled' || !own) continue;
    const key = `${condition.ladder} ${context.seatIn(condition.better[0] as SeatId)?.table}`;
    const closers = context.people.filter((person) => isOn(context, own, person) && context.seniority.level(person.id) !== null);
    const closing = found.get(key) ?? { closers: closers.map(({ id }) => rowOf(id)), steps: new Map() };
    const step = closing.steps.get(condition.better.join()) ?? { fill: condition.better.map(columnOf), below: [] };
    step.below.push(...condition.below.filter((seat) => !isChosen(context, seat)));
    closing.steps.set(condition.better.join(), step);
    found.set(key, closing);
  }
  return [...found.values()].map(({ closers, steps }) => ({
    closers,
    steps: [...steps.values()].map(({ fill, below }) => ({ fill, below: among(numbering, below) })),
  }));
}

export function ordersOf({ context, rowOf, columnOf }: Numbering, columns: number): readonly Order[] {
  const { people, seniority } = context;
  return laddersOf(context).map((ladder) => {
    const grades = new Int32Array(columns);
    for (const { standing, grade } of ladder.rungs)
      if (columnOf(standing.seat) >= 0 && !isChosen(context, standing.seat)) grades[columnOf(standing.seat)] = grade;
    const upTo = Array.from({ length: Math.max(0, ...grades) + 1 }, (_, grade) =>
      columnsFrom([...grades.keys()].filter((column) => (grades[column] ?? 0) <= grade)),
    );
    const ranked = people.filter(
      (person) => isOn(context, ladder, person) && hasRank(person) && typeof seniority.level(person.id) === 'number',
    );
    const pairs = ranked.flatMap(({ id: senior }) =>
      ranked.flatMap(({ id: junior }) => ((seniority.compare(senior, junior) ?? 0) < 0 ? [rowOf(senior), rowOf(junior)] : [])),
    );
    return { pairs: Int32Array.from(pairs), members: ranked.map(({ id }) => rowOf(id)), grades, upTo };
  });
}
