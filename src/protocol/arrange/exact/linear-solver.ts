/**
 * A linear program in sparse rows, to be made as small as it can: cost · x under row bounds, each column between its own bounds.
 * `Number.POSITIVE_INFINITY` and its negative stand for no bound.
 */
export type LinearProgram = {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** 1 for columns that must be whole numbers. */
  readonly whole: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  /** Entries of row r stand from `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
};

export type Asked = {
  /** Columns may be broken numbers: a bound from below, with duals. */
  readonly relaxed: boolean;
  /** The solver looks at a clock of its own and gives up after this long. */
  readonly seconds: number;
  /** Answers that cost no less than this are of no use. */
  readonly below?: number;
  /** A solution to begin with. */
  readonly start?: Float64Array;
};

export type LinearAnswer =
  | {
      readonly kind: 'solved';
      readonly values: Float64Array;
      readonly cost: number;
      /** Of a relaxation: what each row is worth, by which the bound can be worked out again. */
      readonly duals?: Float64Array;
    }
  | { readonly kind: 'impossible' }
  /** Out of time: the best so far, if any, and what no answer can be below. */
  | { readonly kind: 'unfinished'; readonly values?: Float64Array; readonly cost?: number; readonly bound: number };

/**
 * Somebody else's solver, handed in from outside like chance and patience. What it says is never believed: a plan is judged by the
 * review, a bound is worked out again from the duals.
 */
export type LinearSolver = { readonly solve: (program: LinearProgram, asked: Asked) => LinearAnswer };
