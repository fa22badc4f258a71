import { allBut, type Choices, type Columns, has, isNowhere, isWithin, meets, narrow } from './choices';

/** The row is among these columns. */
export type Literal = { readonly row: number; readonly among: Columns };

/** One of these at least holds in every plan that is good enough. */
export type Clause = readonly Literal[];

/** Of two who rank on one ladder the senior never sits below the junior. */
export type Order = {
  /** Senior and junior, one after the other. */
  readonly pairs: Int32Array;
  readonly members: readonly number[];
  /** The grade of each column; 0 off the ladder, where nobody is compared. */
  readonly grades: Int32Array;
  /** The columns of this grade or better, and those off the ladder. */
  readonly upTo: readonly Columns[];
};

/** Nobody who counts sits below a better seat that is empty; steps from the best down, each with all that lies below. */
export type Closing = {
  readonly closers: readonly number[];
  readonly steps: readonly { readonly fill: readonly number[]; readonly below: Columns }[];
};

/** What holds in every plan that is good enough. Row `people` of the choices stands for every empty seat. */
export type Requirements = {
  readonly people: number;
  readonly clauses: readonly Clause[];
  readonly orders: readonly Order[];
  readonly closings: readonly Closing[];
};

const noColumn: Columns = { low: 0, high: 0 };

/** That somebody sits here is that no empty seat is here. */
const filled = (empty: number, column: number): Literal => ({
  row: empty,
  among: allBut(column < 32 ? { low: 1 << column, high: 0 } : { low: 0, high: 1 << (column - 32) }),
});

/** What is left of the order: the best and worst grade that each member may have, 0 where he may be off the ladder. */
function drawOrder({ pairs, members, grades, upTo }: Order, choices: Choices, room: { best: Int32Array; worst: Int32Array }): boolean {
  const off = upTo[0] ?? noColumn;
  const { best, worst } = room;
  for (const row of members) {
    let [least, most] = [upTo.length, 0];
    for (let word = 0; word < 2; word += 1) {
      for (let bits = choices[row * 2 + word] ?? 0; bits !== 0; bits &= bits - 1) {
        const grade = grades[word * 32 + 31 - Math.clz32(bits & -bits)] ?? 0;
        if (grade < least) least = grade;
        if (grade > most) most = grade;
      }
    }
    best[row] = least;
    worst[row] = least === 0 ? 0 : most;
  }
  let changed = false;
  for (let at = 0; at < pairs.length; at += 2) {
    const [senior, junior] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
    const [floor, ceiling] = [best[senior] ?? 0, worst[junior] ?? 0];
    if (floor > 1 && floor > (best[junior] ?? 0)) {
      const above = upTo[floor - 1] ?? noColumn;
      if (narrow(choices, junior, { low: ~above.low | off.low, high: ~above.high | off.high })) changed = true;
    }
    if (ceiling > 0 && (worst[senior] === 0 || (worst[senior] ?? 0) > ceiling) && narrow(choices, senior, upTo[ceiling] ?? noColumn))
      changed = true;
  }
  return changed;
}

function drawClosing({ closers, steps }: Closing, empty: number, choices: Choices): boolean {
  let changed = false;
  for (let step = steps.length - 1; step >= 0; step -= 1) {
    const here = steps[step];
    if (!here || !closers.some((row) => isWithin(choices, row, here.below))) continue;
    for (const { fill } of steps.slice(0, step + 1))
      for (const column of fill) if (narrow(choices, empty, filled(empty, column).among)) changed = true;
    break;
  }
  return changed;
}

/** Draws from the choices whatever the requirements do not leave to anybody, until nothing more follows. False: somebody is left nothing. */
export function drawnIn({ people, clauses, orders, closings }: Requirements, choices: Choices): boolean {
  const room = { best: new Int32Array(people), worst: new Int32Array(people) };
  for (let again = true; again; ) {
    again = false;
    for (const clause of clauses) {
      let open = 0;
      let last: Literal | undefined;
      for (const literal of clause) {
        // Somebody may always come to fill a seat.
        if (literal.row < people && !meets(choices, literal.row, literal.among)) continue;
        open += isWithin(choices, literal.row, literal.among) ? 2 : 1;
        last = literal;
        if (open > 1) break;
      }
      if (open === 0) return false;
      if (open === 1 && last && narrow(choices, last.row, last.among)) again = true;
    }
    for (const order of orders) if (drawOrder(order, choices, room)) again = true;
    for (const closing of closings) if (drawClosing(closing, people, choices)) again = true;
    for (let row = 0; row < people; row += 1) if (isNowhere(choices, row)) return false;
  }
  return true;
}

/** What a plan breaks: how much, and one of it as a clause that is false. */
export type Broken = { readonly count: number; readonly clause: Clause | undefined };

/** Looks a plan through; `rowAt` is -1 on an empty seat. */
export function brokenIn({ people, clauses, orders, closings }: Requirements, columnOf: Int32Array, rowAt: Int32Array): Broken {
  let count = 0;
  let clause: Clause | undefined;
  for (const { pairs, grades, upTo } of orders) {
    for (let at = 0; at < pairs.length; at += 2) {
      const [senior, junior] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
      const [here, there] = [grades[columnOf[senior] ?? -1] ?? 0, grades[columnOf[junior] ?? -1] ?? 0];
      if (there === 0 || here <= there) continue;
      count += 1;
      if (clause) continue;
      // Either the one is no lower than half-way, or the other is.
      const within = upTo[(here + there) >> 1] ?? noColumn;
      const off = upTo[0] ?? noColumn;
      clause = [
        { row: senior, among: within },
        { row: junior, among: { low: ~within.low | off.low, high: ~within.high | off.high } },
      ];
    }
  }
  for (const own of clauses) {
    let holds = false;
    for (const { row, among } of own) {
      holds = row < people ? has(among, columnOf[row] ?? -1) : isFilledBut(among, rowAt);
      if (holds) break;
    }
    if (holds) continue;
    count += 1;
    clause ??= own;
  }
  for (const { closers, steps } of closings) {
    for (const { fill, below } of steps) {
      for (const column of fill) {
        if ((rowAt[column] ?? -1) >= 0) continue;
        const row = closers.find((own) => has(below, columnOf[own] ?? -1));
        if (row === undefined) continue;
        count += 1;
        clause ??= [{ row, among: allBut(below) }, filled(people, column)];
      }
    }
  }
  return { count, clause };
}

/** Every empty seat is among these. */
function isFilledBut(among: Columns, rowAt: Int32Array): boolean {
  for (let column = 0; column < rowAt.length; column += 1) if ((rowAt[column] ?? -1) < 0 && !has(among, column)) return false;
  return true;
}
