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

/** Walks the body once. Text of a table inside a table belongs to the outer cell; deleted text has its own tag and is not met. */
function blocksOf(xml: string): readonly Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let fallback = 0;
  let inText = false;
  let line = '';
  let lines: Cell[][] = [];
  let cell: Cell = { text: '', span: 1, continues: false };

  const write = (text: string) => {
    if (depth > 0) cell.text += text;
    else line += text;
  };

  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inText && fallback === 0) write(token.text);
      continue;
    }
    if (token.kind === 'open') {
      const { name, attributes, empty } = token;
      if (name === 'tbl' && !empty) depth += 1;
      if (name === 'Fallback' && !empty) fallback += 1;
      if (name === 't' && !empty) inText = true;
      if (name === 'tab') write('\t');
      if (name === 'br' || name === 'cr') write(' ');
      if (depth === 1 && name === 'tr') lines.push([]);
      if (depth === 1 && name === 'tc') {
        cell = { text: '', span: 1, continues: false };
        lines.at(-1)?.push(cell);
      }
      if (depth === 1 && name === 'gridSpan') cell.span = Math.min(Math.max(Number(attribute(attributes, 'val')) || 1, 1), widestSpan);
      if (depth === 1 && name === 'vMerge') cell.continues = attribute(attributes, 'val') !== 'restart';
      continue;
    }
    if (token.name === 't') inText = false;
    if (token.name === 'Fallback') fallback -= 1;
    if (token.name === 'p' && depth > 0) write(' ');
    if (token.name === 'p' && depth === 0) {
      if (line.trim() !== '') blocks.push({ kind: 'line', cells: line.trim().split('\t') });
      line = '';
    }
    if (token.name === 'tbl') {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ kind: 'table', lines });
        lines = [];
      }
    }
  }
  return blocks;
}

/** One sheet per table, with the lines above it; lines below the last table close its sheet. Nothing is left in the document. */
export function readWord(xml: string, name: string): readonly Sheet[] {
  const blocks = blocksOf(xml);
  const tables = blocks.filter(({ kind }) => kind === 'table').length;
  const sheets: Sheet[] = [];
  let pending: (readonly string[])[] = [];
  for (const block of blocks) {
    pending.push(...(block.kind === 'line' ? [block.cells] : rowsOf(block.lines)));
    if (block.kind === 'table' && sheets.length < tables - 1) {
      sheets.push(sheetOf(`${name} ${sheets.length + 1}`, pending));
      pending = [];
    }
  }
  return [...sheets, sheetOf(sheets.length > 0 ? `${name} ${sheets.length + 1}` : name, pending)];
}
