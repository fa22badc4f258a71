import type { Encoding } from './encodings';

/** One row as it stands in the source. `row` is the number the user sees in Excel, Word or a text editor, 1 first. */
export type SheetRow = {
  readonly row: number;
  readonly cells: readonly string[];
};

/** What a sheet may have beside its table, and a list of people has no place for. */
export const kindsLeftOut = [
  ...(['comments', 'pictures', 'footnotes', 'headers', 'hiddenText', 'deletedText'] as const),
  ...(['venue', 'tableShapes', 'otherSections'] as const),
] as const;
export type LeftOut = (typeof kindsLeftOut)[number];

/** One table of a file: everything in it, also the lines around a Word table. Rows at the end that hold nothing are gone. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Absent where everything can be seen. */
  readonly concealed?: Concealed;
  /** Cells that hold an error of a formula, as `C5`: they are read as empty. */
  readonly errors?: readonly string[];
  /** What stands beside the table and was not read. */
  readonly leftOut?: readonly LeftOut[];
  /** The first row names the columns, whatever it calls them: a program wrote it. */
  readonly headed?: true;
  /** Of a text: the encoding it was read in, and whether a person chose it. */
  readonly encoding?: { readonly encoding: Encoding; readonly chosen: boolean };
};

/** What Excel has and does not show: a sheet, or rows and columns by number, 1 first. It is read as the rest is, and said. */
export type Concealed = { readonly sheet: boolean; readonly rows: readonly number[]; readonly columns: readonly number[] };

/** Why a file could not be read as a table. Said by `exchange:table.<fault>` with `data`. */
export type TableFault = {
  readonly fault:
    | 'empty'
    | 'tooLarge'
    | 'tooManyCells'
    | 'unpacksTooLarge'
    | 'oldDocument'
    | 'oldOffice'
    | 'locked'
    | 'binaryWorkbook'
    | 'notATable'
    | 'damaged'
    | 'unreadableText'
    | 'openQuote'
    | 'badAssignment';
  readonly data: Readonly<Record<string, string | number>>;
};

export const isTableFault = (read: Sheet | readonly Sheet[] | TableFault): read is TableFault => 'fault' in read;

const mebibyte = 1024 * 1024;
/** Our own workbook of ten thousand people has 410,000 cells. What is larger is the wrong file, or made to harm. */
export const limits = { bytes: 20 * mebibyte, unpackedBytes: 200 * mebibyte, cells: 600_000 } as const;

const isBlank = ({ cells }: SheetRow) => cells.every((cell) => cell.trim() === '');

/** Numbers the rows, and drops the blank ones at the end only: those between keep their place. */
export function sheetOf(name: string, rows: readonly (readonly string[])[], beside: Partial<Omit<Sheet, 'name' | 'rows'>> = {}): Sheet {
  const numbered = rows.map((cells, index) => ({ row: index + 1, cells }));
  const kept = numbered.slice(0, numbered.findLastIndex((row) => !isBlank(row)) + 1);
  const { concealed, errors = [], leftOut = [], headed } = beside;
  const rest = { ...(headed ? { headed } : {}), ...(errors.length > 0 ? { errors } : {}), ...(leftOut.length > 0 ? { leftOut } : {}) };
  if (!concealed) return { name, rows: kept, ...rest };
  const width = kept.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const isColumnFilled = (column: number) => column <= width && kept.some(({ cells }) => (cells[column - 1] ?? '') !== '');
  const told = {
    sheet: concealed.sheet,
    rows: concealed.rows.filter((row) => row <= kept.length && kept[row - 1]?.cells.some((cell) => cell !== '')),
    columns: concealed.columns.filter(isColumnFilled),
  };
  const isAll = !told.sheet && told.rows.length + told.columns.length === 0;
  return { name, rows: kept, ...(isAll ? {} : { concealed: told }), ...rest };
}

export const cellCount = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.reduce((count, { cells }) => count + cells.length, 0), 0);

export const tooManyCells = (file: string): TableFault => ({
  fault: 'tooManyCells',
  data: { file, limit: limits.cells.toLocaleString('en') },
});
