import { limits, type Sheet, sheetOf, type TableFault } from './sheet';
import { type Parts, repack, textOf } from './unpack';
import { attribute, xmlTokens } from './xml';

type Reference = { readonly column: number; readonly row: number };

/** `C12` → column 3, row 12. */
function referenceOf(text: string): Reference | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [, letters = '', row = ''] = match;
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
}

/** Cells and rows that carry only a format. A sheet formatted down to row 1,048,576 is an everyday thing. */
const withoutEmptyCells = (xml: string): string =>
  xml
    .replaceAll(/<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?c>)/g, '')
    .replaceAll(/<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');

/** The corner that the reader will fill with empty cells up to; a lone cell at the far end would exhaust the memory. */
function cellsUpTo(xml: string): number {
  let column = 0;
  let row = 0;
  for (const [, text = ''] of xml.matchAll(/<(?:\w+:)?c\s[^<>]*?\br="([A-Z]+\d+)"/g)) {
    const reference = referenceOf(text);
    column = Math.max(column, reference?.column ?? 0);
    row = Math.max(row, reference?.row ?? 0);
  }
  return column * row;
}

type Merge = { readonly from: Reference; readonly to: Reference };

function* mergesOf(xml: string): Generator<Merge> {
  for (const [, ref = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^<>]*?\bref="([^"]+)"/g)) {
    const [from, to] = ref.split(':').map(referenceOf);
    if (from && to) yield { from, to };
  }
}

/** A unit written once beside five people counts for all five; a title merged across columns stays one cell. */
function fillMergesDown(rows: string[][], merges: Iterable<Merge>): void {
  for (const { from, to } of merges) {
    const value = rows[from.row - 1]?.[from.column - 1];
    if (!value || from.column !== to.column) continue;
    for (const row of rows.slice(from.row, to.row)) row[from.column - 1] = value;
  }
}

/** Where each sheet is kept, by its name: the workbook names a relation, and the relation a part. */
function partsByName(parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(textOf(parts, 'xl/_rels/workbook.xml.rels') ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    targets.set(attribute(token.attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const found = new Map<string, string>();
  for (const token of xmlTokens(textOf(parts, 'xl/workbook.xml') ?? '')) {
    if (token.kind !== 'open' || token.name !== 'sheet') continue;
    const part = targets.get(attribute(token.attributes, 'id') ?? '');
    if (part) found.set(attribute(token.attributes, 'name') ?? '', part);
  }
  return found;
}

/** Excel keeps no time zone: what the cell shows is what the UTC fields hold. */
function dateText(date: Date): string {
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** `unknown`: the reader's own type says `typeof Date` where it returns a Date. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.valueOf()) ? '' : dateText(value);
  return String(value).trim();
}

export async function readWorkbook(parts: Parts, file: string): Promise<readonly Sheet[] | TableFault> {
  const sheetParts = partsByName(parts);
  const slim: Record<string, Uint8Array | string> = { ...parts };
  for (const path of sheetParts.values()) {
    const xml = textOf(parts, path);
    if (xml === undefined) continue;
    const text = withoutEmptyCells(xml);
    if (cellsUpTo(text) > limits.cells) return { fault: 'tooManyCells', data: { file, limit: limits.cells } };
    slim[path] = text;
  }
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(new Blob([new Uint8Array(repack(slim))]));
    return sheets.map(({ sheet, data }) => {
      const rows = data.map((row) => row.map(cellText));
      const path = sheetParts.get(sheet);
      const xml = path === undefined ? undefined : textOf(parts, path);
      if (xml !== undefined) fillMergesDown(rows, mergesOf(xml));
      return sheetOf(sheet, rows);
    });
  } catch {
    return { fault: 'damaged', data: { file } };
  }
}
