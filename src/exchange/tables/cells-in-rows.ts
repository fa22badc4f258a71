import { limits } from './sheet';

/** Column and row of a cell, 1 first. */
export type Place = { readonly column: number; readonly row: number };
export type Cell = Place & { readonly text: string };
/** The first and the last cell that are one. */
export type Merge = readonly [Place, Place];

/** A unit written once beside five people counts for all five; a title merged across columns stays one cell. */
export function fillDown(rows: string[][], merges: readonly Merge[]): void {
  for (const [from, to] of merges) {
    const value = rows[from.row - 1]?.[from.column - 1];
    if (!value || from.column !== to.column) continue;
    for (const row of rows.slice(from.row, to.row)) row[from.column - 1] = value;
  }
}

/** A table as wide and as high as its outermost cells. */
export function inRows(cells: readonly Cell[]): string[][] | 'tooManyCells' {
  const height = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const width = cells.reduce((most, { column }) => Math.max(most, column), 0);
  // A lone cell at the far end of a sheet would be a table that exhausts the memory.
  if (height * width > limits.cells) return 'tooManyCells';
  const rows = Array.from({ length: height }, () => Array<string>(width).fill(''));
  for (const { row, column, text } of cells) {
    const line = rows[row - 1];
    if (line) line[column - 1] = text;
  }
  return rows;
}
