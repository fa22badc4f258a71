import { busiestOf } from './busiest';
import { type ClauseProgram, type Literal, literalOf, not, variableOf } from './literals';
import { propagationOf } from './propagation';

export type Outcome =
  | { readonly kind: 'met' }
  /** What was assumed cannot hold together: of it these already cannot. */
  | { readonly kind: 'impossible'; readonly blamed: readonly Literal[] }
  | { readonly kind: 'unfinished' };

/** Finds what meets every clause, or shows that nothing does; what it has learned it keeps from one question to the next. */
export type LearningSolver = {
  /** Asked after every conflict, `isOver` ends it. */
  readonly solve: (assumed: readonly Literal[], isOver: () => boolean) => Outcome;
  /** After `met`: whether the literal holds. */
  readonly holds: (literal: Literal) => boolean;
  /** Where nothing speaks against it, this is supposed first. */
  readonly prefer: (literal: Literal) => void;
  /** One of these at least, from now on. */
  readonly require: (clause: readonly Literal[]) => void;
  /** What may be spent in all from now on. */
  readonly allow: (most: number) => void;
  /** How much has been drawn out so far: the measure of effort. */
  readonly steps: () => number;
};

/** Conflicts between two fresh starts, times 1 1 2 1 1 2 4 …; and how much may be learned before half is forgotten. */
const [perStart, mostLearned, moreLearned] = [64, 3000, 300];

/** 1 1 2 1 1 2 4 1 1 2 …: mostly short, now and then long. */
function luby(index: number): number {
  let [size, level] = [1, 0];
  while (size < index + 1) {
    size = size * 2 + 1;
    level += 1;
  }
  let rest = index;
  while (size - 1 !== rest) {
    size = (size - 1) >> 1;
    level -= 1;
    rest %= size;
  }
  return 2 ** level;
}

export function learningSolver(program: ClauseProgram): LearningSolver {
  const { variables } = program;
  const now = propagationOf(program);
  const { value, levelOf, trail } = now;
  const busiest = busiestOf(variables);
  const preferred = Uint8Array.from({ length: variables }, () => 1);
  const answer = new Uint8Array(variables);
  const seen = new Uint8Array(variables);
  const lastSeen = new Int32Array(variables + 1).fill(-1);
  let stamp = 0;
  let room = mostLearned;
  let starts = 0;

  const back = (level: number) => {
    // Kept before they are taken back: who sat where is tried first again.
    for (let at = now.known() - 1; at >= 0; at -= 1) {
      const variable = variableOf(trail[at] ?? 0);
      if ((levelOf[variable] ?? 0) <= level) break;
      preferred[variable] = (trail[at] ?? 0) & 1;
    }
    now.back(level, busiest.wait);
  };

  /** How many levels are tied together by these literals. */
  const levelsOf = (literals: readonly Literal[]): number => {
    stamp += 1;
    let count = 0;
    for (const literal of literals) {
      const level = levelOf[variableOf(literal)] ?? 0;
      if (lastSeen[level] === stamp) continue;
      lastSeen[level] = stamp;
      count += 1;
    }
    return count;
  };

  /** Whether the other literals make this one fail anyway. */
  const isImplied = (literal: Literal): boolean => {
    const variable = variableOf(literal);
    if (now.wasSupposed(variable)) return false;
    for (const other of now.reasonOf(not(literal))) {
      const next = variableOf(other);
      if (seen[next] !== 1 && (levelOf[next] ?? 0) > 0) return false;
    }
    return true;
  };

  /** Marks what is met on the way back from a conflict, each variable once and nothing that is certain; all is forgotten at the end. */
  const meeting = (first?: (literal: Literal, variable: number) => void) => {
    const marked: number[] = [];
    return {
      meet(literals: readonly Literal[]) {
        for (const literal of literals) {
          const variable = variableOf(literal);
          if (seen[variable] === 1 || levelOf[variable] === 0) continue;
          seen[variable] = 1;
          marked.push(variable);
          first?.(literal, variable);
        }
      },
      forget() {
        for (const variable of marked) seen[variable] = 0;
      },
    };
  };

  /** From a conflict back to the one thing of the last level that leads to it: what follows is the clause, that thing denied first. */
  const learnedFrom = (failed: readonly Literal[]): Literal[] => {
    const clause: Literal[] = [0];
    const level = now.level();
    let open = 0;
    const { meet, forget } = meeting((literal, variable) => {
      busiest.raise(variable);
      if (levelOf[variable] === level) open += 1;
      else clause.push(literal);
    });
    meet(failed);
    for (let at = now.known() - 1; ; at -= 1) {
      const literal = trail[at] ?? 0;
      if (seen[variableOf(literal)] !== 1) continue;
      open -= 1;
      if (open === 0) {
        clause[0] = not(literal);
        break;
      }
      meet(now.reasonOf(literal));
    }
    const needed = clause.filter((literal, index) => index === 0 || !isImplied(literal));
    forget();
    return needed;
  };

  /** Which assumptions this literal's failing comes from. */
  const blamedFor = (failed: readonly Literal[]): readonly Literal[] => {
    const blamed: Literal[] = [];
    const { meet, forget } = meeting();
    meet(failed);
    for (let at = now.known() - 1; at >= 0; at -= 1) {
      const literal = trail[at] ?? 0;
      const variable = variableOf(literal);
      if (seen[variable] !== 1) continue;
      if (now.wasSupposed(variable)) blamed.push(literal);
      else meet(now.reasonOf(literal));
    }
    forget();
    return blamed;
  };

  const impossible = (blamed: readonly Literal[]): Outcome => {
    back(0);
    return { kind: 'impossible', blamed };
  };

  /** Learns from a conflict and goes back to where it can be used; the last to fail of the rest stands second. */
  const learnFrom = (failed: readonly Literal[]) => {
    const clause = learnedFrom(failed);
    let second = 1;
    for (let index = 2; index < clause.length; index += 1)
      if ((levelOf[variableOf(clause[index] ?? 0)] ?? 0) > (levelOf[variableOf(clause[second] ?? 0)] ?? 0)) second = index;
    if (clause.length > 1) [clause[1], clause[second]] = [clause[second] ?? 0, clause[1] ?? 0];
    const levels = levelsOf(clause);
    back(clause.length > 1 ? (levelOf[variableOf(clause[1] ?? 0)] ?? 0) : 0);
    now.learn(clause, levels);
    busiest.fade();
  };

  const nextGuess = (): Literal => {
    for (let variable = busiest.take(); variable >= 0; variable = busiest.take())
      if (value[literalOf(variable)] === 0) return literalOf(variable) + (preferred[variable] ?? 1);
    return -1;
  };

  return {
    solve(assumed, isOver) {
      back(0);
      for (; ; starts += 1) {
        if (now.learned() > room) {
          if (now.follow()) return impossible([]);
          now.forget();
          room += moreLearned;
        }
        for (let left = perStart * luby(starts); left > 0; ) {
          const failed = now.follow();
          if (failed) {
            if (now.level() === 0) return impossible([]);
            if (now.level() <= assumed.length) return impossible(blamedFor(failed));
            learnFrom(failed);
            left -= 1;
            if (isOver()) {
              back(0);
              return { kind: 'unfinished' };
            }
            continue;
          }
          const next = assumed[now.level()];
          if (next !== undefined) {
            if ((value[next] ?? 0) < 0) return impossible([next, ...blamedFor([next])]);
            now.suppose(next);
            continue;
          }
          const guess = nextGuess();
          if (guess < 0) {
            for (let variable = 0; variable < variables; variable += 1) answer[variable] = (value[literalOf(variable)] ?? 0) > 0 ? 1 : 0;
            back(0);
            return { kind: 'met' };
          }
          now.suppose(guess);
        }
        back(0);
      }
    },
    holds: (literal) => answer[variableOf(literal)] === 1 - (literal & 1),
    prefer(literal) {
      preferred[variableOf(literal)] = literal & 1;
    },
    require(clause) {
      back(0);
      now.require(clause);
    },
    allow(most) {
      back(0);
      now.allow(most);
    },
    steps: now.steps,
  };
}
