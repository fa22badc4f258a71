import {
  BorderStyle,
  HeightRule,
  type ITableCellBorders,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { SeatingTable } from '../seating-table';
import { paragraph } from './type';

export const twips = (points: number): number => Math.round(points * 20);
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none };

/** 五号, points. */
export const listSize = 10.5;

/** Rows that a page does not begin with alone. */
const together = 3;

/** A list with a head that is repeated on every page. Columns share the width by what stands in them. */
export function listTable({ headings, rows }: SeatingTable, widths: readonly number[]): Table {
  const cell = (text: string, column: number, head: boolean, keepNext = head) =>
    new TableCell({
      width: { size: twips(widths[column] ?? 40), type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 80, right: 80, top: 30, bottom: 30 },
      ...(head ? { shading: { fill: 'EFEFEF' } } : {}),
      children: [paragraph({ text, style: head ? 'ListHead' : 'ListText', ...(keepNext && !head ? { keepNext } : {}) })],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: headings.map((heading, column) => cell(heading, column, true)) }),
      ...rows.map((row, place) => {
        const held = place >= rows.length - together && place < rows.length - 1;
        return new TableRow({ cantSplit: true, children: headings.map((_, column) => cell(row[column] ?? '', column, false, held)) });
      }),
    ],
  });
}

/** One block of cells of a grid with what stands in it. */
export type Block = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly fill?: string;
  readonly color: string;
  readonly borders: ITableCellBorders;
};

/** A grid with blocks in it as a Word table: merged cells for the blocks, bare ones between. Heights are exact, or empty rows would grow. */
export function gridTable(columns: readonly number[], rows: readonly number[], blocks: readonly Block[]): Table {
  const span = (from: number, to: number) => columns.slice(from, to).reduce((sum, width) => sum + width, 0);
  const filler = () => paragraph({ text: '', style: 'SeatText', size: 1, leading: 1 });
  const bare = (from: number, to: number) =>
    new TableCell({
      columnSpan: to - from,
      width: { size: twips(span(from, to)), type: WidthType.DXA },
      borders: noBorders,
      children: [filler()],
    });
  const drawn = (block: Block, row: number) => {
    const { left, top, right, bottom, text, size, bold, fill, color, borders } = block;
    const isFirst = row === top;
    return new TableCell({
      columnSpan: right - left,
      width: { size: twips(span(left, right)), type: WidthType.DXA },
      ...(bottom - top > 1 ? { verticalMerge: isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE } : {}),
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 20, right: 20, top: 0, bottom: 0 },
      ...(fill ? { shading: { fill } } : {}),
      borders,
      children: [isFirst ? paragraph({ text, style: bold ? 'SeatName' : 'SeatText', size, color, leading: size * 1.2 }) : filler()],
    });
  };
  const lineOf = (row: number): readonly TableCell[] => {
    const here = blocks.filter(({ top, bottom }) => row >= top && row < bottom).toSorted((one, other) => one.left - other.left);
    const cells: TableCell[] = [];
    let at = 0;
    for (const block of here) {
      if (block.left > at) cells.push(bare(at, block.left));
      cells.push(drawn(block, row));
      at = block.right;
    }
    if (at < columns.length) cells.push(bare(at, columns.length));
    return cells;
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: 'center',
    columnWidths: columns.map(twips),
    width: { size: twips(span(0, columns.length)), type: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 20, right: 20 },
    rows: rows.map((height, row) => new TableRow({ height: { value: twips(height), rule: HeightRule.EXACT }, children: lineOf(row) })),
  });
}
