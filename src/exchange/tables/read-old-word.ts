import { decoded } from './encodings';
import { openOldContainer } from './old-container';
import { properties, type Setting, type Stretch, settingsIn, stretchAt, stretchesIn } from './old-word-format';
import { definedCells, type Row, tableOf } from './old-word-table';
import type { LeftOut, Sheet, TableFault } from './sheet';
import { type Block, sheetsOf, symbolOf } from './word-blocks';

/** Places in the head of the document ([MS-DOC] 2.5): where its tables stand in the stream of tables, each place before its length. */
const heads = {
  text: 0x4c,
  notes: 0x50,
  headers: 0x54,
  remarks: 0x5c,
  boxes: 0x64,
  letters: 0xfa,
  paragraphs: 0x102,
  pieces: 0x1a2,
} as const;
const headLength = 0x1aa;

type Document = {
  readonly words: Uint8Array;
  readonly data: Uint8Array;
  readonly head: DataView;
  readonly part: (head: number) => Uint8Array;
};

/** Two bytes in front of the head, and flags in it. */
const [sign, isLocked, isSecondTable, oldest] = [0xa5ec, 0x100, 0x200, 0xc1];

function openDocument(bytes: Uint8Array): Document | 'locked' | 'damaged' | 'older' {
  const container = openOldContainer(bytes);
  const words = container?.stream('WordDocument');
  if (!words || words.byteLength < 12) return 'damaged';
  const head = new DataView(words.buffer, words.byteOffset, words.byteLength);
  if (head.getUint16(0, true) !== sign || head.getUint16(2, true) < oldest) return 'older';
  const flags = head.getUint16(10, true);
  if (flags & isLocked) return 'locked';
  const tables = container?.stream(flags & isSecondTable ? '1Table' : '0Table');
  if (!tables || words.byteLength < headLength) return 'damaged';
  const part = (at: number) => tables.subarray(head.getUint32(at, true), head.getUint32(at, true) + head.getUint32(at + 4, true));
  return { words, head, part, data: container?.stream('Data') ?? new Uint8Array() };
}

/** One letter, and where it stands in the file: there its settings are found. */
type Letter = { readonly letter: string; readonly place: number };

/** How many letters each story has, one behind the other: the body, notes, headers, macros, remarks, notes at the end, text boxes. */
const stories = [heads.text, heads.notes, heads.headers, 0x58, heads.remarks, 0x60, heads.boxes] as const;

/** The letters of a story, piece by piece ([MS-DOC] 2.4.1): a piece has one byte a letter or two. */
function* lettersOf({ words, head, part }: Document, story: (typeof stories)[number]): Generator<Letter> {
  const clx = part(heads.pieces);
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (clx[at] === 1) at += 3 + view.getInt16(at + 1, true);
  if (clx[at] !== 2) return;
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12);
  const begins = at + 5;
  const first = stories.slice(0, stories.indexOf(story)).reduce((sum, before) => sum + head.getUint32(before, true), 0);
  // No honest file has more letters than bytes; pieces that are laid over each other would.
  let left = Math.min(head.getUint32(story, true), words.byteLength);
  for (let piece = 0; piece < count && left > 0; piece += 1) {
    const [from, to] = [view.getUint32(begins + piece * 4, true), view.getUint32(begins + (piece + 1) * 4, true)];
    const skipped = Math.max(0, first - from);
    if (from + skipped >= to) continue;
    const told = view.getUint32(begins + (count + 1) * 4 + piece * 8 + 2, true);
    const isNarrow = (told & 0x4000_0000) !== 0;
    const width = isNarrow ? 1 : 2;
    const start = (isNarrow ? (told & 0x3fff_ffff) / 2 : told & 0x3fff_ffff) + skipped * width;
    const length = Math.max(0, Math.min(to - from - skipped, left, Math.floor((words.byteLength - start) / width)));
    const text = decoded(isNarrow ? 'windows-1252' : 'utf-16le', words.subarray(start, start + length * width));
    for (let index = 0; index < text.length; index += 1) yield { letter: text[index] ?? '', place: start + index * width };
    left -= length;
  }
}

/** Letters that are signs ([MS-DOC] 2.4.1, 2.8.25): the end of a cell or row, of a page; a field's name, its text, its end. */
const signs = {
  cell: '\x07',
  paragraph: '\r',
  page: '\f',
  line: '\v',
  field: '\x13',
  shown: '\x14',
  end: '\x15',
  hyphen: '\x1e',
  symbol: '(',
};
/** A picture in the line, and what floats beside it: a picture too, where it is no text box. */
const [picture, floats] = ['\x01', '\x08'];
const nothing = new Set(['\x02', '\x03', '\x04', '\x05', '\x1f']);

type Paragraph = { readonly text: string; readonly isCell: boolean; readonly inTable: boolean; readonly row: Uint8Array | undefined };

const isOn = ({ value }: Setting): boolean => value.byteLength > 0 && value.getUint8(0) === 1;

/** What is too much for its page stands in a stream of its own. */
function wholeSettings(stretch: Stretch | undefined, data: Uint8Array): Uint8Array {
  const settings = stretch?.settings ?? new Uint8Array();
  const elsewhere = [...settingsIn(settings)]
    .find(({ property }) => property === properties.elsewhere || property === properties.elsewhereToo)
    ?.value.getUint32(0, true);
  if (elsewhere === undefined || elsewhere + 2 > data.byteLength) return settings;
  const length = (data[elsewhere] ?? 0) + 256 * (data[elsewhere + 1] ?? 0);
  return data.subarray(elsewhere + 2, elsewhere + 2 + length);
}

type Told = { readonly paragraphs: readonly Paragraph[]; readonly unread: ReadonlySet<LeftOut> };

function paragraphsOf(document: Document, story: (typeof stories)[number]): Told {
  const { words, data, part } = document;
  const ofLetters = stretchesIn(words, part(heads.letters), 'letters');
  const ofParagraphs = stretchesIn(words, part(heads.paragraphs), 'paragraphs');
  const paragraphs: Paragraph[] = [];
  const unread = new Set<LeftOut>();
  const hasBoxes = document.head.getUint32(heads.boxes, true) > 0;
  let text = '';
  /** How deep in the names of fields, which are not shown. */
  const fields: ('name' | 'text')[] = [];
  let stretch: Stretch | undefined;
  let [isHidden, isDeleted, symbol] = [false, false, ''];

  const enter = (place: number) => {
    if (stretch && place >= stretch.from && place < stretch.to) return;
    stretch = stretchAt(ofLetters, place);
    [isHidden, isDeleted, symbol] = [false, false, ''];
    for (const setting of settingsIn(stretch?.settings ?? new Uint8Array())) {
      if (setting.property === properties.hidden) isHidden = isOn(setting);
      if (setting.property === properties.deleted) isDeleted = isOn(setting);
      if (setting.property === properties.symbol) symbol = symbolOf('Wingdings', setting.value.getUint8(2).toString(16).toUpperCase());
    }
  };
  const close = (place: number, isCell: boolean) => {
    const settings = wholeSettings(stretchAt(ofParagraphs, place), data);
    const set = [...settingsIn(settings)];
    const has = (property: number) => set.some((setting) => setting.property === property && isOn(setting));
    paragraphs.push({ text, isCell, inTable: has(properties.inTable), row: has(properties.endsRow) ? settings : undefined });
    text = '';
  };
  for (const { letter, place } of lettersOf(document, story)) {
    enter(place);
    const isEnd = letter === signs.cell || letter === signs.paragraph || letter === signs.page;
    if (isEnd) close(place, letter === signs.cell);
    else if (letter === signs.field) fields.push('name');
    else if (letter === signs.shown) fields.splice(-1, 1, 'text');
    else if (letter === signs.end) fields.pop();
    else if (fields.includes('name') || nothing.has(letter)) continue;
    else if (letter === picture || letter === floats) {
      if (letter === picture || !hasBoxes) unread.add('pictures');
    } else if (isDeleted || isHidden) {
      if (letter.trim() !== '') unread.add(isDeleted ? 'deletedText' : 'hiddenText');
    } else if (letter === signs.symbol && stretch && symbol !== '') text += symbol;
    else text += letter === signs.line ? ' ' : letter === signs.hyphen ? '-' : letter;
  }
  return { paragraphs, unread };
}

/** Lines of text, and tables: text of a table inside a table belongs to the outer cell. */
function blocksOf(paragraphs: readonly Paragraph[]): readonly Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let texts: string[] = [];
  let cell = '';
  const closeTable = () => {
    // Cells of a row whose end does not say that it is one.
    if (cell.trim() !== '') texts.push(cell.trim());
    if (texts.length > 0) rows.push({ texts, cells: [] });
    [texts, cell] = [[], ''];
    if (rows.length > 0) blocks.push({ kind: 'table', lines: tableOf(rows) });
    rows = [];
  };
  for (const { text, isCell, inTable, row } of paragraphs) {
    if (row) {
      rows.push({ texts, cells: definedCells(row) });
      [texts, cell] = [[], ''];
    } else if (isCell) {
      texts.push((cell + text).trim());
      cell = '';
    } else if (inTable) cell += `${text} `;
    else {
      closeTable();
      if (text.trim() !== '') blocks.push({ kind: 'line', cells: text.trim().split('\t') });
    }
  }
  closeTable();
  return blocks;
}

/** The tables and lines of a .doc of Word 97 to 2003, and of WPS and the programs that still write it ([MS-DOC]). */
export function readOldWord(bytes: Uint8Array, name: string, file: string): readonly Sheet[] | TableFault {
  try {
    const document = openDocument(bytes);
    if (document === 'older') return { fault: 'oldDocument', data: { file } };
    if (document === 'locked' || document === 'damaged') return { fault: document, data: { file } };
    // Text boxes follow the body: they are no part of a name.
    const [body, boxes] = [paragraphsOf(document, heads.text), paragraphsOf(document, heads.boxes)];
    const besides = (['remarks', 'notes', 'headers'] as const).filter((head) => document.head.getUint32(heads[head], true) > 0);
    const called = { remarks: 'comments', notes: 'footnotes', headers: 'headers' } as const;
    const leftOut = [...besides.map((head) => called[head]), ...new Set([...body.unread, ...boxes.unread])];
    return sheetsOf([...blocksOf(body.paragraphs), ...blocksOf(boxes.paragraphs)], name, leftOut);
  } catch (error) {
    // A table that ends before what it promises.
    if (error instanceof RangeError) return { fault: 'damaged', data: { file } };
    throw error;
  }
}
