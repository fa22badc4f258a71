import type { MessageKey } from '../../i18n/speak';
import type { PersonId } from '../../model/ids';
import { Person } from '../../model/person';
import { personIds } from '../person-ids';
import type { Field } from '../roster/fields';
import { findHeader } from '../roster/find-header';
import { fieldsOf } from '../roster/name-columns';
import { givenNames, readName, wholeName } from '../roster/names';
import { type LinkField, linkFields, type NameField, type PlainField, plainFields, readField } from '../roster/read-field';
import { readNames } from '../roster/read-values';
import { recognizeRosters } from '../roster/recognize-roster';
import type { Encoding } from '../tables/encodings';
import { isRichText } from '../tables/read-rich-text';
import type { Sheet } from '../tables/sheet';
import { isOldOffice, isZip } from '../tables/unpack';
import { type Faults, type FileFault, hasFaults } from './file-fault';
import { isFault, personFinder } from './find-person';
import { type Line, openFile, readColumns } from './open-file';

export type RosterFile = {
  /** In the order of the file. */
  readonly people: readonly Person[];
  readonly unknownColumns: readonly string[];
  /** The sheets whose people these are. */
  readonly sheets: readonly Sheet[];
};

type Column = PlainField | LinkField | NameField;

/** 序号 is no 排名 where the contract has a column for it, and the contract ticks nothing: reported with the unknown ones, and kept. */
function columnOf(heading: string, field: Field | undefined): Column | undefined {
  // Of the four columns of PerfectTablePlan the contract has two.
  if (/^(not )?near to$/i.test(heading.trim())) return undefined;
  if (field === 'sequence' || field === 'dietTick' || field === 'needTick') return undefined;
  if (field === 'unitAndTitle') return 'title';
  return field === 'dietAndNeeds' ? 'diet' : field;
}

/** What to write instead, by column; the rest are texts and cannot be wrong. */
const remedies: Partial<Record<Column, MessageKey<'exchange'>>> = {
  party: 'file.badParty',
  order: 'file.badOrder',
  grade: 'file.badGrade',
  sex: 'file.badSex',
  role: 'file.badRole',
  status: 'file.badStatus',
  class: 'file.badClass',
  retired: 'file.badYes',
  acting: 'file.badYes',
  appointed: 'file.badDate',
  arrived: 'file.badDate',
  previous: 'file.badDate',
  credentials: 'file.badDate',
};

/** One record without its links, or everything that is wrong with it. */
function readPerson(line: Line<Column>, id: PersonId, file: string): Person | Faults {
  const faults: FileFault[] = [];
  const { name } = readName(
    line.cell('name') || wholeName(line.cell('familyName'), givenNames(line.cell('givenName'), line.cell('middleName'))),
  );
  if (name === '') faults.push({ messageId: 'file.nameMissing', data: { file, row: line.row, column: line.heading('name') } });
  const told: Partial<Person> = {};
  for (const column of plainFields) {
    const value = line.cell(column);
    if (value === '') continue;
    const read = readField(column, value);
    if (read) Object.assign(told, read);
    else
      faults.push({ messageId: remedies[column] ?? 'file.badValue', data: { file, row: line.row, column: line.heading(column), value } });
  }
  if (faults.length > 0) return { faults };
  const unread = Object.keys(line.unknown).length > 0 ? { unread: { ...line.unknown } } : {};
  const person = Person.safeParse({ party: 'guest', role: 'member', ...told, ...unread, id, name });
  if (person.success) return person.data;
  const column = String(person.error.issues[0]?.path[0] ?? 'name');
  return { faults: [{ messageId: 'file.tooLong', data: { file, row: line.row, column } }] };
}

type Entry = { readonly line: Line<Column>; readonly person: Person };

/** The people whom a record names, or the names that mean nobody. */
function readLinks({ line, person }: Entry, find: ReturnType<typeof personFinder>, file: string): Partial<Person> | Faults {
  const faults: FileFault[] = [];
  const links: Partial<Person> = {};
  for (const column of linkFields) {
    const cell = line.cell(column);
    const names = column === 'serves' || column === 'spouse' ? (cell === '' ? [] : [cell]) : readNames(cell);
    const found = names.map((name) => find(name, { file, row: line.row, column: line.heading(column) }));
    faults.push(...found.filter(isFault));
    const ids = found.filter((id): id is PersonId => !isFault(id));
    const [first] = ids;
    if (ids.includes(person.id))
      faults.push({ messageId: 'file.namesSelf', data: { file, row: line.row, column: line.heading(column), value: person.name } });
    if (!first) continue;
    if (column === 'serves' || column === 'spouse') links[column] = first;
    else links[column] = ids;
  }
  return faults.length > 0 ? { faults } : links;
}

/** A couple is one fact, even when only one of the two rows says it. */
function withSpouseOnBothSides(people: readonly Person[]): readonly Person[] {
  const namedBy = new Map(people.flatMap(({ id, spouse }) => (spouse ? [[spouse, id] as const] : [])));
  return people.map((person) => {
    const spouse = person.spouse ?? namedBy.get(person.id);
    return spouse === undefined ? person : { ...person, spouse };
  });
}

/** What the headings mean, and which must be there: programs of the West keep a name in two columns. */
function headed({ rows }: Sheet) {
  const headings = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells.map((cell) => cell.trim()) ?? [];
  const named = fieldsOf(headings);
  const meant = new Map(headings.map((heading, index) => [heading, columnOf(heading, named[index])]));
  const inPieces = !named.includes('name') && named.includes('familyName');
  const required = inPieces
    ? { column: 'familyName' as const, called: '姓 (family name)' }
    : { column: 'name' as const, called: '姓名 (name)' };
  return { columnOf: (heading: string) => meant.get(heading), required: [required] };
}

function readStrictly(sheet: Sheet, file: string): RosterFile | Faults {
  const { columnOf, required } = headed(sheet);
  const table = readColumns<Column>(sheet, file, columnOf, required);
  if (hasFaults(table)) return table;
  const nextId = personIds();
  const read = table.lines.map((line) => ({ line, person: readPerson(line, nextId(), file) }));
  const records = read.flatMap(({ line, person }): readonly Entry[] => (hasFaults(person) ? [] : [{ line, person }]));
  const faults = read.flatMap(({ person }) => (hasFaults(person) ? person.faults : []));
  const find = personFinder(records.map(({ person }) => person));
  // While a row cannot be read its name is missing too, and every mention of it would be reported as well.
  if (faults.length > 0) return { faults };
  const linked = records.map((record) => ({ person: record.person, links: readLinks(record, find, file) }));
  const unresolved = linked.flatMap(({ links }) => (hasFaults(links) ? links.faults : []));
  if (unresolved.length > 0) return { faults: unresolved };
  const people = linked.map(({ person, links }): Person => (hasFaults(links) ? person : { ...person, ...links }));
  if (people.length === 0) return { faults: [{ messageId: 'file.nobody', data: { file } }] };
  return { people: withSpouseOnBothSides(people), unknownColumns: table.unknownColumns, sheets: [sheet] };
}

const seatHeading = /^(席位|座位号?|seat)$/i;

/** A list of seats names again who is on the roster beside it: read too, everybody would be there twice. */
function rostersAmong(headed: readonly Sheet[]): readonly Sheet[] {
  const rosters = headed.filter((sheet) => !findHeader(sheet)?.cells.some((cell) => seatHeading.test(cell.trim())));
  return rosters.length > 0 ? rosters : headed;
}

/** An office document as it arrived: read as the import dialog would, without anybody to answer. */
function readLeniently(sheets: readonly Sheet[], file: string): RosterFile | Faults {
  // What nobody sees who opens the file is not what was handed over.
  const seen = sheets.filter(({ concealed }) => !concealed?.sheet);
  const headed = rostersAmong(seen.filter(findHeader));
  const nextId = personIds();
  // Beside a table that names its columns, one that does not is something else (vehicles, a timetable).
  const taken = headed.length > 0 ? headed : seen;
  const drafts = recognizeRosters(taken.map((sheet) => ({ sheet, options: { nextId } })));
  const people = drafts.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'taken' ? [row.person] : [])));
  if (people.length === 0) return { faults: [{ messageId: 'file.nobody', data: { file } }] };
  return { people, unknownColumns: [...new Set(drafts.flatMap(({ unknownColumns }) => unknownColumns))], sheets: taken };
}

/** The roster of the contract (CSV), or an office's own list (Excel, Word) whose row order is the official order. `encoding`: of a text, where somebody knows better. */
export async function readRosterFile(bytes: Uint8Array, fileName: string, encoding?: Encoding): Promise<RosterFile | Faults> {
  const opened = await openFile(bytes, fileName, encoding);
  if (hasFaults(opened)) return opened;
  const [sheet] = opened.sheets;
  if (isZip(bytes) || isOldOffice(bytes) || isRichText(bytes)) return readLeniently(opened.sheets, fileName);
  return sheet ? readStrictly(sheet, fileName) : { faults: [{ messageId: 'file.nobody', data: { file: fileName } }] };
}
