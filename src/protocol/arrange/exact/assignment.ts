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

/**
 * Gives one more row a column by the shortest augmenting path over lowered costs (Jonker and Volgenant), moving others on the way.
 * False, with nothing changed that matters, when there is no way: then no assignment exists.
 */
function augment(size: number, cost: Cost, { columnOf, rowOf, u, v }: Assignment, start: number): boolean {
  const far = new Float64Array(size).fill(forbidden);
  const cameFrom = new Int32Array(size).fill(-1);
  // Columns not reached yet stand first, those that were reached behind them.
  const order = Int32Array.from({ length: size }, (_, column) => column);
  let open = size;
  let row = start;
  let least = 0;
  let end = -1;
  while (end < 0) {
    let next = -1;
    let nearest = forbidden;
    const before = least - (u[row] ?? 0);
    for (let at = 0; at < open; at += 1) {
      const column = order[at] ?? -1;
      let known = far[column] ?? forbidden;
      const way = before + cost(row, column) - (v[column] ?? 0);
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
  return loose.every((row) => augment(size, cost, assignment, row));
}

export const costOf = ({ u, v }: Pick<Assignment, 'u' | 'v'>): number => {
  let sum = 0;
  for (const part of u) sum += part;
  for (const part of v) sum += part;
  return sum;
};

/** What can be given away at once: each column to the row that has it cheapest, then each row left its cheapest column if that is free. */
function begun(size: number, cost: Cost): Assignment {
  const assignment = unassigned(size);
  const { columnOf, rowOf, u, v } = assignment;
  for (let column = size - 1; column >= 0; column -= 1) {
    let least = forbidden;
    let cheapest = -1;
    for (let row = 0; row < size; row += 1) {
      const own = cost(row, column);
      if (own < least) [least, cheapest] = [own, row];
    }
    if (cheapest < 0) continue;
    v[column] = least;
    if ((columnOf[cheapest] ?? -1) >= 0) continue;
    columnOf[cheapest] = column;
    rowOf[column] = cheapest;
  }
  for (let row = 0; row < size; row += 1) {
    if ((columnOf[row] ?? -1) >= 0) continue;
    let least = forbidden;
    let nearest = -1;
    for (let column = 0; column < size; column += 1) {
      const own = cost(row, column) - (v[column] ?? 0);
      if (own < least) [least, nearest] = [own, column];
    }
    if (nearest < 0) continue;
    u[row] = least;
    if ((rowOf[nearest] ?? -1) >= 0) continue;
    columnOf[row] = nearest;
    rowOf[nearest] = row;
  }
  return assignment;
}

/** From nothing; undefined when no row-by-row choice exists. */
export function assign(size: number, cost: Cost): Assignment | undefined {
  const assignment = begun(size, cost);
  return mended(size, cost, assignment) ? assignment : undefined;
}
