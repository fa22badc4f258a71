import type { LayoutSeat } from '../../../layouts/layout';
import type { PersonId, SeatId } from '../../../model/ids';
import type { Person } from '../../../model/person';
import type { CaseTree } from '../proof/certificate';
import { type Assignment, copyOf, costOf, forbidden, mended, unassigned } from './assignment';
import { allBut, type Choices, type Columns, columnsFrom, has, isNowhere, isOpenTo, narrow } from './choices';
import { brokenIn, type Clause, drawnIn } from './requirements';
import type { InNumbers } from './small-scene';

export type TreeQuestion = {
  readonly numbers: InNumbers;
  readonly people: readonly Person[];
  readonly seats: readonly LayoutSeat[];
  /** To be shown: no good plan costs less. Costs are whole. */
  readonly movers: number;
  /** A rule that finds something in this plan that it need not. */
  readonly findingIn: (seating: ReadonlyMap<SeatId, PersonId>) => string | undefined;
};

const speck = 1e-6;

/** Too many cases, or a plan that should not be. */
class GivenUp extends Error {}

/**
 * The cases that show that no good plan has fewer movers: where the cheapest assignment breaks a requirement, one case for each way to
 * keep it, until each of them is too dear or cannot be. Undefined where there are too many.
 */
export function caseTree({ numbers, people, seats, movers, findingIn }: TreeQuestion): CaseTree | undefined {
  const { requirements, columns, cost, judge, mostCases, seatAt, choices: all } = numbers;
  const rows = requirements.people;
  const seatIdAt = (column: number): SeatId | undefined => seats[seatAt(column)]?.id;
  let cases = 0;

  /** Of the columns where the row may be, the seats within; and whether the row may also stand there. */
  function seatsWithin(choices: Choices, row: number, among: Columns): readonly SeatId[] {
    return Array.from({ length: columns }, (_, column) => column).flatMap((column) =>
      isOpenTo(choices, row, column) && has(among, column) ? (seatIdAt(column) ?? []) : [],
    );
  }
  const mayStandWithin = (choices: Choices, row: number, among: Columns): boolean =>
    Array.from({ length: columns }, (_, column) => column).some(
      (column) => isOpenTo(choices, row, column) && has(among, column) && seatIdAt(column) === undefined,
    );

  function pricesOf({ u, v }: Assignment): readonly (readonly [SeatId, number])[] {
    // Empty seats cost nothing, so that what they lower is taken back from everybody.
    const forEmpty = columns > rows ? Math.max(...u.slice(rows)) : 0;
    return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
      const seat = seatIdAt(column);
      const price = -(v[column] ?? 0) - forEmpty;
      return seat !== undefined && price !== 0 ? [[seat, price] as const] : [];
    });
  }

  function closing(choices: Choices, from: Assignment | undefined): CaseTree {
    cases += 1;
    if (cases > mostCases) throw new GivenUp();
    if (!drawnIn(requirements, choices)) return { kind: 'closed', prices: [] };
    const assignment = from ? copyOf(from) : unassigned(columns);
    const price = (row: number, column: number): number =>
      isOpenTo(choices, row < rows ? row : rows, column) ? (row < rows ? cost(row, column) : 0) : forbidden;
    if (!mended(columns, price, assignment)) return { kind: 'closed', prices: [] };
    if (costOf(assignment) > movers - 1 + speck) return { kind: 'closed', prices: pricesOf(assignment) };
    const rowAt = Int32Array.from(assignment.rowOf, (row) => (row < rows ? row : -1));
    const { clause } = brokenIn(requirements, assignment.columnOf, rowAt);
    if (clause) return branching(choices, assignment, clause, 0);
    return looking(choices, assignment);
  }

  /** One case for each way in which the clause can hold, all before it being false. */
  function branching(choices: Choices, assignment: Assignment, clause: Clause, at: number): CaseTree {
    const literal = clause[at];
    // None of the ways is left, or the last of them, which fills a seat: whoever draws out what follows sees it.
    if (!literal || isNowhere(choices, Math.min(literal.row, rows))) return { kind: 'closed', prices: [] };
    const { row, among } = literal;
    const holding = choices.slice();
    narrow(holding, row, among);
    if (row >= rows) return closing(holding, assignment);
    const rest = choices.slice();
    narrow(rest, row, allBut(among));
    const person = people[row]?.id as PersonId;
    const outside = allBut(among);
    const isTold = !mayStandWithin(choices, row, among);
    const [held, other] = [() => closing(holding, assignment), () => branching(rest, assignment, clause, at + 1)];
    return isTold
      ? { kind: 'case', person, seats: seatsWithin(choices, row, among), there: held(), elsewhere: other() }
      : { kind: 'case', person, seats: seatsWithin(choices, row, outside), there: other(), elsewhere: held() };
  }

  /** Meets every requirement, and yet something is found: all but this very plan, one person after the other, then the plan itself. */
  function looking(choices: Choices, assignment: Assignment): CaseTree {
    const blamed = judge(assignment.columnOf);
    if (blamed === 'good') throw new GivenUp();
    const seating = new Map<SeatId, PersonId>();
    for (let row = 0; row < rows; row += 1) {
      const [who, where] = [people[row]?.id, seatIdAt(assignment.columnOf[row] ?? -1)];
      if (who && where) seating.set(where, who);
    }
    const finding = findingIn(seating);
    if (!finding) throw new GivenUp();
    const inTurn = [...new Set([...blamed, ...Array.from({ length: rows }, (_, row) => row)])];
    const supposing = (so: Choices, at: number): CaseTree => {
      const row = inTurn[at];
      if (row === undefined) return { kind: 'looked-at', finding };
      const there = columnsFrom([assignment.columnOf[row] ?? -1]);
      const own = so.slice();
      narrow(own, row, there);
      const elsewhere = so.slice();
      narrow(elsewhere, row, allBut(there));
      const away = (): CaseTree => (isNowhere(elsewhere, row) ? { kind: 'closed', prices: [] } : closing(elsewhere, assignment));
      const person = people[row]?.id as PersonId;
      const seat = seatIdAt(assignment.columnOf[row] ?? -1);
      if (seat) return { kind: 'case', person, seats: [seat], there: supposing(own, at + 1), elsewhere: away() };
      return { kind: 'case', person, seats: seatsWithin(so, row, allBut(there)), there: away(), elsewhere: supposing(own, at + 1) };
    };
    return supposing(choices.slice(), 0);
  }

  try {
    return closing(all.slice(), undefined);
  } catch (error) {
    if (error instanceof GivenUp) return undefined;
    throw error;
  }
}
