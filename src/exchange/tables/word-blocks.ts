import { type LeftOut, type Sheet, sheetOf } from './sheet';

export type Cell = { text: string; span: number; continues: boolean };

/** What stands in the document one after the other: lines of text, and tables. */
export type Block =
  | { readonly kind: 'line'; readonly cells: readonly string[] }
  | { readonly kind: 'table'; readonly lines: readonly (readonly Cell[])[] };

/** No list is wider; a span that claims more is damage. */
export const widestSpan = 100;

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

/** Ticks and boxes out of fonts of pictures, by the number that Word keeps them under. */
const ticks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Wingdings: { FC: '✓', FE: '☑', FB: '✗', FD: '☒', A8: '☐', '6F': '☐' },
  'Wingdings 2': { '50': '✓', '52': '☑', '4F': '✗', '51': '☒', '53': '☒', A3: '☐', '2A': '☐' },
};

export const symbolOf = (font: string, place: string): string => ticks[font]?.[place] ?? '';

/** One sheet per table, with the lines above it; lines below the last table close its sheet. Nothing is left in the document. */
export function sheetsOf(blocks: readonly Block[], name: string, leftOut: readonly LeftOut[]): readonly Sheet[] {
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
