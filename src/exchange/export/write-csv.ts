import Papa from 'papaparse';

/**
 * A table for Excel: the mark at the start makes Chinese Excel read UTF-8, and a cell that looks like a formula is made
 * text, for a name from a stranger's list must never run.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
