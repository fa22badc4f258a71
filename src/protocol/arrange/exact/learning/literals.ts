/** Something that is so or not, as a number: twice that of the variable, and one more where it is denied. */
export type Literal = number;

export const literalOf = (variable: number): Literal => variable * 2;
export const not = (literal: Literal): Literal => literal ^ 1;
export const variableOf = (literal: Literal): number => literal >> 1;

/** What must hold, as clauses: one literal of each at least. */
export type ClauseProgram = {
  readonly variables: number;
  readonly clauses: readonly (readonly Literal[])[];
  /** Of each of these at most one holds. */
  readonly exclusive: readonly (readonly Literal[])[];
  /** What it costs where a literal holds. */
  readonly costs: ReadonlyMap<Literal, number>;
};
