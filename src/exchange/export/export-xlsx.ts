import writeExcelFile from 'write-excel-file/universal';
import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { findingsTable } from './findings-table';
import { filledFirst, peopleTableFor } from './person-values';
import { seatingTable } from './seating-table';
import { stagedOccasions } from './staged';
import { chartSheet } from './workbook/chart-sheet';
import { pageSetup } from './workbook/page-setup';
import { sheetNamer } from './workbook/sheet-names';
import { tableSheet } from './workbook/table-sheet';

export type ExportOptions = {
  /** Only this occasion; absent: the whole programme. */
  readonly occasion?: OccasionId | undefined;
};

/**
 * The reception as a workbook: the list (which reads back as the same people), each occasion as a chart to edit and as a
 * list, and the findings. Nothing in it is a formula.
 */
export async function exportXlsx(reception: Reception, speaker: Speaker, { occasion: only }: ExportOptions = {}): Promise<Uint8Array> {
  const nameOf = sheetNamer();
  const say = (key: 'people' | 'findings') => nameOf(speaker.say('exchange', `export.sheet.${key}`));
  const { staged, undrawn } = stagedOccasions(reception, speaker, only);
  const list = (key: 'seat' | 'rank' | 'name' | 'party') => speaker.say('exchange', `export.list.${key}`);
  const findings = findingsTable(staged, speaker);
  const missing = undrawn.map(({ title, layout }) => [title, '', speaker.say('exchange', 'export.findings.undrawn', { title, layout })]);
  const found = [...findings.rows, ...missing];
  const people = filledFirst(peopleTableFor(reception, speaker));
  const plans = [
    tableSheet({ name: say('people'), ...people, printed: Math.max(1, people.filled) }),
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
    ]),
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
