import { cellsUpTo, type Reference, referenceOf } from './cells-up-to';
import { limits, type Sheet, sheetOf, type TableFault, tooManyCells } from './sheet';
import { type Parts, repack, textOf } from './unpack';
import { attribute, xmlTokens } from './xml';

/** Cells and rows that carry only a format. A sheet formatted down to row 1,048,576 is an everyday thing. */
const withoutEmptyCells = (xml: string): string =>
  xml
    .replaceAll(/<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?c>)/g, '')
    .replaceAll(/<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/g, '');

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
  // Every part that holds a sheet, whether or not the workbook names it in a way that is understood here.
  for (const path of Object.keys(parts)) {
    const xml = textOf(parts, path);
    if (!xml?.includes('sheetData')) continue;
    const text = withoutEmptyCells(xml);
    const cells = cellsUpTo(text);
    if (cells === undefined) return { fault: 'damaged', data: { file } };
    if (cells > limits.cells) return tooManyCells(file);
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
