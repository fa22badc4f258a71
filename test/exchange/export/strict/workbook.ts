import { all, childrenOf, outOfOrder, type Part, packageOf } from './package';

/** CT_Worksheet and CT_Stylesheet (ECMA-376, part 1, 18.3.1.99 and 18.8.39): a sequence, in which Excel repairs what stands wrong. */
const worksheet =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );
const styles = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
/** CT_Font (18.8.22) in the order that Excel writes; Microsoft's validator of its own SDK takes no other. */
const font = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const workbook =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr extLst'.split(
    ' ',
  );

const columnOf = (ref: string): number => [...ref.replace(/\d/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const rowOf = (ref: string): number => Number(ref.replace(/\D/g, ''));
const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name) ?? Number.NaN);

function* sheetFaults({ path, root }: Part, strings: number, formats: number): Generator<string> {
  for (const fault of outOfOrder(root, worksheet)) yield `${path}: ${fault}`;
  for (const pane of all(root, 'pane')) {
    // ST_Pane (18.18.52): only what is split both ways has a part at the bottom right.
    const [right, down] = [number(pane, 'xSplit') > 0, number(pane, 'ySplit') > 0];
    const active = down ? (right ? 'bottomRight' : 'bottomLeft') : 'topRight';
    if (pane.getAttribute('activePane') !== active) yield `${path}: ${pane.getAttribute('activePane')} is not there, ${active} is`;
  }
  let last = 0;
  for (const row of all(root, 'row')) {
    if (number(row, 'r') <= last) yield `${path}: row ${row.getAttribute('r')} after ${last}`;
    last = number(row, 'r');
    if (number(row, 'ht') > 409.5) yield `${path}: row ${last} is too high`;
    let before = 0;
    for (const cell of childrenOf(row, 'c')) {
      const ref = cell.getAttribute('r') ?? '';
      if (rowOf(ref) !== last || columnOf(ref) <= before) yield `${path}: ${ref} stands wrong`;
      before = columnOf(ref);
      if (cell.getAttribute('t') === 's' && !(Number(all(cell, 'v')[0]?.textContent) < strings)) yield `${path}: ${ref} has no such text`;
      if (cell.hasAttribute('s') && !(number(cell, 's') < formats)) yield `${path}: ${ref} has no such format`;
      if (all(cell, 'f').length > 0) yield `${path}: ${ref} is a formula`;
    }
  }
  for (const column of all(root, 'col')) if (number(column, 'width') > 255) yield `${path}: a column is too wide`;
  const merges = all(root, 'mergeCell').map((one) => (one.getAttribute('ref') ?? '').split(':'));
  const box = ([from = '', to = from]: readonly string[]) => ({ l: columnOf(from), r: columnOf(to), t: rowOf(from), b: rowOf(to) });
  const boxes = merges.map(box);
  for (const [place, one] of boxes.entries()) {
    for (const other of boxes.slice(place + 1))
      if (one.l <= other.r && other.l <= one.r && one.t <= other.b && other.t <= one.b) yield `${path}: merged cells overlap`;
  }
  const counted = all(root, 'mergeCells')[0];
  if (counted?.hasAttribute('count') && number(counted, 'count') !== merges.length) yield `${path}: merged cells are counted wrong`;
}

/** Whatever would make Excel offer to repair this workbook. */
export function workbookFaults(bytes: Uint8Array): readonly string[] {
  const { parts, faults } = packageOf(bytes);
  const part = (path: string) => parts.find((one) => one.path === path)?.root;
  const [book, style, texts] = [part('xl/workbook.xml'), part('xl/styles.xml'), part('xl/sharedStrings.xml')];
  if (!book || !style) return [...faults, 'no workbook or no styles'];
  const found = [...faults, ...outOfOrder(book, workbook), ...outOfOrder(style, styles)];
  for (const one of all(style, 'font')) found.push(...outOfOrder(one, font));
  const names = all(book, 'sheet').map((one) => one.getAttribute('name') ?? '');
  for (const name of names) {
    if (name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name) || /^history$/i.test(name)) found.push(`sheet name ${name}`);
  }
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) found.push('a sheet name twice');
  const defined = all(book, 'definedName').map((one) => `${one.getAttribute('name')} ${one.getAttribute('localSheetId')}`);
  if (new Set(defined).size < defined.length) found.push('a name is defined twice');
  for (const group of ['fonts', 'fills', 'borders', 'cellXfs', 'cellStyleXfs', 'numFmts', 'dxfs']) {
    const element = all(style, group)[0];
    if (element?.hasAttribute('count') && number(element, 'count') !== element.children.length) found.push(`${group} are counted wrong`);
  }
  const normal = all(style, 'cellStyle').filter((one) => one.getAttribute('builtinId') === '0');
  if (normal.length !== 1) found.push('there is no style for cells without one');
  const size = (group: string): number => all(style, group)[0]?.children.length ?? 0;
  for (const named of all(style, 'cellStyle'))
    if (!(number(named, 'xfId') < size('cellStyleXfs'))) found.push('a style has no such format');
  for (const format of all(style, 'xf')) {
    for (const [name, group] of [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
    ] as const)
      if (format.hasAttribute(name) && !(number(format, name) < size(group))) found.push(`a format has no such ${name}`);
  }
  const items = texts ? childrenOf(texts, 'si') : [];
  for (const item of items) if ((item.textContent ?? '').length > 32_767) found.push('a text is longer than a cell');
  if (texts?.hasAttribute('uniqueCount') && number(texts, 'uniqueCount') !== items.length) found.push('texts are counted wrong');
  const sheets = parts.filter(({ path }) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return [...found, ...sheets.flatMap((sheet) => [...sheetFaults(sheet, items.length, size('cellXfs'))])];
}
