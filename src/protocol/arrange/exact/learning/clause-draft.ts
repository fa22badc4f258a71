import { type ClauseProgram, type Literal, literalOf, not } from './literals';

/** Clauses while they are written. */
export type ClauseDraft = {
  /** What always holds; denied, what never does. */
  readonly certain: Literal;
  readonly fresh: () => Literal;
  /** One of these at least. */
  readonly clause: (...literals: readonly Literal[]) => void;
  /** Of these one at most. */
  readonly exclusive: (literals: readonly Literal[]) => void;
  /** What holds where one of these does, and only there. */
  readonly anyOf: (literals: readonly Literal[]) => Literal;
  readonly done: (costs: ReadonlyMap<Literal, number>) => ClauseProgram;
};

export function clauseDraft(): ClauseDraft {
  const certain = literalOf(0);
  const clauses: (readonly Literal[])[] = [[certain]];
  const companies: (readonly Literal[])[] = [];
  let variables = 1;
  const fresh = () => {
    variables += 1;
    return literalOf(variables - 1);
  };
  const clause = (...literals: readonly Literal[]) => {
    if (!literals.includes(certain)) clauses.push(literals.filter((literal) => literal !== not(certain)));
  };
  return {
    certain,
    fresh,
    clause,
    exclusive(literals) {
      const open = literals.filter((literal) => literal !== not(certain));
      if (open.length > 1) companies.push(open);
    },
    anyOf(literals) {
      const open = [...new Set(literals)].filter((literal) => literal !== not(certain));
      if (open.includes(certain)) return certain;
      const [only] = open;
      if (only === undefined) return not(certain);
      if (open.length === 1) return only;
      const own = fresh();
      for (const literal of open) clause(not(literal), own);
      clause(not(own), ...open);
      return own;
    },
    done: (costs) => ({ variables, clauses, exclusive: companies, costs }),
  };
}
