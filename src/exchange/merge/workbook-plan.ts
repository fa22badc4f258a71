import { applyCommands } from '../../commands/apply-commands';
import type { Command } from '../../commands/command';
import { languages, type Speaker, speakerFor } from '../../i18n/speak';
import type { Reception } from '../../model/reception';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import { type ListSheet, workbookSheets } from '../export/workbook-sheets';
import { personIds } from '../person-ids';
import type { PlanFault } from '../plan/plan-fault';
import { planSheetIn, planTextOf } from '../plan/plan-sheet';
import { isPlanFault, readPlan } from '../plan/read-plan';
import { recognizeRoster } from '../roster/recognize-roster';
import { isPossible, planSeating } from '../seated/plan-seating';
import { seatingCommands } from '../seated/seating-commands';
import type { Sheet } from '../tables/sheet';
import { importCommands } from './import-commands';
import { planImport } from './plan-import';

/** A plan out of a workbook of ours, and what an office did to its lists since: by the names of the sheets. */
export type WorkbookPlan = {
  readonly reception: Reception;
  /** Changed lists of people and of seats: what they say now is in the reception. */
  readonly taken: readonly string[];
  /** Changed lists from which nothing is read, and rows of seats that cannot be had: there the plan is as it was exported. */
  readonly left: readonly string[];
};

/** What cells keep of a text: white space, and signs that XML does not know, are lost on the way or written anew by other programs. */
const kept = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) =>
      cells
        .map((cell) => cell.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S}]|\uFFFD/gu, ''))
        .join('\t')
        .trimEnd(),
    )
    .join('\n')
    .trimEnd();

const isChanged = ({ headings, rows }: ListSheet, found: Sheet): boolean =>
  kept([headings, ...rows]) !== kept(found.rows.map(({ cells }) => cells));

/** What of the two lists is read back whole: who is there; which seat is whose, locked or chosen. Other columns follow from that. */
const readBack = (lists: ListSheet['lists']): readonly string[] =>
  languages
    .map(speakerFor)
    .flatMap(({ say, speak }) =>
      lists === 'people'
        ? [speak('exchange', 'field.name')]
        : (['seat', 'name', 'locked', 'chosen'] as const).map((key) => say('exchange', `export.list.${key}`)),
    );

/** Whether what the list of the merged plan says there, in whatever order, is what was found. */
function saysTheSame({ headings, rows, lists }: ListSheet, found: Sheet): boolean {
  const wanted = readBack(lists);
  const told = ([heads = [], ...lines]: readonly (readonly string[])[]) => {
    const columns = wanted.map((heading) => heads.indexOf(heading)).filter((column) => column >= 0);
    return lines
      .map((cells) => kept([columns.map((column) => cells[column] ?? '')]))
      .filter((line) => line !== '')
      .toSorted()
      .join('\n');
  };
  return told([headings, ...rows]) === told(found.rows.map(({ cells }) => cells));
}

/** What the lists say now, as commands over the plan as it was exported: who was added or changed, then who sits elsewhere. */
function editsIn(sheet: ListSheet, found: Sheet, reception: Reception): { readonly commands: readonly Command[]; readonly whole: boolean } {
  if (sheet.lists === 'people') {
    const draft = recognizeRoster(found, { nextId: personIds(Object.keys(reception.people)) });
    return { commands: importCommands(planImport(reception, [draft], 'list')), whole: true };
  }
  const occasion = sheet.lists && reception.occasions[sheet.lists.occasion.id];
  const context = occasion && stageOf(reception, occasion);
  const plan = context && !isStageFault(context) ? planSeating(found, context) : undefined;
  return { commands: occasion && plan ? seatingCommands(plan.entries, occasion) : [], whole: plan?.entries.every(isPossible) === true };
}

/** The lists in the language in which most sheets of the workbook are called as we call them. */
function listsOf(reception: Reception, sheets: readonly Sheet[]): readonly ListSheet[] {
  const names = new Set(sheets.map(({ name }) => name));
  const spoken = languages.map((language) =>
    workbookSheets(reception, speakerFor(language)).flatMap((sheet) => (sheet.kind === 'list' && names.has(sheet.name) ? [sheet] : [])),
  );
  return spoken.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

/**
 * The plan that a workbook of ours holds; undefined where the file is somebody else's list. Where nothing was changed it is the reception
 * that was exported. Where the list of people or of seats was edited, that is what the office means now.
 */
export function planInWorkbook(sheets: readonly Sheet[]): WorkbookPlan | PlanFault | undefined {
  const whole = planSheetIn(sheets);
  if (!whole) return undefined;
  const exported = readPlan(planTextOf(whole));
  if (isPlanFault(exported)) return exported;
  const taken: string[] = [];
  const left: string[] = [];
  const changed = new Set<string>();
  let reception = exported;
  for (const list of listsOf(exported, sheets)) {
    const found = sheets.find(({ name }) => name === list.name);
    if (!found || !isChanged(list, found)) continue;
    changed.add(list.name);
    const edits = list.lists ? editsIn(list, found, reception) : { commands: [], whole: false };
    const outcome = applyCommands(reception, edits.commands);
    if (outcome.reception && edits.commands.length > 0) {
      reception = outcome.reception;
      taken.push(list.name);
    }
    if (!outcome.reception || !edits.whole) left.push(list.name);
  }
  // A row that was struck out, a mark that was changed: where our own list of the plan as it is now says something else, that is told.
  for (const list of listsOf(reception, sheets)) {
    const found = changed.has(list.name) ? sheets.find(({ name }) => name === list.name) : undefined;
    if (found && !left.includes(list.name) && !saysTheSame(list, found)) left.push(list.name);
  }
  return { reception, taken, left };
}

export const isWorkbookFault = (read: WorkbookPlan | PlanFault): read is PlanFault => 'fault' in read;

/** What was changed in the lists since the export, and came in or did not. */
export function sayWorkbookPlan({ taken, left }: WorkbookPlan, speaker: Speaker): readonly string[] {
  return [
    ...(taken.length > 0 ? [speaker.say('exchange', 'workbook.taken', { sheets: speaker.list(taken) })] : []),
    ...(left.length > 0 ? [speaker.say('exchange', 'workbook.left', { sheets: speaker.list(left) })] : []),
  ];
}
