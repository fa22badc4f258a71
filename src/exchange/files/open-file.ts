import type { Encoding } from '../tables/encodings';
import { readTable } from '../tables/read-table';
import { isTableFault, type Sheet } from '../tables/sheet';
import type { Faults, FileFault } from './file-fault';

/** The tables of the file, or its fault in the words of a file fault. */
export async function openFile(
  bytes: Uint8Array,
  file: string,
  encoding?: Encoding,
): Promise<{ readonly sheets: readonly Sheet[] } | Faults> {
  const read = await readTable(bytes, file, encoding);
  return isTableFault(read) ? { faults: [{ messageId: `table.${read.fault}`, data: { ...read.data, file } }] } : { sheets: read };
}

/** The sheet whose first line names these columns; of a workbook of ours, the list that is asked for. Else the first. */
export function sheetWith<Column extends string>(
  sheets: readonly Sheet[],
  columnOf: (heading: string) => Column | undefined,
  columns: readonly Column[],
): Sheet | undefined {
  const suits = ({ rows }: Sheet) => {
    const named = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells.map(columnOf);
    return columns.every((column) => named?.includes(column));
  };
  return sheets.find(suits) ?? sheets[0];
}

/** One line of a file, its cells by column. */
export type Line<Column extends string> = {
  readonly row: number;
  readonly cell: (column: Column) => string;
  /** The column as this file heads it, for messages. */
  readonly heading: (column: Column) => string;
  readonly unknown: Readonly<Record<string, string>>;
};

export type ReadColumns<Column extends string> = {
  readonly lines: readonly Line<Column>[];
  readonly has: (column: Column) => boolean;
  readonly unknownColumns: readonly string[];
};

/**
 * A strict table: the first line that holds anything names the columns, all the others are records. Blank lines are
 * nothing; a cell to the right of the last heading is a fault, for it would be lost.
 */
export function readColumns<Column extends string>(
  { rows }: Sheet,
  file: string,
  columnOf: (heading: string) => Column | undefined,
  required: readonly { readonly column: Column; readonly called: string }[],
): ReadColumns<Column> | Faults {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [header, ...records] = filled;
  const faults: FileFault[] = [];
  const places = new Map<Column, number>();
  const unknown = new Map<string, number>();
  for (const [index, text] of (header?.cells ?? []).entries()) {
    const heading = text.trim();
    const column = heading === '' ? undefined : columnOf(heading);
    if (column === undefined) {
      if (heading !== '') unknown.set(unknown.has(heading) ? `${heading} (${index + 1})` : heading, index);
    } else if (places.has(column)) {
      faults.push({ messageId: 'file.columnTwice', data: { file, row: header?.row ?? 1, column: heading } });
    } else {
      places.set(column, index);
    }
  }
  for (const { column, called } of required) {
    if (!places.has(column)) {
      const found = (header?.cells ?? []).filter((text) => text.trim() !== '').join(', ');
      faults.push({ messageId: 'file.columnMissing', data: { file, row: header?.row ?? 1, column: called, found } });
    }
  }
  if (faults.length > 0) return { faults };
  const known = new Set([...places.values(), ...unknown.values()]);
  for (const { row, cells } of records) {
    const stray = cells.findIndex((cell, index) => cell.trim() !== '' && !known.has(index));
    if (stray >= 0) faults.push({ messageId: 'file.cellWithoutColumn', data: { file, row, column: stray + 1, value: cells[stray] ?? '' } });
  }
  if (faults.length > 0) return { faults };
  return {
    has: (column) => places.has(column),
    unknownColumns: [...unknown.keys()],
    lines: records.map(({ row, cells }) => ({
      row,
      cell: (column) => cells[places.get(column) ?? -1]?.trim() ?? '',
      heading: (column) => header?.cells[places.get(column) ?? -1]?.trim() ?? column,
      unknown: Object.fromEntries(
        [...unknown].flatMap(([heading, index]) => (cells[index]?.trim() ? [[heading, cells[index].trim()]] : [])),
      ),
    })),
  };
}
