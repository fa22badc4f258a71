import { type Assignment, copyOf, costOf, forbidden, mended, unassigned } from './assignment';
import { allBut, type Choices, columnsFrom, isNowhere, isOpenTo, narrow } from './choices';
import { brokenIn, type Clause, drawnIn, type Requirements } from './requirements';
import { asked, canBeMet, drawnTogether, givenUp, isMet, undecided, type WishedPair } from './wished-pairs';

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
  /** What weighs more than any cost. */
  readonly wishes?: readonly WishedPair[];
};

/** What a wish costs that is given up, by its weight: more than people cost together who are not where order alone has them. */
export const perWeight = 2 ** 20;

export type LeastCost =
  | { readonly kind: 'found'; readonly columnOf: Int32Array; readonly cost: number; readonly cases: number }
  | { readonly kind: 'none'; readonly cases: number }
  /** `lost`: what wishes must be given up at least. */
  | { readonly kind: 'gave-up'; readonly bound: number; readonly lost: number };

type Case = {
  readonly choices: Choices;
  readonly assignment: Assignment;
  readonly bound: number;
  readonly broken: number;
  readonly clause: Clause | undefined;
  /** What is settled of each wish, and what those weigh that are given up. */
  readonly settled: Uint8Array;
  readonly lost: number;
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

  least(of: (own: Case) => number): number {
    return this.heap.reduce((least, own) => Math.min(least, of(own)), Number.POSITIVE_INFINITY);
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
export function leastCost({ requirements, columns, choices: all, cost, judge, mostCases, wishes = [] }: LeastCostQuestion): LeastCost {
  const { people } = requirements;
  const heap = new CaseHeap();
  const costs = new Float64Array(columns * columns);
  for (let row = 0; row < people; row += 1)
    for (let column = 0; column < columns; column += 1)
      costs[row * columns + column] = isOpenTo(all, row, column) ? cost(row, column) : forbidden;
  const rowAt = new Int32Array(columns);

  /** Draws from the choices what requirements and wishes that have to be met leave to nobody, and gives up what cannot be met any more. */
  function drawn(choices: Choices, settled: Uint8Array): boolean {
    for (let again = true; again; ) {
      if (!drawnIn(requirements, choices)) return false;
      again = false;
      for (const [index, pair] of wishes.entries()) {
        if (settled[index] !== asked) continue;
        const left = drawnTogether(pair, choices);
        if (left === 'none') return false;
        if (left === 'less') again = true;
      }
    }
    for (const [index, pair] of wishes.entries()) if (settled[index] === undecided && !canBeMet(pair, choices)) settled[index] = givenUp;
    return true;
  }

  function suppose(from: Case | undefined, choices: Choices, settled: Uint8Array): void {
    if (!drawn(choices, settled)) return;
    const assignment = from ? copyOf(from.assignment) : unassigned(columns);
    const price = (row: number, column: number): number =>
      isOpenTo(choices, row < people ? row : people, column) ? (costs[row * columns + column] ?? 0) : forbidden;
    if (!mended(columns, price, assignment)) return;
    for (let column = 0; column < columns; column += 1) {
      const row = assignment.rowOf[column] ?? -1;
      rowAt[column] = row < people ? row : -1;
    }
    const { count, clause } = brokenIn(requirements, assignment.columnOf, rowAt);
    const lost = wishes.reduce((sum, { weight }, index) => (settled[index] === givenUp ? sum + weight : sum), 0);
    const bound = Math.max(from?.bound ?? 0, costOf(assignment) + perWeight * lost);
    heap.push({ choices, assignment, bound, broken: count, clause, settled, lost });
  }

  /** One case for each way in which the clause can hold, all before it being false. A seat to be filled stands last. */
  function branch(from: Case, clause: Clause): void {
    const rest = from.choices.slice();
    for (const { row, among } of clause) {
      const own = rest.slice();
      narrow(own, row, among);
      suppose(from, own, from.settled.slice());
      narrow(rest, row, allBut(among));
      if (row < people && isNowhere(rest, row)) return;
    }
  }

  /** A wish that this plan does not meet and that is not given up, the heaviest first; of those that have to be met, whichever. */
  function unmet({ assignment: { columnOf }, settled }: Case): number {
    let found = -1;
    for (const [index, pair] of wishes.entries()) {
      if (settled[index] === givenUp || isMet(pair, columnOf)) continue;
      if (settled[index] === asked) return index;
      if (found < 0 || pair.weight > (wishes[found]?.weight ?? 0)) found = index;
    }
    return found;
  }

  /** One case in which the wish has to be met, and one in which it need not be; or, where it has to be, whether the one keeps the seat. */
  function decide(from: Case, index: number): void {
    const pair = wishes[index];
    if (!pair) return;
    if (from.settled[index] === undecided) {
      for (const how of [asked, givenUp]) {
        const settled = from.settled.slice();
        settled[index] = how;
        suppose(from, from.choices.slice(), settled);
      }
      return;
    }
    const here = columnsFrom([from.assignment.columnOf[pair.one] ?? -1]);
    branch(from, [
      { row: pair.one, among: here },
      { row: pair.one, among: allBut(here) },
    ]);
  }

  suppose(undefined, all.slice(), new Uint8Array(wishes.length));
  for (let cases = 1; ; cases += 1) {
    const now = heap.pop();
    if (!now) return { kind: 'none', cases };
    if (cases > mostCases)
      return {
        kind: 'gave-up',
        bound: now.bound,
        lost: Math.min(
          now.lost,
          heap.least(({ lost }) => lost),
        ),
      };
    if (now.clause) {
      branch(now, now.clause);
      continue;
    }
    const wish = unmet(now);
    if (wish >= 0) {
      decide(now, wish);
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
