import writeExcelFile from 'write-excel-file/universal';
import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { findingsTable } from './findings-table';
import { filledFirst, peopleTableFor } from './person-values';
import { diningTables, factsTable, programmeTable, vehiclesTable, wishesTable } from './plan-tables';
import { type SeatingTable, seatingTable, withoutEmptyColumns } from './seating-table';
import { type Staged, stagedOccasions } from './staged';
import { chartSheet } from './workbook/chart-sheet';
import { pageSetup } from './workbook/page-setup';
import { sheetNamer } from './workbook/sheet-names';
import { type SheetPlan, tableSheet } from './workbook/table-sheet';

export type ExportOptions = {
  /** Only this occasion; absent: the whole programme. */
  readonly occasion?: OccasionId | undefined;
};

/** A sheet, where there is anything to put on it. */
const filledSheet = (name: string, table: SeatingTable | undefined): readonly SheetPlan[] =>
  table && table.rows.length > 0 ? [tableSheet({ name, ...withoutEmptyColumns(table) })] : [];

/**
 * The reception as a workbook: the list (which reads back as the same people), the reception sheet, the programme with flags and
 * menus, each occasion as a chart to edit and as a list, its vehicles or tables, the rules of the staff, and the findings.
 * Nothing in it is a formula.
 */
export async function exportXlsx(reception: Reception, speaker: Speaker, { occasion: only }: ExportOptions = {}): Promise<Uint8Array> {
  const nameOf = sheetNamer();
  const say = (key: 'people' | 'findings' | 'facts' | 'programme' | 'wishes') => nameOf(speaker.say('exchange', `export.sheet.${key}`));
  const { staged, undrawn } = stagedOccasions(reception, speaker, only);
  const list = (key: 'seat' | 'rank' | 'name' | 'party') => speaker.say('exchange', `export.list.${key}`);
  const named = ({ occasion: { title: whole } }: Staged, key: 'vehicles' | 'tables') =>
    nameOf(whole, (title) => speaker.say('exchange', `export.sheet.${key}`, { title }));
  const findings = findingsTable(staged, speaker);
  const missing = undrawn.map(({ title, layout }) => [title, '', speaker.say('exchange', 'export.findings.undrawn', { title, layout })]);
  const found = [...findings.rows, ...missing];
  const people = filledFirst(peopleTableFor(reception, speaker));
  const plans = [
    tableSheet({ name: say('people'), ...people, printed: Math.max(1, people.filled) }),
    ...filledSheet(say('facts'), factsTable(reception, speaker)),
    ...filledSheet(say('programme'), programmeTable(reception, speaker)),
    ...staged.flatMap((each) => [
      chartSheet(
        nameOf(each.occasion.title, (title) => speaker.say('exchange', 'export.sheet.chart', { title })),
        each,
        speaker,
        reception.settings.paperTitleFont,
      ),
      tableSheet({
        name: nameOf(each.occasion.title, (title) => speaker.say('exchange', 'export.sheet.list', { title })),
        ...seatingTable(each, speaker),
        centered: [list('seat'), list('rank'), list('party')],
      }),
      ...filledSheet(named(each, 'vehicles'), vehiclesTable(each, speaker)),
      ...filledSheet(named(each, 'tables'), diningTables(each, speaker)),
    ]),
    ...filledSheet(say('wishes'), wishesTable(reception)),
    tableSheet({
      name: say('findings'),
      headings: findings.headings,
      rows: found.length > 0 ? found : [['', '', speaker.say('exchange', 'export.findings.clean')]],
    }),
  ];
  const blob = await writeExcelFile(
    plans.map(({ sheet }) => sheet),
    {
      fontFamily: speaker.language === 'zh-CN' ? '宋体' : 'Calibri',
      fontSize: 10.5,
      features: [pageSetup(plans.map(({ page }) => page))],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
