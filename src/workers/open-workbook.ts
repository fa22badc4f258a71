import { expose } from 'comlink';
import { type WholePlan, wholePlanIn } from '../exchange/screen/list-import';
import type { Sheet } from '../exchange/tables/sheet';
import { learnBoth } from '../i18n/both';
import type { Language } from '../i18n/speak';

/** Takes a plan out of a workbook away from the screen: its lists are made anew, and in a great hall that takes seconds. */
const workbookOpener = {
  open: (book: readonly Sheet[], language: Language): WholePlan | { readonly message: string } => wholePlanIn(book, language),
};
export type WorkbookOpener = typeof workbookOpener;

learnBoth();
expose(workbookOpener);
