import { type Cell, fillDown, inRows, type Merge, type Place } from './cells-in-rows';
import { type FigureFormat, shownFigure } from './figure-format';
import { columnLetters } from './left-out';
import { limits } from './sheet';
import { withoutEscapes } from './workbook-words';
import { attribute, xmlTokens } from './xml';

/** What the cells of every sheet of a workbook refer to. */
export type WorkbookWords = {
  readonly strings: readonly string[];
  /** By number of the style. */
  readonly formats: readonly FigureFormat[];
  /** Days are counted from 1904, as old Excel for the Macintosh does. */
  readonly is1904: boolean;
};

/** The cells as they are shown, what is merged downwards said in every row; the rows and columns, 1 first, that Excel does not show; the cells with an error. */
export type Worksheet = {
  readonly rows: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly errors: readonly string[];
  readonly hasPictures: boolean;
};

const [lastRow, lastColumn] = [1_048_576, 16_384];

/** `C12` → column 3, row 12. */
function placeOf(reference: string): Place | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(digits);
  return row > 0 && row <= lastRow && column <= lastColumn ? { column, row } : undefined;
}

/** A day as ISO writes it, which Excel does in files of the strict kind. */
const isoText = (text: string): string => {
  const [day = '', time = ''] = text.split('T');
  return /^[0:.Z]*$/.test(time) ? day : `${day} ${time.slice(0, 5)}`;
};

/** What the cell shows; undefined where it refers to a text that the file does not have. An error is no text: nothing is known. */
function shownText(kind: string, style: string, value: string, { strings, formats, is1904 }: WorkbookWords): string | undefined {
  if (kind === 's') return strings[Number(value)];
  if (kind === 'e') return '';
  if (kind === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'd') return isoText(value);
  const figure = value.trim() === '' || kind === 'str' || kind === 'inlineStr' ? Number.NaN : Number(value);
  return Number.isNaN(figure) ? withoutEscapes(value) : shownFigure(figure, formats[Number(style)] ?? { kind: 'plain' }, is1904);
}

/** WPS keeps a picture inside a cell, and this formula is what other programs see of it. */
const picture = /^=(?:_xlfn\.)?DISPIMG\("/;

/** The cells of one sheet (ECMA-376 part 1, 18.3.1). What only has a format is nothing, down to row 1,048,576. */
export function readWorksheet(xml: string, words: WorkbookWords): Worksheet | 'damaged' | 'tooManyCells' {
  const cells: Cell[] = [];
  const merges: Merge[] = [];
  const [hiddenRows, hiddenColumns, errors]: [number[], number[], string[]] = [[], [], []];
  let [isData, isDone, isValue, phonetic] = [false, false, false, 0];
  let hasPictures = false;
  let place: Place = { row: 0, column: 0 };
  let [kind, style, value] = ['', '', ''];

  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isValue && phonetic === 0) value += token.text;
      continue;
    }
    const { name } = token;
    const opens = token.kind === 'open' && !token.empty;
    const said = (key: string) => (token.kind === 'open' ? attribute(token.attributes, key) : undefined);
    const isHidden = () => /^(1|true)$/.test(said('hidden') ?? '');
    if (name === 'sheetData') {
      isDone = isDone || !opens;
      isData = opens;
    } else if (!isData) {
      if (token.kind === 'close') continue;
      if (name === 'mergeCell') {
        const [from, to] = (said('ref') ?? '').split(':').map(placeOf);
        if (from && to) merges.push([from, to]);
      } else if (name === 'col' && isHidden()) {
        const [first, last] = [Number(said('min')), Math.min(Number(said('max')), lastColumn)];
        for (let column = first; column <= last; column += 1) hiddenColumns.push(column);
      }
    } else if (name === 'row' && token.kind === 'open') {
      const row = Number(said('r') ?? place.row + 1);
      if (!(Number.isInteger(row) && row > 0 && row <= lastRow)) return 'damaged';
      place = { row, column: 0 };
      if (isHidden()) hiddenRows.push(row);
    } else if (name === 'c' && token.kind === 'open') {
      const reference = said('r');
      const next = reference === undefined ? { row: place.row, column: place.column + 1 } : placeOf(reference);
      if (!next) return 'damaged';
      [place, kind, style, value] = [next, said('t') ?? '', said('s') ?? '', ''];
    } else if (name === 'rPh') {
      if (opens || token.kind === 'close') phonetic += opens ? 1 : -1;
    } else if (name === 'v' || name === 't') {
      isValue = opens;
    } else if (name === 'c' && value !== '') {
      const isPicture = picture.test(value);
      hasPictures ||= isPicture;
      if (isPicture) continue;
      if (kind === 'e') errors.push(`${columnLetters(place.column)}${place.row}`);
      const text = shownText(kind, style, value, words);
      if (text === undefined) return 'damaged';
      if (text.trim() !== '') cells.push({ ...place, text: text.trim() });
      if (cells.length > limits.cells) return 'tooManyCells';
    }
  }
  if (!isDone && /<(?:\w+:)?sheetData/.test(xml)) return 'damaged';
  const rows = inRows(cells);
  if (rows === 'tooManyCells') return rows;
  fillDown(rows, merges);
  return { rows, hiddenRows, hiddenColumns, errors, hasPictures };
}
