import { readWorksheet, type WorkbookWords } from './read-worksheet';
import { type Relation, relationsOf } from './relations';
import type { LeftOut } from './sheet';
import { type Sheet, sheetOf, type TableFault, tooManyCells } from './sheet';
import { type Parts, textOf } from './unpack';
import { formatsIn, sharedStringsIn } from './workbook-words';
import { attribute, xmlTokens } from './xml';

type Named = { readonly name: string; readonly relation: string; readonly isHidden: boolean };

/** What the workbook says of its sheets, in the order of their tabs, and from when it counts its days. */
function contentsOf(xml: string): { readonly sheets: readonly Named[]; readonly is1904: boolean } {
  const sheets: Named[] = [];
  let is1904 = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue;
    const said = (name: string) => attribute(token.attributes, name) ?? '';
    if (token.name === 'workbookPr') is1904 = /^(1|true)$/.test(said('date1904'));
    if (token.name === 'sheet') sheets.push({ name: said('name'), relation: said('id'), isHidden: /hidden/i.test(said('state')) });
  }
  return { sheets, is1904 };
}

/** What is fastened to the cells of a sheet: remarks on them, and pictures (of people, often). */
function besideCells(parts: Parts, sheet: string, hasPictures: boolean): readonly LeftOut[] {
  const relations = relationsOf(parts, sheet);
  const hasPicture = ({ kind, part }: Relation) => kind === 'drawing' && /<(?:\w+:)?pic[\s/>]/.test(textOf(parts, part) ?? '');
  return [
    ...(relations.some(({ kind }) => /comment/i.test(kind)) ? (['comments'] as const) : []),
    ...(hasPictures || relations.some(hasPicture) ? (['pictures'] as const) : []),
  ];
}

/** Every sheet of an .xlsx that has cells: a chart on a sheet of its own is none. `path` is where the workbook stands in the file. */
export function readWorkbook(parts: Parts, path: string, file: string): readonly Sheet[] | TableFault {
  const { sheets, is1904 } = contentsOf(textOf(parts, path) ?? '');
  const relations = relationsOf(parts, path);
  const partOf = (kind: string) => textOf(parts, relations.find((relation) => relation.kind === kind)?.part ?? '') ?? '';
  const words: WorkbookWords = { strings: sharedStringsIn(partOf('sharedStrings')), formats: formatsIn(partOf('styles')), is1904 };
  const read: Sheet[] = [];
  for (const { name, relation, isHidden } of sheets) {
    // A module of macros is listed as a sheet that stands nowhere.
    if (relation === '') continue;
    const part = relations.find(({ id }) => id === relation)?.part ?? '';
    const xml = textOf(parts, part);
    if (xml === undefined) return { fault: 'damaged', data: { file } };
    if (!/<(?:\w+:)?worksheet[\s>]/.test(xml)) continue;
    const sheet = readWorksheet(xml, words);
    if (sheet === 'tooManyCells') return tooManyCells(file);
    if (sheet === 'damaged') return { fault: 'damaged', data: { file } };
    const { rows, hiddenRows, hiddenColumns, errors, hasPictures } = sheet;
    const concealed = { sheet: isHidden, rows: hiddenRows, columns: hiddenColumns };
    read.push(sheetOf(name, rows, { concealed, errors, leftOut: besideCells(parts, part, hasPictures) }));
  }
  return read;
}
