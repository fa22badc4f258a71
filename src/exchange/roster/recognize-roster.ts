import type { PersonId } from '../../model/ids';
import { Person } from '../../model/person';
import type { Sheet, SheetRow } from '../tables/sheet';
import { findHeader, readHeadings, secondHeader } from './find-header';
import { unreadHeader } from './guess-field';
import { joinRows, type Numbered } from './join-rows';
import { isNameField } from './read-field';
import { type Reading, readRow, tidyText } from './read-row';
import type { DraftColumn, DraftRow, LeftOutReason, RosterDraft, RosterOptions } from './roster-draft';
import { contactIn, type Group, groupOfSheet, kindOfRow } from './row-kind';

const firstText = ({ cells }: SheetRow): string => tidyText(cells.find((cell) => cell.trim() !== '') ?? '');
const allText = ({ cells }: SheetRow): string => tidyText([...new Set(cells.map((cell) => cell.trim()))].join(' '));

/** `江临市党政代表团名单` → 江临市党政代表团. Only a heading that names a delegation gives one. */
function delegationIn(title: string): string | undefined {
  const name = title
    .replaceAll(/\s/g, isLatin(title) ? ' ' : '')
    .replace(/[（(][^（()）]*[）)]/g, '')
    .replace(/(主要)?(成员|人员|来访人员|来宾|组成人员)?(名单|名册|一览表|信息表|花名册)(表)?$/, '')
    .replace(/\s*[-:：–]?\s*(list|members|roster)( of members)?$/i, '');
  const [, visiting] = /^(.*(?:代表团|考察团|访问团|参访团))(?:赴|来|到|出访|访问|一行)/.exec(name) ?? [];
  if (visiting !== undefined) return visiting;
  return /([^集]团|delegation)$/i.test(name) || /^delegation of /i.test(name) ? name : undefined;
}
const isLatin = (text: string): boolean => /[a-z]{3}/i.test(text);

/** A line above the header: the title, a note, or whom to call. */
function reasonAbove(row: SheetRow): LeftOutReason {
  const text = firstText(row);
  if (text === '') return 'blank';
  return contactIn(text) ? 'contact' : 'title';
}

const leftOut = ({ row, cells }: SheetRow, reason: LeftOutReason): DraftRow => ({ kind: 'left-out', row, cells, reason });

type Step =
  | { readonly row: SheetRow; readonly reading: Reading; readonly group: Group | undefined }
  | { readonly row: SheetRow; readonly out: DraftRow };

/** Row by row from the top, remembering the separator that was met last. */
function* readBody(
  sheet: Sheet,
  headers: readonly SheetRow[],
  columns: readonly DraftColumn[],
  delegation: string | undefined,
  options: RosterOptions,
): Generator<Step> {
  const namesAt = columns.flatMap(({ field, index }) => (field !== undefined && field !== 'ignore' && isNameField(field) ? [index] : []));
  const [header] = headers;
  const hasOrder = columns.some(({ field }) => field === 'order');
  let group = groupOfSheet(sheet.name);
  for (const row of sheet.rows) {
    const decision = options.rows?.[row.row];
    if (headers.includes(row)) {
      yield { row, out: { kind: 'header', row: row.row, cells: row.cells } };
      continue;
    }
    const above = header !== undefined && row.row < header.row;
    const found = above ? { kind: 'left-out' as const, reason: reasonAbove(row) } : kindOfRow(row, namesAt, columns.length, group);
    if (found.kind === 'group') group = found.group;
    const taken = firstText(row) !== '' && (decision === 'take' || (decision !== 'leave' && found.kind === 'person'));
    if (!taken) {
      const reason = found.kind === 'person' ? 'unticked' : found.kind === 'group' ? 'separator' : found.reason;
      yield { row, out: leftOut(row, reason) };
      continue;
    }
    const id = options.nextId();
    yield { row, group, reading: readRow(row, { id, columns, group, options, delegation, hasOrder }) };
  }
}

/** One sheet as far as it can be understood without the others. */
function readSheet({ sheet, options }: RosterSource) {
  const { headerRow } = options;
  const header =
    headerRow === null ? undefined : (sheet.rows.find(({ row }) => row === headerRow) ?? findHeader(sheet) ?? unreadHeader(sheet.rows));
  const below = secondHeader(sheet, header);
  const columns = readHeadings(sheet, header, below, options.columns);
  const titles = sheet.rows.filter((row) => header !== undefined && row.row < header.row && reasonAbove(row) === 'title').map(firstText);
  const delegation = options.delegation ?? titles.map(delegationIn).find((name) => name !== undefined);
  const headers = [header, below].flatMap((row) => row ?? []);
  const steps = [...readBody(sheet, headers, columns, delegation || undefined, options)];
  return { sheet, header, columns, titles, delegation, steps };
}

function draftOf({ sheet, header, columns, titles, delegation, steps }: ReturnType<typeof readSheet>, joined: JoinedRows): RosterDraft {
  const rows = steps.map((step): DraftRow => {
    if ('out' in step) return step.out;
    const { row, group } = step;
    const reading = joined.get(step.reading.person.id) ?? step.reading;
    const person = Person.safeParse(reading.person);
    // Only a text beyond every measure gets here: a page pasted into one cell.
    if (!person.success) return leftOut(row, 'tooLong');
    return {
      kind: 'taken',
      row: row.row,
      cells: row.cells,
      person: person.data,
      ...(group ? { group: group.label } : {}),
      doubts: reading.doubts,
    };
  });

  const contact = rows.find((row) => row.kind === 'left-out' && row.reason === 'contact');
  const [title] = titles;
  return {
    sheet: sheet.name,
    headerRow: header?.row,
    columns,
    unknownColumns: columns.flatMap(({ field, heading }) => (field === undefined && heading !== '' ? [heading] : [])),
    ...(title === undefined ? {} : { title }),
    ...(contact ? { contact: allText(contact) } : {}),
    ...(delegation ? { delegation } : {}),
    rows,
  };
}

export type RosterSource = { readonly sheet: Sheet; readonly options: RosterOptions };
type JoinedRows = ReadonlyMap<PersonId, Numbered>;

/**
 * Several lists taken together, each with its own party and columns: an interpreter on one may serve a guest on another, and
 * who stands on two is asked about. The order goes on from list to list. All of them must draw their ids from one maker.
 */
export function recognizeRosters(sources: readonly RosterSource[]): readonly RosterDraft[] {
  const read = sources.map(readSheet);
  const named = (sheet: Sheet) => (sources.length > 1 ? sheet.name : '');
  const readings = read.flatMap(({ sheet, steps }) =>
    steps.flatMap((step) => ('reading' in step ? [{ ...step.reading, row: step.row.row, sheet: named(sheet) }] : [])),
  );
  const hasOrder = read.some(({ columns }) => columns.some(({ field }) => field === 'order'));
  const joined = new Map(joinRows(readings, hasOrder).map((reading) => [reading.person.id, reading]));
  return read.map((one) => draftOf(one, joined));
}

/** A list as offices write it, understood as far as it can be. Every row of the sheet comes back: taken, header, or left out with the reason. */
export function recognizeRoster(sheet: Sheet, options: RosterOptions): RosterDraft {
  const [draft] = recognizeRosters([{ sheet, options }]);
  if (!draft) throw new Error('A list was read and no draft came of it.');
  return draft;
}
