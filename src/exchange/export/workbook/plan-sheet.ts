import type { Reception } from '../../../model/reception';
import { planRows } from '../../plan/plan-sheet';
import { type SheetPlan, textCell } from './table-sheet';

/** Characters of the default font: a place, and the longest line of facts that is worth showing. */
const widths = [38, 110] as const;

/** The whole plan as its last sheet: kept plain, for it is there to be read back. */
export function wholePlanSheet(name: string, headings: readonly string[], reception: Reception): SheetPlan {
  const head = headings.map((heading) => textCell(heading, { fontWeight: 'bold', backgroundColor: '#EFEFEF' }));
  const rows = planRows(reception).map((row) => row.map((text) => textCell(text, { alignVertical: 'top' })));
  return {
    sheet: { sheet: name, data: [head, ...rows], columns: widths.map((width) => ({ width })), stickyRowsCount: 1 },
    page: { name, landscape: true, pagesHigh: 0, columns: 2, rows: rows.length + 1, headRows: 1 },
  };
}
