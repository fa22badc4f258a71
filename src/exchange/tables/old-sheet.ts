import type { Cell, Merge } from './cells-in-rows';
import { type FigureFormat, shownFigure } from './figure-format';
import { columnLetters } from './left-out';
import { recordKinds, recordsFrom, type Texts, textAt } from './old-records';
import { type LeftOut, limits } from './sheet';

/** What the cells of every sheet of an .xls refer to. */
export type OldBook = Texts & {
  readonly strings: readonly string[];
  /** By number of the style. */
  readonly formats: readonly FigureFormat[];
  readonly is1904: boolean;
};

/** A number in four bytes: a whole one or the upper half of a real one, and whether it is a hundredth ([MS-XLS] 2.5.218). */
function shortFigure(data: DataView, at: number): number {
  const bits = data.getUint32(at, true);
  const real = new DataView(new ArrayBuffer(8));
  real.setUint32(4, bits & 0xffff_fffc, true);
  const figure = bits & 2 ? data.getInt32(at, true) >> 2 : real.getFloat64(0, true);
  return bits & 1 ? figure / 100 : figure;
}

export type OldSheet = {
  readonly cells: Cell[];
  readonly merges: Merge[];
  readonly errors: string[];
  /** By number, 1 first. */
  readonly hidden: { readonly rows: number[]; readonly columns: number[] };
  readonly beside: Set<LeftOut>;
};

/** Picture, among the kinds of objects that lie on a sheet ([MS-XLS] 2.5.143). */
const picture = 8;
/** No .xls has more columns ([MS-XLS] 2.5.47); further to the right there is only damage. */
const lastColumn = 255;

/** What each kind of record adds to the sheet. */
function readersFor(sheet: OldSheet, book: OldBook): ReadonlyMap<number, (data: DataView) => void> {
  /** The cell of a formula whose text follows. */
  let waiting: DataView | undefined;
  const put = (data: DataView, text: string, column = data.getUint16(2, true)) => {
    if (column > lastColumn) throw new RangeError('A cell stands to the right of the last column.');
    if (text.trim() !== '') sheet.cells.push({ row: data.getUint16(0, true) + 1, column: column + 1, text: text.trim() });
  };
  const fail = (data: DataView) => {
    sheet.errors.push(`${columnLetters(data.getUint16(2, true) + 1)}${data.getUint16(0, true) + 1}`);
  };
  const shown = (figure: number, style: number) => shownFigure(figure, book.formats[style] ?? { kind: 'plain' }, book.is1904);
  const styleOf = (data: DataView) => data.getUint16(4, true);
  const truth = (value: number) => (value === 1 ? 'TRUE' : 'FALSE');
  const label = (data: DataView) => put(data, textAt(data, 6, 2, book));

  function formula(data: DataView): void {
    const [kind, isFigure] = [data.getUint8(6), data.getUint16(12, true) !== 0xffff];
    if (isFigure) put(data, shown(data.getFloat64(6, true), styleOf(data)));
    else if (kind === 0) waiting = data;
    else if (kind === 1) put(data, truth(data.getUint8(8)));
    else if (kind === 2) fail(data);
  }
  function result(data: DataView): void {
    if (waiting) put(waiting, textAt(data, 0, 2, book));
    waiting = undefined;
  }
  function figures(data: DataView): void {
    const [first, count] = [data.getUint16(2, true), Math.floor((data.byteLength - 6) / 6)];
    for (let index = 0; index < count; index += 1) {
      const at = 4 + index * 6;
      put(data, shown(shortFigure(data, at + 2), data.getUint16(at, true)), first + index);
    }
  }
  function merged(data: DataView): void {
    for (let at = 2; at + 8 <= data.byteLength; at += 8) {
      const [top = 0, bottom = 0, left = 0, right = 0] = [0, 2, 4, 6].map((by) => data.getUint16(at + by, true) + 1);
      sheet.merges.push([
        { row: top, column: left },
        { row: bottom, column: right },
      ]);
    }
  }
  function columns(data: DataView): void {
    const last = data.getUint8(8) & 1 ? Math.min(data.getUint16(2, true), lastColumn) : -1;
    for (let column = data.getUint16(0, true); column <= last; column += 1) sheet.hidden.columns.push(column + 1);
  }
  function row(data: DataView): void {
    if (data.getUint8(12) & 0x20) sheet.hidden.rows.push(data.getUint16(0, true) + 1);
  }
  function object(data: DataView): void {
    if (book.isUnicode && data.getUint16(4, true) === picture) sheet.beside.add('pictures');
  }
  return new Map([
    [recordKinds.sharedLabel, (data) => put(data, book.strings[data.getUint32(6, true)] ?? '')],
    [recordKinds.label, label],
    [recordKinds.richLabel, label],
    [recordKinds.number, (data) => put(data, shown(data.getFloat64(6, true), styleOf(data)))],
    [recordKinds.figure, (data) => put(data, shown(shortFigure(data, 6), styleOf(data)))],
    [recordKinds.figures, figures],
    [recordKinds.truth, (data) => (data.getUint8(7) === 1 ? fail(data) : put(data, truth(data.getUint8(6))))],
    [recordKinds.formula, formula],
    [recordKinds.formula3, formula],
    [recordKinds.formula4, formula],
    [recordKinds.result, result],
    [recordKinds.merged, merged],
    [recordKinds.row, row],
    [recordKinds.columns, columns],
    [recordKinds.remark, () => sheet.beside.add('comments')],
    [recordKinds.object, object],
  ] as [number, (data: DataView) => void][]);
}

/** The sheet that begins here; cells with an empty text or only a format are none. */
export function oldSheetAt(stream: Uint8Array, start: number, book: OldBook): OldSheet | 'tooManyCells' {
  const sheet: OldSheet = { cells: [], merges: [], errors: [], hidden: { rows: [], columns: [] }, beside: new Set() };
  const readers = readersFor(sheet, book);
  let depth = 0;
  for (const { kind, data } of recordsFrom(stream, start)) {
    if (kind === recordKinds.begins) depth += 1;
    if (kind === recordKinds.ends) depth -= 1;
    if (depth <= 0) break;
    // A chart that lies on the sheet is a sheet of its own inside.
    if (depth === 1) readers.get(kind)?.(data);
    if (sheet.cells.length > limits.cells) return 'tooManyCells';
  }
  return sheet;
}
