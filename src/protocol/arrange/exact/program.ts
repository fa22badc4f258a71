import type { LinearProgram } from './linear-solver';

/** A sum over columns, with a number that stands by itself. */
export type Sum = { readonly terms: readonly (readonly [column: number, times: number])[]; readonly plus: number };

export const nothing: Sum = { terms: [], plus: 0 };

export const sumOf = (...sums: readonly Sum[]): Sum => ({
  terms: sums.flatMap(({ terms }) => terms),
  plus: sums.reduce((total, { plus }) => total + plus, 0),
});

export const times = (sum: Sum, by: number): Sum => ({
  terms: sum.terms.map(([column, own]) => [column, own * by] as const),
  plus: sum.plus * by,
});

type Column = { readonly cost?: number; readonly lower?: number; readonly upper?: number; readonly whole?: boolean };
type Limits = { readonly lower?: number; readonly upper?: number };

/** A linear program while it is written. */
export type ProgramDraft = {
  /** Between 0 and 1 unless said otherwise; the answer is its number. */
  readonly column: (column: Column) => number;
  /** `lower ≤ sum ≤ upper`; what stands twice is added up. The answer is the number of the row. */
  readonly row: (sum: Sum, limits: Limits) => number;
  /** A column that is always equal to this sum, for sums that stand in many rows. */
  readonly named: (sum: Sum) => Sum;
  readonly done: () => LinearProgram;
};

export function programDraft(): ProgramDraft {
  const [cost, lower, upper, whole]: [number[], number[], number[], number[]] = [[], [], [], []];
  const [rowLower, rowUpper, starts, columns, values]: [number[], number[], number[], number[], number[]] = [[], [], [0], [], []];
  const column: ProgramDraft['column'] = (own) => {
    cost.push(own.cost ?? 0);
    lower.push(own.lower ?? 0);
    upper.push(own.upper ?? 1);
    whole.push(own.whole === true ? 1 : 0);
    return cost.length - 1;
  };
  const row: ProgramDraft['row'] = ({ terms, plus }, limits) => {
    const entries = new Map<number, number>();
    for (const [at, value] of terms) entries.set(at, (entries.get(at) ?? 0) + value);
    for (const [at, value] of entries) {
      if (value === 0) continue;
      columns.push(at);
      values.push(value);
    }
    starts.push(columns.length);
    rowLower.push((limits.lower ?? Number.NEGATIVE_INFINITY) - plus);
    rowUpper.push((limits.upper ?? Number.POSITIVE_INFINITY) - plus);
    return rowLower.length - 1;
  };
  return {
    column,
    row,
    named(sum) {
      if (sum.terms.length < 2) return sum;
      const own: Sum = { terms: [[column({ lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY }), 1]], plus: 0 };
      row(sumOf(sum, times(own, -1)), { lower: 0, upper: 0 });
      return own;
    },
    done: () => ({
      cost: Float64Array.from(cost),
      lower: Float64Array.from(lower),
      upper: Float64Array.from(upper),
      whole: Uint8Array.from(whole),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      columns: Int32Array.from(columns),
      values: Float64Array.from(values),
    }),
  };
}
