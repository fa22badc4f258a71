import writeExcelFile from 'write-excel-file/universal';
import { printable } from '../../documents/escape';
import type { Speaker } from '../../i18n/speak';
import type { OccasionId } from '../../model/ids';
import type { Reception } from '../../model/reception';
import { eachTold, stretch, type Told, toldNobody } from './told';
import { chartSheet } from './workbook/chart-sheet';
import { pageSetup } from './workbook/page-setup';
import { wholePlanSheet } from './workbook/plan-sheet';
import { strictParts } from './workbook/strict-parts';
import { type SheetPlan, tableSheet } from './workbook/table-sheet';
import { type WorkbookSheet, workbookSheets } from './workbook-sheets';

export type ExportOptions = {
  /** Only this occasion; absent: the whole programme. */
  readonly occasion?: OccasionId | undefined;
  readonly told?: Told;
};

function written(sheet: WorkbookSheet, reception: Reception, speaker: Speaker): SheetPlan {
  switch (sheet.kind) {
    case 'chart':
      return chartSheet(sheet.name, sheet.of, speaker, reception.settings.paperTitleFont);
    case 'plan': {
      const headings = [speaker.say('exchange', 'export.plan.place'), speaker.say('exchange', 'export.plan.facts')] as const;
      return wholePlanSheet(sheet.name, headings, reception);
    }
    case 'list':
      return tableSheet(sheet);
    default:
      sheet satisfies never;
      throw new Error(`No sheet is like ${JSON.stringify(sheet)}.`);
  }
}

/**
 * The reception as a workbook. The lists are for the office: people, the reception sheet, the programme with flags and menus, each
 * occasion as a chart to edit and as a list, its vehicles or tables, who has come, rules, orders and rooms of the office's own, the
 * findings with who accepted them. The last sheet is for the way back: the whole plan, in which `planInWorkbook` finds the same
 * reception again, with whatever was changed in the lists of people and of seats since. A workbook of one occasion has no such sheet.
 * Nothing in it is a formula.
 */
export async function exportXlsx(
  reception: Reception,
  speaker: Speaker,
  { occasion: only, told = toldNobody }: ExportOptions = {},
): Promise<Uint8Array> {
  const sheets = workbookSheets(reception, speaker, only, stretch(told, 0, 0.15));
  const plans = eachTold(sheets, stretch(told, 0.45, 1), (sheet) => written(sheet, reception, speaker));
  const blob = await writeExcelFile(
    plans.map(({ sheet }) => sheet),
    {
      fontFamily: speaker.language === 'zh-CN' ? '宋体' : 'Calibri',
      fontSize: 10.5,
      features: [pageSetup(plans.map(({ page }) => page)), strictParts(printable(reception.title))],
    },
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
