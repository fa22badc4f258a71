import { properties, settingsIn } from './old-word-format';
import { type Cell, widestSpan } from './word-blocks';

/** One cell of a row as the document defines it: its edges in twentieths of a point, and whether the one above goes on in it. */
type Defined = { readonly left: number; readonly right: number; readonly continues: boolean };

export type Row = { readonly texts: readonly string[]; readonly cells: readonly Defined[] };

/** Bits of a cell ([MS-DOC] 2.9.328): merged with the one above, and first of those that are. */
const [goesOn, isFirst] = [0x20, 0x40];
const cellLength = 20;

/** The row as its end defines it ([MS-DOC] 2.9.327); no cells where it does not. */
export function definedCells(settings: Uint8Array): readonly Defined[] {
  const defined = [...settingsIn(settings)].findLast(({ property }) => property === properties.table)?.value;
  if (!defined || defined.byteLength < 1) return [];
  const count = defined.getUint8(0);
  const cells = 1 + (count + 1) * 2;
  if (defined.byteLength < cells) return [];
  return Array.from({ length: count }, (_, place): Defined => {
    const at = cells + place * cellLength;
    const bits = at + 2 <= defined.byteLength ? defined.getUint16(at, true) : 0;
    return {
      left: defined.getInt16(1 + place * 2, true),
      right: defined.getInt16(3 + place * 2, true),
      continues: (bits & goesOn) !== 0 && (bits & isFirst) === 0,
    };
  });
}

/** Edges that differ by less are one line: about a millimeter. */
const same = 60;

/** The lines that run down a table, from the left. */
function gridOf(rows: readonly Row[]): readonly number[] {
  const edges = rows.flatMap(({ cells }) => cells.flatMap(({ left, right }) => [left, right])).sort((one, other) => one - other);
  return edges.filter((edge, place) => place === 0 || edge - (edges[place - 1] ?? 0) > same);
}

/** A row in which each cell spans as many columns of the table as it lies over. */
function placed({ texts, cells }: Row, grid: readonly number[]): readonly Cell[] {
  const columnOf = (edge: number) => grid.findLastIndex((line) => line - edge <= same / 2 || line <= edge);
  const spanOf = (from: number, to: number) => Math.min(widestSpan, Math.max(1, columnOf(to) - columnOf(from)));
  const before = cells[0] ? columnOf(cells[0].left) : 0;
  return [
    ...(before > 0 ? [{ text: '', span: Math.min(before, widestSpan), continues: false }] : []),
    ...texts.map((text, place): Cell => {
      const cell = cells[place];
      return cell ? { text, span: spanOf(cell.left, cell.right), continues: cell.continues } : { text, span: 1, continues: false };
    }),
  ];
}

/** The rows of one table, its cells under one another. */
export function tableOf(rows: readonly Row[]): readonly (readonly Cell[])[] {
  const grid = gridOf(rows);
  return rows.map((row) => placed(row, grid));
}
