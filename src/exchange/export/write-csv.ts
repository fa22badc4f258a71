import Papa from 'papaparse';
import { guarded } from '../tables/formula-guard';

/** Whoever reads it may try other delimiters than the comma. */
const quotes = (cell: unknown) => /[\t;|]/.test(String(cell));

/**
 * A table for Excel: the mark at the start makes Chinese Excel read UTF-8, and a cell that looks like a formula is made
 * text. Papa's own guard lets one pass that has a second line.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const data = rows.map((row) => row.map(guarded));
  return `\ufeff${Papa.unparse({ fields: columns.map(guarded), data }, { newline: '\r\n', quotes })}\r\n`;
}
