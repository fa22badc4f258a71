import type { Command } from '../../commands/command';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import { type ImportChoices, importCommands } from '../merge/import-commands';
import { type ImportPlan, type ImportPolicy, planImport } from '../merge/plan-import';
import { personIds } from '../person-ids';
import { type Field, fields } from '../roster/columns';
import { recognizeRoster } from '../roster/recognize-roster';
import type { RosterDraft, RosterOptions } from '../roster/roster-draft';
import { readPasted, readTable } from '../tables/read-table';
import { isTableFault, type Sheet, type TableFault } from '../tables/sheet';
import { type MergeView, viewMerge } from './view-merge';
import { type RosterView, viewRoster } from './view-roster';

export type ReadList = {
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number; readonly people: number }[];
};

/** What the officer decided on the import screen. */
export type ListOptions = {
  readonly sheet: number;
  readonly party: 'guest' | 'host' | 'other';
  /** Empty: as the title of the list has it. */
  readonly delegation: string;
  /** By place of the column, 0 first; `''` leaves it out. */
  readonly columns: Readonly<Record<number, string>>;
  readonly wanted: readonly number[];
  readonly unwanted: readonly number[];
  readonly policy: 'ask' | 'list' | 'plan';
};
export type Answers = Readonly<Record<string, string>>;

const isField = (text: string): text is Field => fields.some((field) => field === text);

const chosenColumns = (columns: ListOptions['columns']): Record<number, Field | 'ignore'> =>
  Object.fromEntries(Object.entries(columns).map(([column, field]) => [column, isField(field) ? field : 'ignore']));

const chosenRows = ({ wanted, unwanted }: ListOptions): Record<number, 'take' | 'leave'> => ({
  ...Object.fromEntries(wanted.map((row) => [row, 'take' as const])),
  ...Object.fromEntries(unwanted.map((row) => [row, 'leave' as const])),
});

const doubtAnswers = (answers: Answers): NonNullable<RosterOptions['answers']> =>
  Object.fromEntries(Object.entries(answers).flatMap(([id, answer]) => (answer === 'accept' || answer === 'ignore' ? [[id, answer]] : [])));

const choicesIn = (answers: Answers): ImportChoices =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      id.startsWith('merge:') && (answer === 'add' || answer === 'update' || answer === 'keep' || answer === 'withdraw')
        ? [[id.slice('merge:'.length), answer]]
        : [],
    ),
  );

const policies: Readonly<Record<ListOptions['policy'], ImportPolicy>> = { ask: 'ask', list: 'list', plan: 'reception' };

const sayFault = ({ fault, data }: TableFault, speaker: Speaker) => ({ message: speaker.say('exchange', `table.${fault}`, data) });

/** The import of one list for a screen: everything said in words, worked out again from what was decided so far. */
export function createListImport() {
  const sources = new WeakMap<ReadList, readonly Sheet[]>();

  function remember(read: readonly Sheet[] | TableFault, name: string, language: Language): ReadList | { readonly message: string } {
    if (isTableFault(read)) return sayFault(read, speakerFor(language));
    const list: ReadList = {
      name,
      sheets: read.map((sheet) => ({
        name: sheet.name,
        rows: sheet.rows.length,
        people: recognizeRoster(sheet, { nextId: personIds() }).rows.filter(({ kind }) => kind === 'taken').length,
      })),
    };
    sources.set(list, read);
    return list;
  }

  function draftOf(list: ReadList, options: ListOptions, answers: Answers, taken: readonly string[] = []): RosterDraft {
    const sheet = sources.get(list)?.[options.sheet];
    if (!sheet)
      throw new Error(`The list "${list.name}" has no sheet ${options.sheet}.\nOnly lists that this import has read can be recognized.`);
    return recognizeRoster(sheet, {
      nextId: personIds(taken),
      party: options.party,
      ...(options.delegation === '' ? {} : { delegation: options.delegation }),
      columns: chosenColumns(options.columns),
      rows: chosenRows(options),
      answers: doubtAnswers(answers),
    });
  }

  const planOf = (reception: Reception, list: ReadList, options: ListOptions, answers: Answers): ImportPlan =>
    planImport(reception, draftOf(list, options, answers, Object.keys(reception.people)), policies[options.policy]);

  return {
    fields: ['', ...fields] as readonly string[],
    fieldName: (field: string, language: Language): string =>
      speakerFor(language).say('exchange', isField(field) ? `field.${field}` : 'field.ignore'),
    read: async (bytes: Uint8Array, name: string, language: Language) => remember(await readTable(bytes, name), name, language),
    paste: (text: string, language: Language) => {
      const name = speakerFor(language).say('exchange', 'table.pasted');
      return remember(readPasted(text, name), name, language);
    },
    recognize: (list: ReadList, options: ListOptions, answers: Answers, language: Language): RosterView =>
      viewRoster(draftOf(list, options, answers), speakerFor(language)),
    plan: (reception: Reception, list: ReadList, options: ListOptions, answers: Answers, language: Language): MergeView =>
      viewMerge(planOf(reception, list, options, answers), reception, speakerFor(language)),
    changes: (reception: Reception, list: ReadList, options: ListOptions, answers: Answers): readonly Command[] =>
      importCommands(planOf(reception, list, options, answers), choicesIn(answers)),
  };
}
