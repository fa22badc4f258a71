import { fillDown, inRows } from './cells-in-rows';
import { type FigureFormat, formatNamed, formatOf } from './figure-format';
import { openOldContainer } from './old-container';
import { recordKinds, recordsFrom, sharedTexts, type Texts, textAt } from './old-records';
import { type OldBook, oldSheetAt } from './old-sheet';
import { type Sheet, sheetOf, type TableFault, tooManyCells } from './sheet';

type Named = { readonly name: string; readonly at: number; readonly isHidden: boolean; readonly isTable: boolean };
type Book = OldBook & { readonly sheets: readonly Named[] };

/** What the workbook says of its sheets, texts and formats before the first of them. */
function bookIn(stream: Uint8Array): Book | 'locked' | 'damaged' {
  const sheets: Named[] = [];
  const styles: number[] = [];
  const own = new Map<number, FigureFormat>();
  let strings: readonly string[] = [];
  let texts: Texts = { isUnicode: true, codePage: 1252 };
  let [is1904, begun] = [false, false];
  for (const record of recordsFrom(stream, 0)) {
    const { kind, data } = record;
    if (kind === recordKinds.ends) break;
    if (kind === recordKinds.begins) {
      begun = true;
      texts = { ...texts, isUnicode: data.getUint16(0, true) >= 0x600 };
    } else if (!begun) return 'damaged';
    else if (kind === recordKinds.locked) return 'locked';
    else if (kind === recordKinds.codePage) texts = { ...texts, codePage: data.getUint16(0, true) };
    else if (kind === recordKinds.date1904) is1904 = data.getUint16(0, true) === 1;
    else if (kind === recordKinds.format) own.set(data.getUint16(0, true), formatOf(textAt(data, 2, texts.isUnicode ? 2 : 1, texts)));
    else if (kind === recordKinds.style) styles.push(data.getUint16(2, true));
    else if (kind === recordKinds.strings) strings = sharedTexts(record);
    else if (kind === recordKinds.sheet) {
      const name = textAt(data, 6, 1, texts);
      sheets.push({ name, at: data.getUint32(0, true), isHidden: (data.getUint8(4) & 3) > 0, isTable: data.getUint8(5) === 0 });
    }
  }
  if (!begun) return 'damaged';
  return { ...texts, sheets, strings, formats: styles.map((id) => own.get(id) ?? formatNamed(id)), is1904 };
}

/** Every sheet with cells of an .xls, as Excel 5 to 2003 wrote it and WPS and office systems still do ([MS-XLS]). */
export function readOldWorkbook(bytes: Uint8Array, file: string): readonly Sheet[] | TableFault {
  const damaged: TableFault = { fault: 'damaged', data: { file } };
  const container = openOldContainer(bytes);
  const stream = container?.stream('Workbook') ?? container?.stream('Book');
  if (!stream) return damaged;
  try {
    const book = bookIn(stream);
    if (book === 'locked') return { fault: 'locked', data: { file } };
    if (book === 'damaged') return damaged;
    const sheets: Sheet[] = [];
    for (const { name, at, isHidden } of book.sheets.filter(({ isTable }) => isTable)) {
      const table = oldSheetAt(stream, at, book);
      const rows = table === 'tooManyCells' ? table : inRows(table.cells);
      if (table === 'tooManyCells' || rows === 'tooManyCells') return tooManyCells(file);
      fillDown(rows, table.merges);
      const { hidden, errors, beside } = table;
      sheets.push(sheetOf(name, rows, { concealed: { sheet: isHidden, ...hidden }, errors, leftOut: [...beside] }));
    }
    return sheets;
  } catch (error) {
    // A record that is shorter than its kind has it, or a cell where none can be.
    if (error instanceof RangeError) return damaged;
    throw error;
  }
}
