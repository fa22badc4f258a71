/** The lines between the columns (or rows) of a grid, and how far apart they lie. */
export type Tracks = {
  /** Millimeters of the room, one per column. */
  readonly sizes: readonly number[];
  readonly lines: readonly number[];
  /** The line that the edge of a seat falls on, counted from 0. */
  readonly lineOf: (edge: number) => number;
  /** The column that a place lies in; what lies outside belongs to the outermost. */
  readonly columnOf: (place: number) => number;
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
 * Edges of seats that lie nearly together become one line. Their order is kept, so seats that do not overlap in the drawing
 * do not overlap in the grid. Other edges (tables, words) take the line of a seat where one is near, else they get their own.
 */
export function tracksOf(seats: readonly number[], others: readonly number[], tolerance: number): Tracks {
  const anchors = symmetricClusters(seats, tolerance);
  const near = (edge: number) => anchors.some(({ first, last }) => edge >= first - tolerance && edge <= last + tolerance);
  const far = others.filter((edge) => !near(edge));
  const clusters = [...anchors, ...(far.length > 0 ? symmetricClusters(far, tolerance) : [])].sort((one, other) => one.first - other.first);
  const lines = clusters.map(({ first, last }) => (first + last) / 2);
  const starts = clusters.map(({ first }) => first - 1e-6);
  return {
    lines,
    sizes: lines.slice(1).map((line, index) => line - (lines[index] ?? 0)),
    lineOf: (edge) =>
      Math.max(
        0,
        starts.findLastIndex((start) => edge >= start),
      ),
    columnOf: (place) =>
      Math.max(
        0,
        Math.min(
          lines.length - 2,
          lines.findLastIndex((line) => place >= line),
        ),
      ),
  };
}
