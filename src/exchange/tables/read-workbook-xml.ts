import { limits, type Sheet, sheetOf, type TableFault, tooManyCells } from './sheet';
import { attribute, xmlTokens } from './xml';

/** A workbook in one XML text, as Excel 2003 wrote it and office systems still hand it out as `.xls` (XML Spreadsheet Reference). */
export const isWorkbookXml = (text: string): boolean =>
  /^\s*</.test(text.slice(0, 400)) && text.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook[\s>]/.test(text);

type Cell = { readonly row: number; readonly column: number; readonly down: number; kind: string; text: string };
type Table = { readonly name: string; readonly cells: Cell[]; hiddenRows: number[]; hasComments: boolean };

function shown({ kind, text }: Cell): string {
  if (kind === 'Boolean') return text.trim() === '1' ? 'TRUE' : 'FALSE';
  if (kind === 'Error') return '';
  if (kind !== 'DateTime') return text.trim();
  const [day = '', time = ''] = text.trim().split('T');
  if (/^[0:.Z]*$/.test(time)) return day;
  return day === '1899-12-31' ? time.slice(0, 5) : `${day} ${time.slice(0, 5)}`;
}

/** Where a row or cell stands: where it says, else behind the one before. */
const placeIn = (attributes: string, before: number): number => {
  const said = Number(attribute(attributes, 'Index') ?? before + 1);
  return Number.isInteger(said) && said > 0 && said <= 1_048_576 ? said : before + 1;
};

const countIn = (attributes: string, name: string): number => Math.max(0, Math.trunc(Number(attribute(attributes, name)) || 0));

function tablesOf(xml: string): readonly Table[] {
  const tables: Table[] = [];
  let [row, column, isData, comments] = [0, 0, false, 0];
  let cell: Cell | undefined;
  for (const token of xmlTokens(xml)) {
    const table = tables.at(-1);
    if (token.kind === 'text') {
      if (cell && isData && comments === 0) cell.text += token.text;
      continue;
    }
    const { name } = token;
    const opens = token.kind === 'open' && !token.empty;
    if (name === 'Comment' && (opens || token.kind === 'close')) comments += opens ? 1 : -1;
    if (name === 'Data') isData = opens;
    if (token.kind === 'close') continue;
    const { attributes } = token;
    if (name === 'Comment' && table) table.hasComments = true;
    if (name === 'Worksheet') {
      [row, column] = [0, 0];
      tables.push({ name: attribute(attributes, 'Name') ?? '', cells: [], hiddenRows: [], hasComments: false });
    }
    if (name === 'Row') {
      [row, column] = [placeIn(attributes, row), 0];
      if (attribute(attributes, 'Hidden') === '1') table?.hiddenRows.push(row);
    }
    if (name === 'Cell') {
      column = placeIn(attributes, column);
      const across = countIn(attributes, 'MergeAcross');
      cell = { row, column, down: across > 0 ? 0 : countIn(attributes, 'MergeDown'), kind: '', text: '' };
      table?.cells.push(cell);
      column += across;
    }
    if (name === 'Data' && cell && comments === 0) cell.kind = attribute(attributes, 'Type') ?? '';
  }
  return tables;
}

function rowsOf(cells: readonly Cell[]): string[][] | undefined {
  const said = cells.filter((cell) => shown(cell) !== '');
  const height = said.reduce((most, { row }) => Math.max(most, row), 0);
  const width = said.reduce((most, { column }) => Math.max(most, column), 0);
  if (height * width > limits.cells) return undefined;
  const rows = Array.from({ length: height }, () => Array<string>(width).fill(''));
  // A unit written once beside five people counts for all five, as in an .xlsx.
  for (const cell of said) for (const row of rows.slice(cell.row - 1, cell.row + cell.down)) row[cell.column - 1] = shown(cell);
  return rows;
}

export function readWorkbookXml(xml: string, file: string): readonly Sheet[] | TableFault {
  const sheets: Sheet[] = [];
  for (const { name, cells, hiddenRows, hasComments } of tablesOf(xml)) {
    const rows = rowsOf(cells);
    if (!rows) return tooManyCells(file);
    const concealed = { sheet: false, rows: hiddenRows, columns: [] };
    sheets.push(sheetOf(name, rows, { concealed, leftOut: hasComments ? ['comments'] : [] }));
  }
  return sheets;
}
