import { type ClauseProgram, type Literal, not, variableOf } from './literals';
import { watchedClauses } from './watched-clauses';

/** Why a literal holds: it was supposed, or the rest would cost too much, or another literal alone, or a clause by number. */
const [supposed, tooDear] = [-1, -2];
const becauseOf = (literal: Literal): number => -3 - literal;
const otherOf = (reason: number): Literal => -3 - reason;

/** What has been supposed and what follows from it, step by step; nothing here supposes by itself. */
export type Propagation = {
  /** 1 where the literal holds, -1 where its contrary does, 0 where neither is known. */
  readonly value: Int8Array;
  /** How many suppositions stood when a variable became known. */
  readonly levelOf: Int32Array;
  readonly trail: Int32Array;
  readonly known: () => number;
  readonly level: () => number;
  /** A literal that holds, or may hold; where it does already, nothing but the level is new. */
  readonly suppose: (literal: Literal) => void;
  /** Draws out what follows: undefined, or literals of which one should hold and none can. */
  readonly follow: () => readonly Literal[] | undefined;
  /** The contraries of what made this literal hold; none for what was supposed. The list is written anew at every call. */
  readonly reasonOf: (literal: Literal) => readonly Literal[];
  readonly wasSupposed: (variable: number) => boolean;
  /** Takes back what was supposed beyond this level, and what followed. */
  readonly back: (level: number, freed: (variable: number) => void) => void;
  /** A clause that follows from the others: its first literal holds by it from now on, its second was the last to fail. */
  readonly learn: (clause: readonly Literal[], levels: number) => void;
  readonly learned: () => number;
  /** Forgets half of what was learned: what ties the most levels together. Only where nothing is supposed. */
  readonly forget: () => void;
  /** One of these at least, from now on. Only where nothing is supposed. */
  readonly require: (clause: readonly Literal[]) => void;
  /** What may be spent in all. Only where nothing is supposed. */
  readonly allow: (most: number) => void;
  /** How much has been drawn out so far: the measure of effort. */
  readonly steps: () => number;
};

export function propagationOf({ variables, clauses: given, exclusive, costs }: ClauseProgram): Propagation {
  const value = new Int8Array(variables * 2);
  const levelOf = new Int32Array(variables);
  const placeOf = new Int32Array(variables);
  const reasonAt = new Int32Array(variables).fill(supposed);
  const trail = new Int32Array(variables);
  const starts: number[] = [];
  let [known, followed, steps] = [0, 0, 0];

  /** What follows from a literal alone, and who is excluded by it. */
  const implied: Literal[][] = Array.from({ length: variables * 2 }, () => []);
  const companies: (readonly Literal[])[][] = Array.from({ length: variables * 2 }, () => []);
  const long = watchedClauses(variables);
  const { clauses, watchers } = long;

  const priced = [...costs.keys()];
  const price = new Float64Array(variables * 2);
  for (const [literal, cost] of costs) price[literal] = cost;
  let spent = 0;
  let most = Number.POSITIVE_INFINITY;

  let isImpossible = false;
  const told: Literal[] = [];

  const hold = (literal: Literal, reason: number) => {
    const variable = variableOf(literal);
    value[literal] = 1;
    value[not(literal)] = -1;
    levelOf[variable] = starts.length;
    placeOf[variable] = known;
    reasonAt[variable] = reason;
    trail[known] = literal;
    known += 1;
    spent += price[literal] ?? 0;
  };
  const tell = (...literals: readonly Literal[]): readonly Literal[] => {
    told.length = 0;
    told.push(...literals);
    return told;
  };

  const followPairs = (literal: Literal): readonly Literal[] | undefined => {
    const own = implied[literal] ?? [];
    for (const next of own) {
      const now = value[next] ?? 0;
      if (now < 0) return tell(next, not(literal));
      if (now === 0) hold(next, becauseOf(literal));
    }
    steps += own.length;
    for (const company of companies[literal] ?? []) {
      steps += company.length;
      for (const other of company) {
        if (other === literal) continue;
        const now = value[other] ?? 0;
        if (now > 0) return tell(not(other), not(literal));
        if (now === 0) hold(not(other), becauseOf(literal));
      }
    }
    return undefined;
  };

  const followClauses = (literal: Literal): readonly Literal[] | undefined => {
    const failed = not(literal);
    const own = watchers[failed] ?? [];
    steps += own.length >> 1;
    let kept = 0;
    for (let at = 0; at < own.length; at += 2) {
      const number = own[at] ?? 0;
      const glance = own[at + 1] ?? 0;
      const clause = clauses[number];
      if (!clause) continue;
      if ((value[glance] ?? 0) > 0) {
        own[kept] = number;
        own[kept + 1] = glance;
        kept += 2;
        continue;
      }
      if (clause[0] === failed) {
        clause[0] = clause[1] ?? 0;
        clause[1] = failed;
      }
      const first = clause[0] ?? 0;
      let moved = false;
      if ((value[first] ?? 0) <= 0) {
        for (let index = 2; index < clause.length; index += 1) {
          const other = clause[index] ?? 0;
          if ((value[other] ?? 0) < 0) continue;
          clause[1] = other;
          clause[index] = failed;
          watchers[other]?.push(number, first);
          moved = true;
          break;
        }
      }
      if (moved) continue;
      own[kept] = number;
      own[kept + 1] = first;
      kept += 2;
      const now = value[first] ?? 0;
      if (now > 0) continue;
      if (now === 0) {
        hold(first, number);
        continue;
      }
      for (let rest = at + 2; rest < own.length; rest += 1, kept += 1) own[kept] = own[rest] ?? 0;
      own.length = kept;
      return tell(...clause);
    }
    own.length = kept;
    return undefined;
  };

  /** What has been paid for before this place of the trail, denied. */
  const paidBefore = (place: number): readonly Literal[] => {
    told.length = 0;
    for (const literal of priced) if ((value[literal] ?? 0) > 0 && (placeOf[variableOf(literal)] ?? 0) < place) told.push(not(literal));
    return told;
  };
  const followCosts = (): readonly Literal[] | undefined => {
    if (spent > most) return paidBefore(known);
    for (const literal of priced) if (value[literal] === 0 && spent + (price[literal] ?? 0) > most) hold(not(literal), tooDear);
    return undefined;
  };

  const drawOut = (): readonly Literal[] | undefined => {
    for (;;) {
      while (followed < known) {
        const literal = trail[followed] ?? 0;
        followed += 1;
        const failed = followPairs(literal) ?? followClauses(literal);
        if (failed) return failed;
      }
      const failed = followCosts();
      if (failed || followed === known) return failed;
    }
  };

  const addClause = (literals: readonly Literal[]) => {
    const clause = [...new Set(literals)].filter((literal) => (value[literal] ?? 0) >= 0);
    if (clause.some((literal) => (value[literal] ?? 0) > 0 || clause.includes(not(literal)))) return;
    const [first, second] = clause;
    if (first === undefined) isImpossible = true;
    else if (second === undefined) hold(first, supposed);
    else if (clause.length === 2) {
      implied[not(first)]?.push(second);
      implied[not(second)]?.push(first);
    } else {
      long.keep(Int32Array.from(clause), 0);
    }
  };
  // Single facts first: they shorten the rest.
  for (const clause of given) if (clause.length === 1) addClause(clause);
  for (const clause of given) if (clause.length !== 1) addClause(clause);
  for (const company of exclusive) {
    if (company.length === 2) addClause(company.map(not));
    else for (const literal of company) companies[literal]?.push(company);
  }
  long.givenAll();

  return {
    value,
    levelOf,
    trail,
    known: () => known,
    level: () => starts.length,
    suppose(literal) {
      starts.push(known);
      if (value[literal] === 0) hold(literal, supposed);
    },
    follow() {
      const failed = isImpossible ? tell() : drawOut();
      if (failed && starts.length === 0) isImpossible = true;
      return failed;
    },
    reasonOf(literal) {
      const variable = variableOf(literal);
      const reason = reasonAt[variable] ?? supposed;
      if (reason === tooDear) return paidBefore(placeOf[variable] ?? 0);
      told.length = 0;
      if (reason <= becauseOf(0)) told.push(not(otherOf(reason)));
      else if (reason >= 0) for (const other of clauses[reason] ?? []) if (other !== literal) told.push(other);
      return told;
    },
    wasSupposed: (variable) => reasonAt[variable] === supposed,
    back(level, freed) {
      const start = starts[level];
      if (start === undefined) return;
      for (let at = known - 1; at >= start; at -= 1) {
        const literal = trail[at] ?? 0;
        value[literal] = 0;
        value[not(literal)] = 0;
        spent -= price[literal] ?? 0;
        freed(variableOf(literal));
      }
      known = start;
      followed = start;
      starts.length = level;
    },
    learn(literals, levels) {
      const [first, second] = literals;
      if (first === undefined) isImpossible = true;
      else if (second === undefined) hold(first, supposed);
      else if (literals.length === 2) {
        implied[not(first)]?.push(second);
        implied[not(second)]?.push(first);
        hold(first, becauseOf(not(second)));
      } else {
        hold(first, long.keep(Int32Array.from(literals), levels));
      }
    },
    learned: long.learned,
    forget() {
      // What is known for certain stands without a reason from now on: numbers of clauses are given anew.
      for (let at = 0; at < known; at += 1) reasonAt[variableOf(trail[at] ?? 0)] = supposed;
      long.forget();
    },
    require: addClause,
    allow(next) {
      most = next;
    },
    steps: () => steps,
  };
}
