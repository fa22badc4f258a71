/** Two things of which one must go. */
export type Conflict = readonly [number, number];

const lightest = (covers: readonly (readonly number[])[], weights: readonly number[]): readonly number[] | undefined => {
  const weigh = (cover: readonly number[]) => cover.reduce((sum, thing) => sum + (weights[thing] ?? 0), 0);
  return [...covers].sort((left, right) => weigh(left) - weigh(right))[0];
};

/** Whoever is part of every one of these conflicts. */
function inAll(conflicts: readonly Conflict[]): readonly number[] {
  const [first, ...rest] = conflicts;
  return first ? [...new Set(first)].filter((thing) => rest.every(([one, other]) => one === thing || other === thing)) : [];
}

/**
 * The one or two who are part of every conflict, the lightest if there is a choice; undefined when it takes more.
 * Exact where a smaller cover is always lighter than a larger one: of any conflict one of the two must go.
 */
export function smallCover(conflicts: readonly Conflict[], weights: readonly number[]): readonly number[] | undefined {
  const [first] = conflicts;
  if (!first) return [];
  const single = lightest(
    inAll(conflicts).map((thing) => [thing]),
    weights,
  );
  if (single) return single;
  const pairs = first.flatMap((thing) => {
    const left = conflicts.filter(([one, other]) => one !== thing && other !== thing);
    return inAll(left).map((second) => [thing, second]);
  });
  return lightest(pairs, weights);
}
