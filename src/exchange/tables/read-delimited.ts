import Papa from 'papaparse';
import { withoutGuard } from './formula-guard';
import { type Sheet, sheetOf, type TableFault } from './sheet';

/** Long enough for the sixty lines that are looked at. */
const looked = 64_000;
/** A quoted cell may hold any delimiter, and lines of its own. */
const quotedCell = /(?<=^|[\t,;|\r\n])"(?:[^"]|"")*"(?=$|[\t,;|\r\n])/g;

const delimiters = ['\t', ',', ';', '|'] as const;

/**
 * The delimiter that most lines hold; earlier in the list wins a tie. Papa's own guess is led astray by title rows
 * without any delimiter and by lists inside a cell (`English; French`).
 */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, looked)
    .replaceAll(quotedCell, '""')
    .split(/\r\n|\n|\r/, 60)
    .filter((line) => line.trim() !== '');
  const linesWith = (delimiter: string) => lines.filter((line) => line.includes(delimiter)).length;
  return delimiters.reduce<string>((best, delimiter) => (linesWith(delimiter) > linesWith(best) ? delimiter : best), '\t');
}

/**
 * CSV, TSV or a pasted table as one sheet. A quotation mark that opens a cell and is never closed would take all the rows
 * after it into that cell: a fault, told by the row where it stands.
 */
export function readDelimited(text: string, name: string, file: string): Sheet | TableFault {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text), skipEmptyLines: false });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { fault: 'openQuote', data: { file, row: (open.row ?? 0) + 1 } };
  return sheetOf(
    name,
    data.map((cells) => cells.map((cell) => withoutGuard(cell.trim()).trim())),
  );
}
