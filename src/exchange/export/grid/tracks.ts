/** The lines between the columns (or rows) of a grid, and how far apart they lie. */
export type Tracks = {
  /** Millimeters of the room, one per column. */
  readonly sizes: readonly number[];
  /** The line that an edge of the drawing falls on, or the column that a point lies in, counted from 0. */
  readonly lineOf: (edge: number) => number;
};

type Cluster = { readonly first: number; readonly last: number };

/** Neighbors on a half line, from its outer end inwards. */
function clustersFrom(sorted: readonly number[], tolerance: number): readonly Cluster[] {
  const clusters: { first: number; last: number }[] = [];
  for (const edge of sorted) {
    const open = clusters.at(-1);
    if (open && Math.abs(edge - open.first) <= tolerance) open.last = edge;
    else clusters.push({ first: edge, last: edge });
  }
  return clusters;
}

/** Both halves are gathered from the outside to the middle: what is symmetric in the room is so in the grid. */
function symmetricClusters(edges: readonly number[], tolerance: number): readonly Cluster[] {
  const middle = (Math.min(...edges) + Math.max(...edges)) / 2;
  const sorted = [...edges].sort((one, other) => one - other);
  const lower = clustersFrom(
    sorted.filter((edge) => edge <= middle),
    tolerance,
  );
  const upper = clustersFrom(sorted.filter((edge) => edge > middle).reverse(), tolerance)
    .map(({ first, last }) => ({ first: last, last: first }))
    .reverse();
  const [inner, next] = [lower.at(-1), upper[0]];
  if (!inner || !next || next.last - inner.first > tolerance) return [...lower, ...upper];
  return [...lower.slice(0, -1), { first: inner.first, last: next.last }, ...upper.slice(1)];
}

/**
 * Edges that lie nearly together become one line. The order of edges is kept, so what does not overlap in the drawing does
 * not overlap in the grid.
 */
export function tracksOf(edges: readonly number[], tolerance: number): Tracks {
  const clusters = symmetricClusters(edges, tolerance);
  const lines = clusters.map(({ first, last }) => (first + last) / 2);
  return {
    sizes: lines.slice(1).map((line, index) => line - (lines[index] ?? 0)),
    lineOf: (edge) =>
      Math.max(
        0,
        clusters.findLastIndex(({ first }) => edge >= first - 1e-6),
      ),
  };
}
