import { limits, type Sheet, sheetOf, type TableFault, tooManyCells } from './sheet';
import { attribute, xmlTokens } from './xml';

/** A cell as it is said: once for several columns, or hidden below another with which it was merged. `value` where that is not its text. */
type Cell = { text: string; readonly value: string; readonly covered: boolean; readonly times: number; readonly rows: number };
type Line = { readonly times: number; readonly cells: Cell[] };
type Table = { readonly name: string; readonly lines: Line[] };

/** White is repeated to the last row and column there can be; no list has as much of it inside. */
const widestGap = 2_000;

const numberOf = (attributes: string, name: string): number => Math.max(1, Math.trunc(Number(attribute(attributes, name)) || 1));

/** A day with its time if it has one, a figure as it is: a telephone in a narrow column is shown as 1.39E+10. */
function valueIn(attributes: string): string {
  const [day = '', time = ''] = (attribute(attributes, 'date-value') ?? '').split('T');
  if (day) return /^[0:.]*$/.test(time) ? day : `${day} ${time.slice(0, time.slice(6, 8) === '00' ? 5 : 8)}`;
  const figure = Number.parseFloat(attribute(attributes, 'value') ?? '');
  return Number.isFinite(figure) ? String(figure) : '';
}

/** Down are filled, as in an .xlsx, cells merged in one column: not a title over several. */
const cellOf = (name: string, attributes: string): Cell => ({
  text: '',
  value: valueIn(attributes),
  covered: name === 'covered-table-cell',
  times: numberOf(attributes, 'number-columns-repeated'),
  rows: numberOf(attributes, 'number-columns-spanned') > 1 ? 1 : numberOf(attributes, 'number-rows-spanned'),
});

const isCell = (name: string): boolean => name === 'table-cell' || name === 'covered-table-cell';

/** Beside what is shown: remarks, footnotes, and what was deleted while changes were recorded. */
const unseen: ReadonlySet<string> = new Set(['annotation', 'note', 'tracked-changes']);

const lineOf = (text: string): Line => ({
  times: 1,
  cells: text
    .trim()
    .split('\t')
    .map((said) => ({ ...cellOf('table-cell', ''), text: said.trim() })),
});

/** `isText`: of a letter, whose lines stand between its tables. They come with the table below them, the last ones with the one above. */
function tablesOf(content: string, isText: boolean): readonly Table[] {
  const tables: Table[] = [];
  const between: Line[] = [];
  let line = '';
  let cell: Cell | undefined;
  let [notes, paragraphs] = [0, 0];
  /** What a text box stands in; its own lines follow, and are no part of a name. */
  const around: { readonly line: string; readonly cell: Cell | undefined; readonly paragraphs: number }[] = [];
  const boxed: Line[] = [];
  const write = (text: string) => {
    if (notes > 0) return;
    if (cell) cell.text += text;
    else if (isText) line += text;
  };
  for (const token of xmlTokens(content)) {
    if (token.kind === 'text') {
      if (paragraphs > 0) write(token.text);
      continue;
    }
    if (token.kind === 'close') {
      if (unseen.has(token.name)) notes -= 1;
      if (isLine(token.name)) paragraphs -= 1;
      if (isLine(token.name) && paragraphs === 0 && !cell) {
        const told = line.trim() === '' ? [] : [lineOf(line)];
        if (around.length > 0) boxed.push(...told);
        else between.push(...told, ...boxed.splice(0));
      }
      if (!cell) line = paragraphs === 0 ? '' : line;
      if (isCell(token.name)) cell = undefined;
      const outside = token.name === 'text-box' ? around.pop() : undefined;
      if (outside) ({ line, cell, paragraphs } = outside);
      continue;
    }
    const { name, attributes, empty } = token;
    const lines = tables.at(-1)?.lines;
    if (name === 'text-box' && isText && !empty) {
      around.push({ line, cell, paragraphs });
      [line, cell, paragraphs] = ['', undefined, 0];
    }
    if (name === 'table') tables.push({ name: attribute(attributes, 'name') ?? '', lines: between.splice(0) });
    if (name === 'table-row') lines?.push({ times: numberOf(attributes, 'number-rows-repeated'), cells: [] });
    if (isCell(name)) {
      const one = cellOf(name, attributes);
      lines?.at(-1)?.cells.push(one);
      cell = empty ? undefined : one;
    }
    if (unseen.has(name) && !empty) notes += 1;
    if (isLine(name) && !empty) paragraphs += 1;
    // Between two paragraphs, and where spaces are counted instead of written.
    if (name === 'tab' && !cell) write('\t');
    else if (isLine(name) || name === 'tab' || name === 'line-break') write(' ');
    if (name === 's') write(' '.repeat(Math.min(numberOf(attributes, 'c'), 40)));
  }
  between.push(...boxed);
  const last = tables.at(-1);
  if (last) last.lines.push(...between);
  else if (between.length > 0) tables.push({ name: '', lines: between });
  return tables;
}
const isLine = (name: string): boolean => name === 'p' || name === 'h';

/** Whether a text only adds zeros, words and strokes to a whole figure: 第3桌, 00123, 139-1234-5678. Then it is what the list means. */
const dresses = (text: string, value: string): boolean =>
  /^\d+$/.test(value) && !/[.,%]/.test(text) && text.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '') === value;

function shown({ value, text }: Cell): string {
  const said = text.trim();
  return value === '' || dresses(said, value) ? said : value;
}
const isWhite = (cell: Cell): boolean => !cell.covered && shown(cell) === '';

/** As the cells stand; what is merged downwards is said in every row it covers, what is merged across only once. */
function rowsOf({ lines }: Table): readonly (readonly string[])[] {
  const last = lines.findLastIndex(({ cells }) => !cells.every(isWhite));
  let below = new Map<number, { readonly text: string; readonly rows: number }>();
  return lines.slice(0, last + 1).flatMap(({ times, cells }) => {
    const row: string[] = [];
    const next: typeof below = new Map();
    for (const cell of cells.slice(0, cells.findLastIndex((one) => !isWhite(one)) + 1)) {
      for (let count = 0; count < Math.min(cell.times, widestGap); count += 1) {
        const above = cell.covered ? below.get(row.length) : undefined;
        const rows = (above ?? cell).rows - times;
        const text = cell.covered ? (above?.text ?? '') : shown(cell);
        if (rows > 0) next.set(row.length, { text, rows });
        row.push(text);
      }
    }
    below = next;
    return Array.from({ length: Math.min(times, widestGap) }, () => row);
  });
}

const cellsIn = ({ lines }: Table): number =>
  lines.reduce(
    (sum, { times, cells }) =>
      cells.every(isWhite)
        ? sum
        : sum + Math.min(times, widestGap) * cells.reduce((all, cell) => all + (isWhite(cell) ? 0 : Math.min(cell.times, widestGap)), 0),
    0,
  );

export const isOpenText = (content: string): boolean => content.includes('<office:text');
export const isOpenSpreadsheet = (content: string): boolean => content.includes('<office:spreadsheet');

/** The sheets of an .ods, or the tables of an .odt with the lines around them (OpenDocument 1.2, part 1, §9): what each cell says, and of a date or a figure the value itself, as of an .xlsx. */
export function readOpenDocument(content: string, file: string): readonly Sheet[] | TableFault {
  const tables = tablesOf(content, isOpenText(content) && !isOpenSpreadsheet(content));
  // Counted before anything is repeated: a file can say in one line that a cell stands there a million times.
  if (tables.reduce((sum, table) => sum + cellsIn(table), 0) > limits.cells) return tooManyCells(file);
  return tables.map((table) => sheetOf(table.name, rowsOf(table)));
}
