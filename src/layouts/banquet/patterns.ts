import type { Point } from '../../geometry/point';

/** From the middle of one table to the middle of the next. */
type Spacing = number;

const rowOf = (tables: number, y: number, spacing: Spacing): readonly Point[] =>
  Array.from({ length: tables }, (_, index) => ({ x: (index - (tables - 1) / 2) * spacing, y }));

/** Rows of these lengths from the top of the drawing, each centered, the whole centered. */
const inRows = (lengths: readonly number[], spacing: Spacing): readonly Point[] =>
  lengths.flatMap((length, row) => rowOf(length, (row - (lengths.length - 1) / 2) * spacing, spacing));

/** `tables` cut into rows of `columns`; the last takes what is left. */
const cut = (tables: number, columns: number): readonly number[] =>
  Array.from({ length: Math.ceil(tables / columns) }, (_, row) => Math.min(columns, tables - row * columns));

/** 1, 2, 3 … from the apex at the top. Tables that are left over widen the rows from the last one up: a shorter last row would make a diamond. */
function triangleRows(tables: number): readonly number[] {
  const full: number[] = [];
  let left = tables;
  while (left > full.length) {
    full.push(full.length + 1);
    left -= full.length;
  }
  if (full.length === 1) return left > 0 ? [1, left] : [1];
  const widened = full.length - 1;
  return full.map((row, index) => (index === 0 ? 1 : row + Math.ceil((left - (widened - index)) / widened)));
}

/** How many tables stand on each ring around the middle: the first holds up to eight, each further one more in proportion. */
function ringSizes(around: number): readonly number[] {
  let rings = 1;
  while (4 * rings * (rings + 1) < around) rings += 1;
  const shares = (rings * (rings + 1)) / 2;
  const sizes = Array.from({ length: rings }, (_, ring) => Math.round((around * (ring + 1)) / shares));
  const rest = around - sizes.reduce((sum, size) => sum + size, 0);
  return sizes.map((size, ring) => (ring === rings - 1 ? size + rest : size));
}

/** Plum blossom: one table in the middle, the others in rings around it, no nearer to each other than `spacing`. */
function plum(tables: number, spacing: Spacing): readonly Point[] {
  if (tables < 4) return rowOf(tables, 0, spacing);
  let radius = 0;
  const petals = ringSizes(tables - 1).flatMap((size) => {
    radius = Math.max(radius + spacing, spacing / (2 * Math.sin(Math.PI / size)));
    // An even ring has two tables at the top, an odd one a single table: left and right stay mirror images.
    const first = size % 2 === 0 ? Math.PI / size : 0;
    return Array.from({ length: size }, (_, index) => {
      const angle = first + (index * 2 * Math.PI) / size;
      return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) };
    });
  });
  return inReadingOrder([{ x: 0, y: 0 }, ...petals]);
}

/** Left to right, then top to bottom; tables within 10 mm of a height stand in one row. */
const inReadingOrder = (points: readonly Point[]): readonly Point[] =>
  points.toSorted((left, right) => (Math.abs(left.y - right.y) > 10 ? left.y - right.y : left.x - right.x));

/** Where the tables of a hall stand, in the order of their numbers. `columns` 0 leaves the length of the rows to the pattern. */
export function tablesOf(pattern: string, tables: number, columns: number, spacing: Spacing): readonly Point[] {
  switch (pattern) {
    case 'row':
      return inRows(cut(tables, columns || tables), spacing);
    case 'column':
      return inRows(cut(tables, columns || 1), spacing);
    case 'plum':
      return plum(tables, spacing);
    case 'triangle':
      return inRows(triangleRows(tables), spacing);
    default:
      return inRows(cut(tables, columns || Math.ceil(Math.sqrt(tables))), spacing);
  }
}
