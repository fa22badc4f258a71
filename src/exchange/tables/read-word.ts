import type { LeftOut } from './sheet';
import { type Sheet, sheetOf } from './sheet';
import { attribute, xmlTokens } from './xml';

type Cell = { text: string; span: number; continues: boolean };

/** What stands in the document one after the other: lines of text, and tables. */
type Block =
  | { readonly kind: 'line'; readonly cells: readonly string[] }
  | { readonly kind: 'table'; readonly lines: readonly (readonly Cell[])[] };

/** No list is wider; a span that claims more is damage. */
const widestSpan = 100;

/** A cell that spans columns leaves the next ones empty; one merged downwards is repeated in every row it covers. */
function rowsOf(lines: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  let above: readonly string[] = [];
  return lines.map((cells) => {
    const row: string[] = [];
    for (const { text, span, continues } of cells) {
      const value = continues ? (above[row.length] ?? '') : text.trim();
      row.push(value, ...Array<string>(span - 1).fill(''));
    }
    above = row;
    return row;
  });
}

/** A story of its own: the body, or what stands in a text box. */
type Flow = {
  readonly blocks: Block[];
  /** Text boxes that are fastened to the paragraph or table that is being read: they follow it, and are no part of a name. */
  readonly boxes: Block[];
  depth: number;
  line: string;
  lines: Cell[][];
  cell: Cell;
};

const noCell = (): Cell => ({ text: '', span: 1, continues: false });
const newFlow = (): Flow => ({ blocks: [], boxes: [], depth: 0, line: '', lines: [], cell: noCell() });

function write(flow: Flow, text: string): void {
  if (flow.depth > 0) flow.cell.text += text;
  else flow.line += text;
}

function close(flow: Flow, block: Block): void {
  flow.blocks.push(block, ...flow.boxes.splice(0));
}

/** What Word does not show: an older program's copy, text that was deleted or moved away, and how a word is read aloud. */
const unseen: ReadonlySet<string> = new Set(['Fallback', 'del', 'moveFrom', 'rt']);

/** Ticks and boxes out of fonts of pictures, by the number that Word keeps them under. */
const ticks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: { FC: '✓', FE: '☑', FB: '✗', FD: '☒', A8: '☐', '6F': '☐' },
  'Wingdings 2': { '50': '✓', '52': '☑', '4F': '✗', '51': '☒', '53': '☒', A3: '☐', '2A': '☐' },
};

function symbolIn(attributes: string): string {
  const place = (attribute(attributes, 'char') ?? '').toUpperCase().replace(/^F0/, '');
  return ticks[attribute(attributes, 'font') ?? '']?.[place] ?? '';
}

const isOff = (attributes: string): boolean => /^(0|false|off)$/.test(attribute(attributes, 'val') ?? '');

/** What a tag inside of a table says of its rows and cells. */
function openInTable(flow: Flow, name: string, attributes: string): void {
  const count = () => Math.min(Math.max(Number(attribute(attributes, 'val')) || 0, 0), widestSpan);
  if (name === 'tr') flow.lines.push([]);
  // A row that begins further to the right, as where the number of the table stands outside.
  if (name === 'gridBefore' && count() > 0) flow.lines.at(-1)?.push({ ...noCell(), span: count() });
  if (name === 'tc') {
    flow.cell = noCell();
    flow.lines.at(-1)?.push(flow.cell);
  }
  if (name === 'gridSpan') flow.cell.span = Math.max(count(), 1);
  if (name === 'vMerge') flow.cell.continues = attribute(attributes, 'val') !== 'restart';
}

/** Walks the body once. Text of a table inside a table belongs to the outer cell. */
function blocksOf(xml: string): { readonly blocks: readonly Block[]; readonly unread: ReadonlySet<LeftOut> } {
  const unread = new Set<LeftOut>();
  const flows: [Flow, ...Flow[]] = [newFlow()];
  let [hidden, isText, isDeleted, isVanished] = [0, false, false, false];
  for (const token of xmlTokens(xml)) {
    const flow = flows.at(-1) ?? flows[0];
    if (token.kind === 'text') {
      if (isDeleted && token.text.trim() !== '') unread.add('deletedText');
      if (!isText || hidden > 0) continue;
      if (!isVanished) write(flow, token.text);
      else if (token.text.trim() !== '') unread.add('hiddenText');
      continue;
    }
    const { name } = token;
    const opens = token.kind === 'open' && !token.empty;
    if (name === 'delText') isDeleted = opens;
    if (unseen.has(name) && (opens || token.kind === 'close')) hidden += opens ? 1 : -1;
    if (hidden > 0) continue;
    if (token.kind === 'open') {
      const { attributes } = token;
      if (name === 'txbxContent' && opens) flows.push(newFlow());
      if (name === 'tbl' && opens) flow.depth += 1;
      if (name === 't') isText = opens;
      if (name === 'r') isVanished = false;
      if (name === 'vanish') isVanished = !isOff(attributes);
      if (name === 'tab') write(flow, '\t');
      if (name === 'br' || name === 'cr') write(flow, ' ');
      if (name === 'noBreakHyphen') write(flow, '-');
      if (name === 'sym') write(flow, symbolIn(attributes));
      if (flow.depth === 1) openInTable(flow, name, attributes);
      continue;
    }
    if (name === 't') isText = false;
    if (name === 'r') isVanished = false;
    if (name === 'txbxContent' && flows.length > 1) {
      flows.pop();
      (flows.at(-1) ?? flows[0]).boxes.push(...flow.blocks);
    }
    if (name === 'p' && flow.depth > 0) write(flow, ' ');
    if (name === 'p' && flow.depth === 0) {
      const cells = flow.line.trim().split('\t');
      if (flow.line.trim() === '') flow.blocks.push(...flow.boxes.splice(0));
      else close(flow, { kind: 'line', cells });
      flow.line = '';
    }
    if (name === 'tbl') {
      flow.depth -= 1;
      if (flow.depth === 0) {
        close(flow, { kind: 'table', lines: flow.lines });
        flow.lines = [];
      }
    }
  }
  return { blocks: flows[0].blocks, unread };
}

/** One sheet per table, with the lines above it; lines below the last table close its sheet. Nothing is left in the document. */
export function readWord(xml: string, name: string, beside: readonly LeftOut[] = []): readonly Sheet[] {
  const { blocks, unread } = blocksOf(xml);
  const leftOut = [...beside, ...unread];
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  const sheets: Sheet[] = [];
  let pending: (readonly string[])[] = [];
  for (const block of blocks) {
    pending.push(...(block.kind === 'line' ? [block.cells] : rowsOf(block.lines)));
    if (block.kind === 'table' && sheets.length < tables - 1) {
      sheets.push(sheetOf(`${name} ${sheets.length + 1}`, pending, { leftOut }));
      pending = [];
    }
  }
  return [...sheets, sheetOf(sheets.length > 0 ? `${name} ${sheets.length + 1}` : name, pending, { leftOut })];
}
