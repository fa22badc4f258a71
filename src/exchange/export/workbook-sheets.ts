import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { findingsTable } from './findings-table';
import { filledFirst, peopleTableFor } from './person-values';
import { diningTables, factsTable, layoutName, programmeTable, vehiclesTable, wishesTable } from './plan-tables';
import { houseTable, presenceTable, roomsTable } from './record-tables';
import { type SeatingTable, seatingTable, withoutEmptyColumns } from './seating-table';
import { type Staged, stagedOccasions } from './staged';
import { type Told, toldNobody } from './told';
import { sheetNamer } from './workbook/sheet-names';

/** A list of the workbook. */
export type ListSheet = SeatingTable & {
  readonly kind: 'list';
  readonly name: string;
  /** These two are read back: who is there, and who sits where. The others are there to be read. */
  readonly lists?: 'people' | Staged;
  readonly centered?: readonly string[];
  /** How many columns print; all where nothing is said. */
  readonly printed?: number;
};

export type WorkbookSheet =
  | ListSheet
  | { readonly kind: 'chart'; readonly name: string; readonly of: Staged }
  | { readonly kind: 'plan'; readonly name: string };

/** The sheets of the workbook of a reception, or of one of its occasions, in their order. */
export function workbookSheets(
  reception: Reception,
  speaker: Speaker,
  only?: OccasionId,
  told: Told = toldNobody,
): readonly WorkbookSheet[] {
  const nameOf = sheetNamer();
  const say = (key: 'people' | 'findings' | 'facts' | 'programme' | 'wishes' | 'presence' | 'rooms' | 'house' | 'plan') =>
    nameOf(speaker.say('exchange', `export.sheet.${key}`));
  const named = ({ occasion: { title: whole } }: Staged, key: 'chart' | 'list' | 'vehicles' | 'tables') =>
    nameOf(whole, (title) => speaker.say('exchange', `export.sheet.${key}`, { title }));
  /** A sheet, where there is anything to put on it. */
  const filled = (name: () => string, table: SeatingTable | undefined): readonly ListSheet[] =>
    table && table.rows.length > 0 ? [{ kind: 'list', name: name(), ...withoutEmptyColumns(table) }] : [];
  const { staged, undrawn } = stagedOccasions(reception, speaker, only, told);
  const findings = findingsTable(staged, speaker);
  const missing = undrawn.map(({ title, layout }) => [
    title,
    '',
    speaker.say('exchange', 'export.findings.undrawn', { title, layout: layoutName(layout, reception, speaker) }),
  ]);
  const found = [...findings.rows, ...missing];
  const { filled: printed, ...people } = filledFirst(peopleTableFor(reception, speaker));
  const centered = (['seat', 'rank', 'party'] as const).map((key) => speaker.say('exchange', `export.list.${key}`));
  return [
    { kind: 'list', name: say('people'), ...people, lists: 'people', printed: Math.max(1, printed) },
    ...filled(() => say('facts'), factsTable(reception, speaker)),
    ...filled(() => say('programme'), programmeTable(reception, speaker)),
    ...staged.flatMap((each): readonly WorkbookSheet[] => [
      { kind: 'chart', name: named(each, 'chart'), of: each },
      { kind: 'list', name: named(each, 'list'), ...seatingTable(each, speaker), lists: each, centered },
      ...filled(() => named(each, 'vehicles'), vehiclesTable(each, speaker)),
      ...filled(() => named(each, 'tables'), diningTables(each, speaker)),
    ]),
    ...filled(() => say('presence'), presenceTable(reception, speaker)),
    ...filled(() => say('wishes'), wishesTable(reception, speaker)),
    ...filled(() => say('house'), houseTable(reception, speaker)),
    ...filled(() => say('rooms'), roomsTable(reception, speaker)),
    {
      ...{ kind: 'list', name: say('findings'), headings: findings.headings },
      rows: found.length > 0 ? found : [['', '', speaker.say('exchange', 'export.findings.clean')]],
    },
    ...(only === undefined ? [{ kind: 'plan' as const, name: say('plan') }] : []),
  ];
}
