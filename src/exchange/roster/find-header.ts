import type { Sheet, SheetRow } from '../tables/sheet';
import { fieldOf, fieldWholly } from './columns';
import type { Field } from './fields';
import { contentOf, guessField, mostly } from './guess-field';
import { fieldsOf } from './name-columns';
import { isNameField } from './read-field';
import type { DraftColumn, RosterOptions } from './roster-draft';

/** Titles, dates and addressees above a header are few. */
export const rowsToSearch = 40;

const filled = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '').length;
const known = ({ cells }: SheetRow) => cells.filter((cell) => cell.trim() !== '' && fieldOf(cell) !== undefined).length;

/** Whether a row only names columns: the header, or its repetition on the next page. */
export function namesColumns(row: SheetRow): boolean {
  const named = new Set(fieldsOf(row.cells));
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

/** The first row that names a column of names and that mostly holds headings we know; of a table that a program wrote, the first. */
export function findHeader({ rows, headed }: Sheet): SheetRow | undefined {
  return headed ? rows[0] : rows.slice(0, rowsToSearch).find(namesColumns);
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
    const content = contentOf(rows, column.index).filter((cell) => cell !== column.heading);
    return mostly(content, (cell) => honorific.test(cell)) ? { ...column, field: undefined } : column;
  });
}

/** Tables have names too. */
const placeHeading = /^(table|seat|room|桌|桌号|桌次|桌名|席位|座位|座位号)$/i;

/** What each column holds: the user's word, else its heading, else (in a list without headings) its content. */
export function readHeadings(
  sheet: Sheet,
  header: SheetRow | undefined,
  below: SheetRow | undefined,
  chosen: RosterOptions['columns'] = {},
): readonly DraftColumn[] {
  const width = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  const headings = Array.from({ length: width }, (_, index) => (header ? headingIn(header, below, index) : ''));
  const named = fieldsOf(headings);
  const body = sheet.rows.filter((row) => !header || row.row > header.row);
  // Headings of which nobody here knows one say as much as none; where only the name is not known, the column that holds names is its.
  const [isUnread, isNamed] = [named.every((field) => field === undefined), named.some((field) => field && isNameField(field))];
  const guess = (index: number): Field | undefined => {
    if (isNamed || placeHeading.test(headings[index]?.trim() ?? '')) return undefined;
    const field = guessField(contentOf(body, index));
    return isUnread || field === 'name' ? field : undefined;
  };
  const columns = headings.map((heading, index): DraftColumn => ({ index, heading, field: named[index] ?? guess(index) }));
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
