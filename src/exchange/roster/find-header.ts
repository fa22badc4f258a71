import type { Sheet, SheetRow } from '../tables/sheet';
import { type Field, fieldOf } from './columns';
import { isChinese, lengthOf, nameKey } from './names';
import { readSex } from './read-values';
import type { DraftColumn, RosterOptions } from './roster-draft';

/** Titles, dates and addressees above a header are few. */
const rowsToSearch = 40;

const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '').length;
const known = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '' && fieldOf(cell) !== undefined).length;

/** Whether a row only names columns: the header, or its repetition on the next page. */
export function namesColumns(row: SheetRow): boolean {
  const hasName = row.cells.some((cell) => cell.trim() !== '' && fieldOf(cell) === 'name');
  return hasName && known(row) >= Math.max(1, filled(row) / 2);
}

/** The first row that names a column of names and that mostly holds headings we know. */
export function findHeader({ rows }: Sheet): SheetRow | undefined {
  return rows.slice(0, rowsToSearch).find(namesColumns);
}

const mostly = (cells: readonly string[], holds: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(holds).length >= cells.length * 0.7;

const looksLikeName = (cell: string) => {
  const name = nameKey(cell);
  return isChinese(name) ? lengthOf(name) >= 2 && lengthOf(name) <= 5 : /^\p{Lu}[\p{L}.'’-]*( \p{L}[\p{L}.'’-]*){1,4}$/u.test(name);
};

/** Columns without a heading, by what they hold: names, 男/女, telephone numbers, running numbers, long Chinese text. */
function guessField(cells: readonly string[]): Field | undefined {
  if (mostly(cells, (cell) => readSex(cell) !== undefined)) return 'sex';
  if (mostly(cells, (cell) => /^[+\d][\d\s()-]{6,}$/.test(cell))) return 'phone';
  if (mostly(cells, (cell) => /^\d{1,4}[.、]?$/.test(cell))) return 'sequence';
  if (mostly(cells, (cell) => /^\p{Script=Han}{1,5}族$/u.test(cell))) return 'ethnicity';
  if (mostly(cells, looksLikeName)) return 'name';
  return mostly(cells, (cell) => isChinese(cell.replaceAll(/[、，（）()]/g, '')) && lengthOf(cell) >= 2) ? 'unitAndTitle' : undefined;
}

/** A field may be filled by one column only; what comes second stays unknown and is kept. */
function eachOnce(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const taken = new Set<Field>();
  return columns.map((column) => {
    const { field } = column;
    if (field === undefined || field === 'ignore') return column;
    if (taken.has(field)) return { ...column, field: undefined };
    taken.add(field);
    return column;
  });
}

/** What each column holds: the user's word, else its heading, else (in a list without headings) its content. */
export function readHeadings(sheet: Sheet, header: SheetRow | undefined, chosen: RosterOptions['columns'] = {}): readonly DraftColumn[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const body = header ? [] : sheet.rows;
  const columns = Array.from({ length: width }, (_, index): DraftColumn => {
    const heading = header?.cells[index]?.trim() ?? '';
    const content = body.flatMap(({ cells }) => cells[index]?.trim() || []);
    return { index, heading, field: header ? (heading === '' ? undefined : fieldOf(heading)) : guessField(content) };
  });
  // What the user chose stands first, so that a guessed column gives way to it.
  const own = new Set(Object.values(chosen));
  return eachOnce(
    columns.map((column) => {
      const choice = chosen[column.index];
      if (choice !== undefined) return { ...column, field: choice };
      return column.field !== undefined && own.has(column.field) ? { ...column, field: undefined } : column;
    }),
  );
}
