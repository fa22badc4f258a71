import type { LeftOut, Sheet } from './sheet';
import { type Block, type Cell, sheetsOf, symbolOf, widestSpan } from './word-blocks';
import { attribute, xmlTokens } from './xml';

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

const symbolIn = (attributes: string): string =>
  symbolOf(attribute(attributes, 'font') ?? '', (attribute(attributes, 'char') ?? '').toUpperCase().replace(/^F0/, ''));

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

export function readWord(xml: string, name: string, beside: readonly LeftOut[] = []): readonly Sheet[] {
  const { blocks, unread } = blocksOf(xml);
  return sheetsOf(blocks, name, [...beside, ...unread]);
}
