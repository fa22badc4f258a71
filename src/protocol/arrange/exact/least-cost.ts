import { type Assignment, copyOf, costOf, forbidden, mended, unassigned } from './assignment';
import { allBut, type Choices, columnsFrom, isNowhere, isOpenTo, narrow } from './choices';
import { brokenIn, type Clause, drawnIn, type Requirements } from './requirements';

/**
 * Rows are people, and as many empty seats as make their number even; columns are seats, and for whoever may stand a place to stand.
 * Row `people` of the choices stands for every empty seat.
 */
export type LeastCostQuestion = {
  readonly requirements: Requirements;
  readonly columns: number;
  readonly choices: Choices;
  readonly cost: (person: number, column: number) => number;
  /** Looks at a plan that meets every requirement: whether it is good enough, and else whose seats to change first. */
  readonly judge: (columnOf: Int32Array) => 'good' | readonly number[];
  /** Cases to tell apart before it gives up. */
  readonly mostCases: number;
};

export type LeastCost =
  | { readonly kind: 'found'; readonly columnOf: Int32Array; readonly cost: number; readonly cases: number }
  | { readonly kind: 'none'; readonly cases: number }
  | { readonly kind: 'gave-up'; readonly bound: number };

type Case = {
  readonly choices: Choices;
  readonly assignment: Assignment;
  readonly bound: number;
  readonly broken: number;
  readonly clause: Clause | undefined;
};

const speck = 1e-9;

const isBefore = (one: Case | undefined, other: Case | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.bound < other.bound - speck || (one.bound < other.bound + speck && one.broken < other.broken));

/** Cases by their bound, and of those alike the one with least broken first. */
class CaseHeap {
  private readonly heap: Case[] = [];

  push(own: Case): void {
    const { heap } = this;
    heap.push(own);
    for (let at = heap.length - 1, above = (at - 1) >> 1; at > 0 && isBefore(own, heap[above]); at = above, above = (at - 1) >> 1)
      this.exchange(at, above);
  }

  pop(): Case | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (!last || last === first) return first;
    heap[0] = last;
    for (let at = 0; ; ) {
      const [left, right] = [at * 2 + 1, at * 2 + 2];
      const next = isBefore(heap[right], heap[left]) ? right : left;
      if (!isBefore(heap[next], heap[at])) return first;
      this.exchange(at, next);
      at = next;
    }
  }

  private exchange(one: number, other: number): void {
    const { heap } = this;
    const [left, right] = [heap[one], heap[other]];
    if (left && right) [heap[one], heap[other]] = [right, left];
  }
}

/**
 * The cheapest plan that meets every requirement and in which the judge finds nothing: an assignment where costs alone decide, then
 * case by case for whatever that breaks, the cheapest case first. So the first good plan is the cheapest there is.
 */
export function leastCost({ requirements, columns, choices: all, cost, judge, mostCases }: LeastCostQuestion): LeastCost {
  const { people } = requirements;
  const heap = new CaseHeap();
  const costs = new Float64Array(columns * columns);
  for (let row = 0; row < people; row += 1)
    for (let column = 0; column < columns; column += 1)
      costs[row * columns + column] = isOpenTo(all, row, column) ? cost(row, column) : forbidden;
  const rowAt = new Int32Array(columns);

  function suppose(from: Case | undefined, choices: Choices): void {
    if (!drawnIn(requirements, choices)) return;
    const assignment = from ? copyOf(from.assignment) : unassigned(columns);
    const price = (row: number, column: number): number =>
      isOpenTo(choices, row < people ? row : people, column) ? (costs[row * columns + column] ?? 0) : forbidden;
    if (!mended(columns, price, assignment)) return;
    for (let column = 0; column < columns; column += 1) {
      const row = assignment.rowOf[column] ?? -1;
      rowAt[column] = row < people ? row : -1;
    }
    const { count, clause } = brokenIn(requirements, assignment.columnOf, rowAt);
    heap.push({ choices, assignment, bound: Math.max(from?.bound ?? 0, costOf(assignment)), broken: count, clause });
  }

  /** One case for each way in which the clause can hold, all before it being false. A seat to be filled stands last. */
  function branch(from: Case, clause: Clause): void {
    const rest = from.choices.slice();
    for (const { row, among } of clause) {
      const own = rest.slice();
      narrow(own, row, among);
      suppose(from, own);
      narrow(rest, row, allBut(among));
      if (row < people && isNowhere(rest, row)) return;
    }
  }

  suppose(undefined, all.slice());
  for (let cases = 1; ; cases += 1) {
    const now = heap.pop();
    if (!now) return { kind: 'none', cases };
    if (cases > mostCases) return { kind: 'gave-up', bound: now.bound };
    if (now.clause) {
      branch(now, now.clause);
      continue;
    }
    const { columnOf } = now.assignment;
    const blamed = judge(columnOf);
    if (blamed === 'good') return { kind: 'found', columnOf: columnOf.slice(0, people), cost: now.bound, cases };
    // Nothing is known but that this very plan will not do: somebody sits elsewhere.
    const inTurn = new Set([...blamed, ...Array.from({ length: people }, (_, row) => row)]);
    branch(
      now,
      [...inTurn].map((row) => ({ row, among: allBut(columnsFrom([columnOf[row] ?? -1])) })),
    );
  }
}
