import type { Sheet, SheetRow } from '../tables/sheet';
import { type Field, fieldOf, fieldWholly } from './columns';
import { isChinese, lengthOf, nameKey } from './names';
import { readSex } from './read-values';
import type { DraftColumn, RosterOptions } from './roster-draft';

/** Titles, dates and addressees above a header are few. */
export const rowsToSearch = 40;

const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '').length;
const known = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '' && fieldOf(cell) !== undefined).length;

/** Whether a row only names columns: the header, or its repetition on the next page. */
export function namesColumns(row: SheetRow): boolean {
  const named = new Set(row.cells.flatMap((cell) => (cell.trim() === '' ? [] : (fieldOf(cell) ?? []))));
  const hasName = named.has('name') || (named.has('familyName') && named.has('givenName'));
  return hasName && known(row) >= Math.max(1, filled(row) / 2);
}

/** What stands over a cell of a second header row: the heading above it, or the one that spans to it from the left. */
const over = ({ cells }: SheetRow, index: number): string => cells.slice(0, index + 1).findLast((cell) => cell.trim() !== '') ?? '';

/** A heading in two rows: 联系方式 over 手机 is a telephone, 姓名 over 外文 a foreign name. */
function headingIn(header: SheetRow, below: SheetRow | undefined, index: number): string {
  const [above, sub] = [header.cells[index]?.trim() ?? '', below?.cells[index]?.trim() ?? ''];
  if (sub === '' || sub === above) return above;
  const spanning = over(header, index).trim();
  const known = [sub, `${spanning}${sub}`, `${sub}${spanning}`, above].find((text) => text !== '' && fieldOf(text) !== undefined);
  // Under a heading of names, 中文 and 外文 tell two names apart; by itself neither is a heading.
  return known ?? (spanning === '' ? sub : `${spanning} ${sub}`);
}

/**
 * The second row of a header, where the first has cells that span others: each of its cells repeats what is above (merged
 * downwards), or stands under a heading as its part. A person's row has a name where the header says so, and is none.
 */
export function secondHeader({ rows }: Sheet, header: SheetRow | undefined): SheetRow | undefined {
  const next = header && rows[rows.indexOf(header) + 1];
  if (!header || !next) return undefined;
  const parts = next.cells.flatMap((cell, index) => {
    const text = cell.trim();
    return text === '' || text === header.cells[index]?.trim() ? [] : [{ text, spanning: over(header, index).trim() }];
  });
  if (parts.length === 0) return undefined;
  const isPart = ({ text, spanning }: (typeof parts)[number]) =>
    fieldOf(text) !== undefined || fieldWholly(`${spanning}${text}`) !== undefined || fieldWholly(`${text}${spanning}`) !== undefined;
  const names = next.cells.filter((cell, index) => cell.trim() !== '' && fieldOf(header.cells[index] ?? '') === 'name');
  // Merged downwards, the heading of the names stands in the next row too: no row of a person has it.
  if (names.length > 0 && names.every((cell) => header.cells.some((above) => above.trim() === cell.trim()))) return next;
  const namesAreHeadings = names.every((cell) => fieldOf(cell) !== undefined || fieldWholly(`${cell}姓名`) !== undefined);
  return namesAreHeadings && parts.filter(isPart).length > parts.length / 2 ? next : undefined;
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

/** What several columns may say: diets that are ticked, and next to whom beside near whom. */
const addsUp: ReadonlySet<Field> = new Set(['dietTick', 'needTick', 'apart', 'together']);

/** Any other field is filled by one column only; what comes second stays unknown and is kept. */
function eachOnce(columns: readonly DraftColumn[]): readonly DraftColumn[] {
  const taken = new Set<Field>();
  return columns.map((column) => {
    const { field } = column;
    if (field === undefined || field === 'ignore') return column;
    if (taken.has(field) && !addsUp.has(field)) return { ...column, field: undefined };
    taken.add(field);
    return column;
  });
}

const honorific = /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|rev|m|mme|mlle|herr|frau)\.?$/i;

/** Beside a first and a last name, a column called Title holds Mr and Mrs. That is no office: it stays with what nobody reads. */
function withoutHonorifics(columns: readonly DraftColumn[], { rows }: Sheet): readonly DraftColumn[] {
  if (!columns.some(({ field }) => field === 'familyName')) return columns;
  return columns.map((column) => {
    if (column.field !== 'title') return column;
    const content = rows.flatMap(({ cells }) => cells[column.index]?.trim() || []).filter((cell) => cell !== column.heading);
    return mostly(content, (cell) => honorific.test(cell)) ? { ...column, field: undefined } : column;
  });
}

/** What each column holds: the user's word, else its heading, else (in a list without headings) its content. */
export function readHeadings(
  sheet: Sheet,
  header: SheetRow | undefined,
  below: SheetRow | undefined,
  chosen: RosterOptions['columns'] = {},
): readonly DraftColumn[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const body = header ? [] : sheet.rows;
  const columns = Array.from({ length: width }, (_, index): DraftColumn => {
    const heading = header ? headingIn(header, below, index) : '';
    const content = body.flatMap(({ cells }) => cells[index]?.trim() || []);
    return { index, heading, field: header ? (heading === '' ? undefined : fieldOf(heading)) : guessField(content) };
  });
  // What the user chose stands first, so that a guessed column gives way to it.
  const own = new Set(Object.values(chosen));
  return eachOnce(
    withoutHonorifics(columns, sheet).map((column) => {
      const choice = chosen[column.index];
      if (choice !== undefined) return { ...column, field: choice === 'keep' ? undefined : choice };
      return column.field !== undefined && own.has(column.field) ? { ...column, field: undefined } : column;
    }),
  );
}
