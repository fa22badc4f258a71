import { type ImportChoices, importCommands } from '../../exchange/merge/import-commands';
import { type ImportChoice, type ImportEntry, type ImportPlan, planImport } from '../../exchange/merge/plan-import';
import { personIds } from '../../exchange/person-ids';
import { type Field, fields } from '../../exchange/roster/columns';
import { recognizeRoster } from '../../exchange/roster/recognize-roster';
import type { DoubtKind, Doubt as DraftDoubt, DraftRow, RosterDraft, RosterOptions } from '../../exchange/roster/roster-draft';
import { readPasted } from '../../exchange/tables/read-table';
import { isTableFault, type Sheet, type TableFault } from '../../exchange/tables/sheet';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import type { Severity } from '../../protocol/rules/finding';
import type {
  Answers,
  Doubt,
  ImportPort,
  MergePolicy,
  MergeRow,
  ReadTable,
  RecognizeOptions,
  RosterRow,
  RosterView,
} from '../import/import-port';
import { tablesOf } from './reading';

/** What was read, kept behind the handle that the screen holds. */
const sheetsOf = new WeakMap<ReadTable, readonly Sheet[]>();

function peopleIn(sheet: Sheet): number {
  return recognizeRoster(sheet, { nextId: personIds() }).rows.filter(({ kind }) => kind === 'taken').length;
}

function held(read: readonly Sheet[] | TableFault, name: string, language: Language): ReadTable | { readonly message: string } {
  if (isTableFault(read)) return { message: speakerFor(language).speak('exchange', `table.${read.fault}`, read.data) };
  const table: ReadTable = { name, sheets: read.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length, people: peopleIn(sheet) })) };
  sheetsOf.set(table, read);
  return table;
}

const isField = (text: string): text is Field => fields.some((field) => field === text);

function optionsOf(
  { party, delegation, columns, wanted, unwanted }: RecognizeOptions,
  answers: Answers,
  taken: Iterable<string>,
): RosterOptions {
  const rows: Record<number, 'take' | 'leave'> = {};
  for (const row of wanted) rows[row] = 'take';
  for (const row of unwanted) rows[row] = 'leave';
  return {
    nextId: personIds(taken),
    party,
    ...(delegation.trim() === '' ? {} : { delegation: delegation.trim() }),
    columns: Object.fromEntries(Object.entries(columns).map(([column, field]) => [column, isField(field) ? field : 'ignore'])),
    rows,
    answers: Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => (answer === 'accept' || answer === 'ignore' ? [[id, answer]] : [])),
    ),
  };
}

function draftOf(table: ReadTable, options: RecognizeOptions, answers: Answers, taken: Iterable<string> = []): RosterDraft {
  const sheet = sheetsOf.get(table)?.[options.sheet] ?? { name: '', rows: [] };
  return recognizeRoster(sheet, optionsOf(options, answers, taken));
}

/** What may put a person into the wrong place weighs more than a note that moved to its own column. */
const grave: ReadonlySet<DoubtKind> = new Set([
  'nameSeveral',
  'sameName',
  'linkUnknown',
  'linkAmbiguous',
  'orderMissing',
  'valueUnread',
  'dietByEthnicity',
]);
const severityOf = ({ kind }: DraftDoubt): Severity => (grave.has(kind) ? 'departure' : 'remark');

/** A value that starts with `@` is a word of the model. */
const spoken = (data: DraftDoubt['data'], speaker: Speaker) =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      typeof value === 'string' && value.startsWith('@') ? speaker.speak('model', value.slice(1)) : value,
    ]),
  );

function doubtsOf(rows: readonly DraftRow[], standard: ReadonlyMap<string, boolean>, speaker: Speaker): readonly Doubt[] {
  return rows.flatMap((row) =>
    row.kind !== 'taken'
      ? []
      : row.doubts.map((doubt) => {
          const order = standard.get(doubt.id) ? (['accept', 'ignore'] as const) : (['ignore', 'accept'] as const);
          return {
            id: doubt.id,
            row: row.row,
            severity: severityOf(doubt),
            title: row.person.name,
            text: speaker.speak('exchange', doubt.messageId, spoken(doubt.data, speaker)),
            answers: doubt.suggests ? order.map((id) => ({ id, label: speaker.say('interface', `engine.doubt.${id}`) })) : [],
          };
        }),
  );
}

function rowOf(row: DraftRow, { columns }: RosterDraft): RosterRow | undefined {
  if (row.kind === 'header' || (row.kind === 'left-out' && row.reason !== 'unticked')) return undefined;
  const taken = row.kind === 'taken';
  const cells = columns.map(({ index, field }) => {
    const was = row.cells[index] ?? '';
    const text = taken && field === 'name' ? row.person.name : was;
    const severities = taken ? row.doubts.filter(({ column }) => column === index).map(severityOf) : [];
    const doubt = severities.includes('departure') ? 'departure' : severities[0];
    return { text, ...(was !== text ? { was } : {}), ...(doubt ? { doubt } : {}) };
  });
  return { row: row.row, cells, taken };
}

function recognize(table: ReadTable, options: RecognizeOptions, answers: Answers, language: Language): RosterView {
  const speaker = speakerFor(language);
  const draft = draftOf(table, options, answers);
  const unanswered = draftOf(table, options, {});
  const standard = new Map(
    unanswered.rows.flatMap((row) => (row.kind === 'taken' ? row.doubts.map(({ id, applied }) => [id, applied] as const) : [])),
  );
  return {
    columns: draft.columns.map(({ index, heading, field }) => ({
      column: index,
      header: heading,
      field: field === undefined || field === 'ignore' ? '' : field,
    })),
    rows: draft.rows.flatMap((row) => rowOf(row, draft) ?? []),
    doubts: doubtsOf(draft.rows, standard, speaker),
    leftOut: draft.rows.flatMap((row) =>
      row.kind === 'left-out'
        ? [
            {
              row: row.row,
              text: row.cells.filter((cell) => cell.trim() !== '').join(' '),
              reason: speaker.say('exchange', `roster.leftOut.${row.reason}`),
            },
          ]
        : [],
    ),
    headerRows: draft.rows.filter(({ kind }) => kind === 'header').length,
    rowsInAll: draft.rows.length,
  };
}

const policies = { ask: 'ask', list: 'list', plan: 'reception' } as const satisfies Record<MergePolicy, string>;

const planOf = (reception: Reception, table: ReadTable, options: RecognizeOptions, answers: Answers): ImportPlan =>
  planImport(reception, draftOf(table, options, answers, Object.keys(reception.people)), policies[options.policy]);

/** 职务：副局长 → 局长 */
function changeText(entry: ImportEntry, { say, knows, speak, list }: Speaker): string {
  if (entry.kind !== 'changed') return 'listed' in entry ? (entry.listed.title ?? '') : (entry.present.title ?? '');
  const told = (value: unknown) =>
    Array.isArray(value)
      ? list(value.map(String))
      : value === undefined || value === ''
        ? say('interface', 'engine.merge.nothing')
        : String(value);
  const changes = entry.changes.map(({ field, before, after }) => {
    const name = knows('model', `person.${field}`) ? speak('model', `person.${field}`) : field;
    return say('interface', 'engine.merge.change', { field: name, before: told(before), after: told(after) });
  });
  return list(changes);
}

function mergeRow(entry: ImportEntry, speaker: Speaker): MergeRow {
  // An open question leaves the reception as it is, so that is what comes first.
  const first: ImportChoice = entry.choice ?? 'keep';
  const choices = [first, ...entry.choices.filter((choice) => choice !== first)];
  return {
    id: entry.key,
    name: entry.name,
    kind: entry.kind,
    text: changeText(entry, speaker),
    answers: choices.length > 1 ? choices.map((id) => ({ id, label: speaker.say('interface', `engine.merge.choice.${id}`) })) : [],
  };
}

const isChoice = (answer: string): answer is ImportChoice =>
  answer === 'add' || answer === 'update' || answer === 'keep' || answer === 'withdraw';

/** Reading lists, behind the import screen. */
export const importPort: ImportPort = {
  read: async (bytes, name, language, signal) => held(await tablesOf(bytes, name, signal), name, language),
  paste(text, language) {
    const name = speakerFor(language).say('interface', 'engine.pasted');
    return held(readPasted(text, name), name, language);
  },
  fields,
  fieldName: (field, language) => {
    const speaker = speakerFor(language);
    return speaker.knows('exchange', `field.${field}`) ? speaker.speak('exchange', `field.${field}`) : field;
  },
  recognize,
  plan: (reception, table, options, answers, language) => ({
    rows: planOf(reception, table, options, answers).entries.map((entry) => mergeRow(entry, speakerFor(language))),
  }),
  changes(reception, table, options, answers) {
    const choices: ImportChoices = Object.fromEntries(
      Object.entries(answers).flatMap(([id, answer]) => (isChoice(answer) ? [[id, answer]] : [])),
    );
    return importCommands(planOf(reception, table, options, answers), choices);
  },
};
