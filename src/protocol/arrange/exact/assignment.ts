/** Not to be had at any price. */
export const forbidden = Number.POSITIVE_INFINITY;

/**
 * The cheapest way to give every row a column of its own, and what shows that none is cheaper: with every cost lowered by `u` of its row
 * and `v` of its column nothing is below zero, so that their sum is a bound, and it is reached.
 */
export type Assignment = {
  readonly columnOf: Int32Array;
  readonly rowOf: Int32Array;
  readonly u: Float64Array;
  readonly v: Float64Array;
};

/** What it costs that a row has a column; `forbidden` where it may not. */
type Cost = (row: number, column: number) => number;

/** Square: nobody is left over; whoever may stand has a column for it, an empty seat a row. */
export const unassigned = (size: number): Assignment => ({
  columnOf: new Int32Array(size).fill(-1),
  rowOf: new Int32Array(size).fill(-1),
  u: new Float64Array(size),
  v: new Float64Array(size),
});

export const copyOf = ({ columnOf, rowOf, u, v }: Assignment): Assignment => ({
  columnOf: columnOf.slice(),
  rowOf: rowOf.slice(),
  u: u.slice(),
  v: v.slice(),
});

/** What each column costs a row; read before the next row is asked for. */
type RowOf = (row: number) => Float64Array;

/** Rows are read from a function one at a time, into the same array. */
function reading(size: number, cost: Cost): RowOf {
  const costs = new Float64Array(size);
  return (row) => {
    for (let column = 0; column < size; column += 1) costs[column] = cost(row, column);
    return costs;
  };
}

/** What a search for a way writes on; made once for all of them. */
type Ways = { readonly far: Float64Array; readonly cameFrom: Int32Array; readonly order: Int32Array };

const waysIn = (size: number): Ways => ({
  far: new Float64Array(size),
  cameFrom: new Int32Array(size),
  // Columns not reached yet stand first, those that were reached behind them.
  order: Int32Array.from({ length: size }, (_, column) => column),
});

/**
 * Gives one more row a column by the shortest augmenting path over lowered costs (Jonker and Volgenant), moving others on the way.
 * False, with nothing changed that matters, when there is no way: then no assignment exists.
 */
function augment(size: number, rowOfCosts: RowOf, { columnOf, rowOf, u, v }: Assignment, ways: Ways, start: number): boolean {
  const { far, cameFrom, order } = ways;
  far.fill(forbidden);
  let open = size;
  let row = start;
  let least = 0;
  let end = -1;
  while (end < 0) {
    let next = -1;
    let nearest = forbidden;
    const before = least - (u[row] ?? 0);
    const costs = rowOfCosts(row);
    for (let at = 0; at < open; at += 1) {
      const column = order[at] ?? -1;
      let known = far[column] ?? forbidden;
      const way = before + (costs[column] ?? 0) - (v[column] ?? 0);
      if (way < known) {
        known = way;
        far[column] = way;
        cameFrom[column] = row;
      }
      if (known < nearest) {
        nearest = known;
        next = at;
      }
    }
    if (next < 0) return false;
    least = nearest;
    open -= 1;
    const reached = order[next] ?? -1;
    order[next] = order[open] ?? -1;
    order[open] = reached;
    const sitter = rowOf[reached] ?? -1;
    if (sitter < 0) end = reached;
    else row = sitter;
  }
  for (let at = open; at < size; at += 1) {
    const column = order[at] ?? -1;
    const sitter = rowOf[column] ?? -1;
    const slack = least - (far[column] ?? 0);
    if (sitter >= 0) u[sitter] = (u[sitter] ?? 0) + slack;
    v[column] = (v[column] ?? 0) - slack;
  }
  u[start] = (u[start] ?? 0) + least;
  for (let column = end; column >= 0; ) {
    const own = cameFrom[column] ?? -1;
    const before = columnOf[own] ?? -1;
    columnOf[own] = column;
    rowOf[column] = own;
    column = own === start ? -1 : before;
  }
  return true;
}

function augmented(size: number, rowOfCosts: RowOf, assignment: Assignment, loose: readonly number[]): boolean {
  const ways = waysIn(size);
  return loose.every((row) => augment(size, rowOfCosts, assignment, ways, row));
}

/** Rows whose column became forbidden find another; costs may only have risen since. False when there is none. */
export function mended(size: number, cost: Cost, assignment: Assignment): boolean {
  const { columnOf, rowOf } = assignment;
  const loose: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const column = columnOf[row] ?? -1;
    if (column >= 0 && cost(row, column) < forbidden) continue;
    if (column >= 0) rowOf[column] = -1;
    columnOf[row] = -1;
    loose.push(row);
  }
  return augmented(size, reading(size, cost), assignment, loose);
}

export const costOf = ({ u, v }: Pick<Assignment, 'u' | 'v'>): number => {
  let sum = 0;
  for (const part of u) sum += part;
  for (const part of v) sum += part;
  return sum;
};

/** Each column to the row that has it cheapest, as long as that row has none. */
function reduceColumns(size: number, rows: readonly Float64Array[], { columnOf, rowOf, v }: Assignment): void {
  const cheapest = new Int32Array(size).fill(-1);
  const least = new Float64Array(size).fill(forbidden);
  for (const [row, costs] of rows.entries()) {
    for (let column = 0; column < size; column += 1) {
      const own = costs[column] ?? forbidden;
      if (own >= (least[column] ?? 0)) continue;
      least[column] = own;
      cheapest[column] = row;
    }
  }
  for (let column = size - 1; column >= 0; column -= 1) {
    const row = cheapest[column] ?? -1;
    if (row < 0) continue;
    v[column] = least[column] ?? 0;
    if ((columnOf[row] ?? -1) >= 0) continue;
    columnOf[row] = column;
    rowOf[column] = row;
  }
}

/** So many rows for each of them may send another away before the rest is left to shortest paths: fractions could go on for ever. */
const mostSentAway = 4;

/**
 * Each loose row takes its cheapest column and lowers it by as much as that is better than the second cheapest; whoever had it is loose
 * again. The rows that found none.
 */
function reduceRows(
  size: number,
  rows: readonly Float64Array[],
  { columnOf, rowOf, u, v }: Assignment,
  loose: readonly number[],
): number[] {
  const left: number[] = [];
  const waiting = [...loose].reverse();
  let most = mostSentAway * size;
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    const costs = rows[row];
    let [first, second] = [-1, -1];
    let [least, next] = [forbidden, forbidden];
    for (let column = 0; costs && column < size; column += 1) {
      const own = (costs[column] ?? forbidden) - (v[column] ?? 0);
      if (own >= next) continue;
      if (own < least) {
        next = least;
        second = first;
        least = own;
        first = column;
      } else {
        next = own;
        second = column;
      }
    }
    u[row] = first < 0 ? 0 : least;
    const isBetter = least < next && next < forbidden;
    const column = !isBetter && (rowOf[first] ?? -1) >= 0 && next === least ? second : first;
    const sitter = rowOf[column] ?? -1;
    if (column < 0 || (sitter >= 0 && (next === forbidden || most <= 0))) {
      left.push(row);
      continue;
    }
    if (isBetter) {
      v[first] = (v[first] ?? 0) - (next - least);
      u[row] = next;
    }
    columnOf[row] = column;
    rowOf[column] = row;
    if (sitter < 0) continue;
    columnOf[sitter] = -1;
    most -= 1;
    if (isBetter) waiting.push(sitter);
    else left.push(sitter);
  }
  return left;
}

/** From nothing; undefined when no row-by-row choice exists. */
export function assign(size: number, cost: Cost): Assignment | undefined {
  const rows = Array.from({ length: size }, (_, row) => {
    const costs = new Float64Array(size);
    for (let column = 0; column < size; column += 1) costs[column] = cost(row, column);
    return costs;
  });
  const assignment = unassigned(size);
  reduceColumns(size, rows, assignment);
  let loose = rows.flatMap((_, row) => ((assignment.columnOf[row] ?? -1) < 0 ? [row] : []));
  // Twice, as Jonker and Volgenant do: a third time finds hardly any.
  for (let pass = 0; pass < 2 && loose.length > 0; pass += 1) loose = reduceRows(size, rows, assignment, loose);
  const none = new Float64Array(size);
  return augmented(size, (row) => rows[row] ?? none, assignment, loose) ? assignment : undefined;
}
