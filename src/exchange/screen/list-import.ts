import type { Command } from '../../commands/command';
import { type Language, type Speaker, speakerFor } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { type ImportChoices, importCommands } from '../merge/import-commands';
import { type ImportPlan, type ImportPolicy, planImport } from '../merge/plan-import';
import { isWorkbookFault, planInWorkbook, sayWorkbookPlan } from '../merge/workbook-plan';
import { type PersonIdMaker, personIds } from '../person-ids';
import { sayPlanNotOpened } from '../plan/plan-fault';
import { planSheetIn } from '../plan/plan-sheet';
import { writePlan } from '../plan/write-plan';
import { fieldOf } from '../roster/columns';
import { type Field, fields } from '../roster/fields';
import { findHeader } from '../roster/find-header';
import { nameKey } from '../roster/names';
import { recognizeRoster, recognizeRosters } from '../roster/recognize-roster';
import type { RosterDraft, RosterOptions } from '../roster/roster-draft';
import { saySheet } from '../tables/left-out';
import { readPasted } from '../tables/read-table';
import { isTableFault, type Sheet, type TableFault } from '../tables/sheet';
import { type Answers, type ListOptions, type SheetOptions, sheetOptionsIn } from './list-options';
import { changesOfSeating, type SeatedChoices, viewSeating } from './seated-import';
import { type MergeView, viewMerge } from './view-merge';
import { type RosterView, viewRoster } from './view-roster';

export type ReadSheet = {
  readonly file: string;
  readonly name: string;
  readonly rows: number;
  readonly people: number;
  /** It names again whom another sheet of the file names, or is something else beside a list: taken only where somebody asks. */
  readonly again?: true;
  /** Whoever opens the workbook does not see it. */
  readonly hidden?: true;
  /** Of a text: what its letters were read in, and whether a person chose that. */
  readonly encoding?: Sheet['encoding'];
  /** What is to be said of how it was read. */
  readonly notes: readonly string[];
};

/** The lists that were read so far, each sheet of each file. */
export type ReadList = {
  readonly name: string;
  /** The file among these that is a workbook of ours and holds a whole plan. */
  readonly whole?: string;
  readonly sheets: readonly ReadSheet[];
};

const isField = (text: string): text is Field => fields.some((field) => field === text);

const rowDecisions = ({ wanted, unwanted }: SheetOptions): NonNullable<RosterOptions['rows']> => ({
  ...Object.fromEntries(wanted.map((row) => [row, 'take' as const])),
  ...Object.fromEntries(unwanted.map((row) => [row, 'leave' as const])),
});

const doubtAnswers = (answers: Answers, sheet: number): NonNullable<RosterOptions['answers']> =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) =>
      id.startsWith(`${sheet}/`) && (answer === 'accept' || answer === 'ignore') ? [[id.slice(`${sheet}/`.length), answer]] : [],
    ),
  );

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

const peopleIn = (sheet: Sheet): number =>
  recognizeRoster(sheet, { nextId: personIds() }).rows.filter(({ kind }) => kind === 'taken').length;

/** A plan out of a workbook, as the text of a plan file, and what is to be said of it. */
export type WholePlan = { readonly text: string; readonly notes: readonly string[] };

/** The plan that the sheets of a workbook of ours hold. Every list is made anew to see what was changed: seconds, for thousands of people. */
export function wholePlanIn(book: readonly Sheet[], language: Language): WholePlan | { readonly message: string } {
  const speaker = speakerFor(language);
  const plan = planInWorkbook(book);
  if (!plan) throw new Error('These sheets hold no whole plan.\nOnly a list that says where its plan is can be opened as one.');
  if (isWorkbookFault(plan)) return { message: sayPlanNotOpened(plan, speaker) };
  return { text: writePlan(plan.reception), notes: sayWorkbookPlan(plan, speaker) };
}

const isPeopleList = (sheet: Sheet): boolean => {
  const named = new Set(findHeader(sheet)?.cells.map(fieldOf));
  return (['name', 'party', 'order', 'title', 'spouse'] as const).every((field) => named.has(field));
};

const seatHeading = /^(席位|座位号?|seat)$/i;
const hasSeats = (sheet: Sheet): boolean => findHeader(sheet)?.cells.some((cell) => seatHeading.test(cell.trim())) ?? false;

const namesIn = (sheet: Sheet): readonly string[] =>
  recognizeRoster(sheet, { nextId: personIds() }).rows.flatMap((row) => (row.kind === 'taken' ? [nameKey(row.person.name)] : []));

/**
 * Which sheets name again whom another names: of a workbook of ours all beside its list of people; of any other those that say who sits
 * where, if all but a few stand in the lists beside them. Beside a table that names its columns, one that does not is something else.
 */
function namingAgain(read: readonly Sheet[]): (sheet: Sheet) => boolean {
  if (planSheetIn(read) !== undefined && read.some(isPeopleList)) return (sheet) => !isPeopleList(sheet);
  const lists = read.filter((sheet) => findHeader(sheet) && !hasSeats(sheet));
  if (lists.length === 0 || lists.length === read.length) return () => false;
  const known = new Set(lists.flatMap(namesIn));
  return (sheet) => {
    if (!findHeader(sheet)) return true;
    const names = hasSeats(sheet) ? namesIn(sheet) : [];
    return names.length > 0 && names.filter((name) => known.has(name)).length >= names.length * 0.8;
  };
}

/** The import of lists for a screen: everything said in words, worked out again from what was decided so far. */
export function createListImport() {
  const sources = new WeakMap<ReadList, readonly Sheet[]>();

  function held(read: readonly Sheet[] | TableFault, name: string, language: Language): ReadList | { readonly message: string } {
    const speaker = speakerFor(language);
    if (isTableFault(read)) return sayFault(read, speaker);
    const isAgain = namingAgain(read);
    const sheets = read.map((sheet): ReadSheet => {
      const [again, hidden] = [isAgain(sheet), sheet.concealed?.sheet];
      const told = { file: name, name: sheet.name, rows: sheet.rows.length, people: peopleIn(sheet), notes: saySheet(sheet, speaker) };
      const { encoding } = sheet;
      return { ...told, ...(encoding ? { encoding } : {}), ...(again ? { again } : {}), ...(hidden ? { hidden } : {}) };
    });
    const list: ReadList = { name, sheets, ...(planSheetIn(read) ? { whole: name } : {}) };
    sources.set(list, read);
    return list;
  }

  /** All sheets of the file that holds a whole plan. */
  const bookOf = (list: ReadList): readonly Sheet[] => sheetsOf(list).filter((_, place) => list.sheets[place]?.file === list.whole);

  function sheetsOf(list: ReadList): readonly Sheet[] {
    const sheets = sources.get(list);
    if (!sheets) throw new Error(`The list "${list.name}" is not known here.\nOnly lists that this import has read can be recognized.`);
    return sheets;
  }

  function source(sheet: Sheet, place: number, options: ListOptions, answers: Answers, nextId: PersonIdMaker) {
    const chosen = sheetOptionsIn(options, place);
    const columns = Object.entries(chosen.columns).map(
      ([column, field]) => [column, isField(field) || field === 'keep' ? field : 'ignore'] as const,
    );
    return {
      sheet,
      options: {
        nextId,
        party: chosen.party,
        ...(chosen.delegation.trim() === '' ? {} : { delegation: chosen.delegation.trim() }),
        columns: Object.fromEntries(columns),
        rows: rowDecisions(chosen),
        answers: doubtAnswers(answers, place),
      },
    };
  }

  /** The chosen sheets, read together. */
  function draftsOf(
    list: ReadList,
    options: ListOptions,
    answers: Answers,
    taken: Iterable<string> = [],
  ): ReadonlyMap<number, RosterDraft> {
    const sheets = sheetsOf(list);
    const nextId = personIds(taken);
    const places = options.chosen.filter((place) => sheets[place] !== undefined).toSorted((left, right) => left - right);
    const drafts = recognizeRosters(
      places.flatMap((place) => {
        const sheet = sheets[place];
        return sheet ? [source(sheet, place, options, answers, nextId)] : [];
      }),
    );
    return new Map(drafts.map((draft, index) => [places[index] ?? 0, draft]));
  }

  function recognize(list: ReadList, options: ListOptions, answers: Answers, language: Language): RosterView {
    const drafts = draftsOf(list, options, answers);
    const sheet = sheetsOf(list)[options.looked] ?? { name: '', rows: [] };
    // A sheet that is looked at and not taken is read by itself.
    const alone = () => recognizeRoster(sheet, source(sheet, options.looked, options, answers, personIds()).options);
    return viewRoster(drafts.get(options.looked) ?? alone(), drafts, options.looked, speakerFor(language));
  }

  const planOf = (reception: Reception, list: ReadList, options: ListOptions, answers: Answers): ImportPlan =>
    planImport(reception, [...draftsOf(list, options, answers, Object.keys(reception.people)).values()], policies[options.policy]);

  return {
    fields,
    fieldName: (field: string, language: Language): string =>
      speakerFor(language).say('exchange', isField(field) || field === 'keep' ? `field.${field}` : 'field.ignore'),
    /** What was read from a file, to be recognized. */
    held,
    paste: (text: string, language: Language) => {
      const name = speakerFor(language).say('exchange', 'table.pasted');
      return held(readPasted(text, name), name, language);
    },
    /** Another list behind those that are there. */
    joined(before: ReadList, more: ReadList): ReadList {
      const whole = before.whole ?? more.whole;
      const list: ReadList = { name: before.name, sheets: [...before.sheets, ...more.sheets], ...(whole === undefined ? {} : { whole }) };
      sources.set(list, [...sheetsOf(before), ...sheetsOf(more)]);
      return list;
    },
    /** The sheets of one file as they were read again, at the place where they stood. */
    replaced(before: ReadList, file: string, again: ReadList): ReadList {
      const first = before.sheets.findIndex((sheet) => sheet.file === file);
      const instead = <One>(all: readonly One[], own: readonly One[]): readonly One[] =>
        all.flatMap((one, place) => (before.sheets[place]?.file === file ? (place === first ? own : []) : one));
      const list: ReadList = { ...before, sheets: instead(before.sheets, again.sheets) };
      sources.set(list, instead(sheetsOf(before), sheetsOf(again)));
      return list;
    },
    /** A sheet that has seats, laid beside the seats of an occasion. */
    seating: (reception: Reception, occasion: OccasionId, list: ReadList, sheet: number, choices: SeatedChoices, language: Language) =>
      viewSeating(reception, occasion, sheetsOf(list)[sheet] ?? { name: '', rows: [] }, choices, language),
    seatingChanges: (reception: Reception, occasion: OccasionId, list: ReadList, sheet: number, choices: SeatedChoices) =>
      changesOfSeating(reception, occasion, sheetsOf(list)[sheet] ?? { name: '', rows: [] }, choices),
    recognize,
    bookOf,
    plan: (reception: Reception, list: ReadList, options: ListOptions, answers: Answers, language: Language): MergeView =>
      viewMerge(planOf(reception, list, options, answers), reception, speakerFor(language)),
    changes: (reception: Reception, list: ReadList, options: ListOptions, answers: Answers): readonly Command[] =>
      importCommands(planOf(reception, list, options, answers), choicesIn(answers)),
  };
}
