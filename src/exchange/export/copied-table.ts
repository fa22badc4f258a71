import { escaped } from '../../documents/escape';
import { guarded } from '../tables/formula-guard';
import type { SeatingTable } from './seating-table';

/** A table as the clipboard takes it: for Word and Excel, and for whatever knows only text. */
export type CopiedTable = { readonly html: string; readonly text: string };

/** One cell, one line. */
const flat = (cell: string): string => cell.replaceAll(/[\t\r\n]+/g, ' ');

const plainFigure = /^(?:0|[1-9]\d{0,10})$/;
/** LibreOffice is told not to make 7 of 007 nor a day of 1/2; the attribute is its own, and the browser leaves it where it takes a style off. */
const asText = (cell: string): string => (/\d/.test(cell) && !plainFigure.test(cell) ? ' sdnum="1033;0;@"' : '');

export function copiedTable({ headings, rows }: SeatingTable): CopiedTable {
  // No styles: the page's policy forbids them, and the browser takes them off what it copies.
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}${asText(cell)}>${escaped(guarded(cell))}</${tag}>`).join('')}</tr>`;
  return {
    html: `<meta charset="utf-8"><table border="1">${line(headings, 'th')}${rows.map((row) => line(row, 'td')).join('')}</table>`,
    text: [headings, ...rows].map((cells) => cells.map((cell) => flat(guarded(cell))).join('\t')).join('\r\n'),
  };
}
