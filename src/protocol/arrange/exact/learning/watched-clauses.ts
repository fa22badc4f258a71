/** Clauses of three literals and more. Only the first two of each are watched: while neither has failed nothing follows from it. */
export type WatchedClauses = {
  /** By number; forgotten ones are gone, and the numbers of those learned after them with them. */
  readonly clauses: readonly (Int32Array | undefined)[];
  /** Clauses that are looked at when the literal fails: number and another literal of the clause, in turn. */
  readonly watchers: readonly number[][];
  /** Keeps a clause, with how many levels it ties together, and tells its number. */
  readonly keep: (clause: Int32Array, levels: number) => number;
  /** From here on clauses are learned, not given. */
  readonly givenAll: () => void;
  readonly learned: () => number;
  /** Forgets half of what was learned: what ties the most levels together. Numbers are given anew. */
  readonly forget: () => void;
};

/** Clauses that tie no more levels than this together are never forgotten. */
const alwaysKept = 2;

export function watchedClauses(variables: number): WatchedClauses {
  const clauses: (Int32Array | undefined)[] = [];
  const closeness: number[] = [];
  const watchers: number[][] = Array.from({ length: variables * 2 }, () => []);
  let firstLearned = 0;

  const keep = (clause: Int32Array, levels: number): number => {
    const number = clauses.length;
    const [first = 0, second = 0] = clause;
    clauses.push(clause);
    closeness.push(levels);
    watchers[first]?.push(number, second);
    watchers[second]?.push(number, first);
    return number;
  };

  /** No list names a learned clause any more. */
  const unwatchLearned = () => {
    for (const list of watchers) {
      let left = 0;
      for (let at = 0; at < list.length; at += 2) {
        if ((list[at] ?? 0) >= firstLearned) continue;
        list[left] = list[at] ?? 0;
        list[left + 1] = list[at + 1] ?? 0;
        left += 2;
      }
      list.length = left;
    }
  };

  return {
    clauses,
    watchers,
    keep,
    givenAll() {
      firstLearned = clauses.length;
    },
    learned: () => clauses.length - firstLearned,
    forget() {
      const levels = closeness.slice(firstLearned).sort((left, right) => left - right);
      const worst = Math.max(alwaysKept, levels[levels.length >> 1] ?? 0);
      const stay = clauses.slice(firstLearned).flatMap((clause, index) => {
        const own = closeness[firstLearned + index] ?? 0;
        return clause && own <= worst ? [[clause, own] as const] : [];
      });
      unwatchLearned();
      clauses.length = firstLearned;
      closeness.length = firstLearned;
      for (const [clause, own] of stay) keep(clause, own);
    },
  };
}
