/** Everybody matched with a choice of his own, or a group that has fewer choices than members. */
export type Matching =
  | { readonly kind: 'matched'; readonly choiceOf: readonly number[] }
  | { readonly kind: 'short'; readonly group: readonly number[]; readonly choices: readonly number[] };

/**
 * Gives each of `allowed.length` people one of the choices allowed to him, no two the same, by augmenting paths; where that fails, the
 * people from whom the path was sought in vain have among them too few choices (Hall), which is the reason in so many words.
 */
export function matching(allowed: readonly (readonly number[])[], choices: number): Matching {
  const choiceOf = allowed.map(() => -1);
  const takenBy = Array.from({ length: choices }, () => -1);
  for (const start of allowed.keys()) {
    const reached = new Set([start]);
    const cameFrom = new Map<number, number>();
    let end = -1;
    for (const person of reached) {
      for (const choice of allowed[person] ?? []) {
        if (cameFrom.has(choice)) continue;
        cameFrom.set(choice, person);
        const sitter = takenBy[choice] ?? -1;
        if (sitter < 0) {
          end = choice;
          break;
        }
        reached.add(sitter);
      }
      if (end >= 0) break;
    }
    if (end < 0) return { kind: 'short', group: [...reached], choices: [...cameFrom.keys()] };
    for (let choice = end; choice >= 0; ) {
      const person = cameFrom.get(choice) ?? -1;
      const before = choiceOf[person] ?? -1;
      choiceOf[person] = choice;
      takenBy[choice] = person;
      choice = before;
    }
  }
  return { kind: 'matched', choiceOf };
}
