import { createPortal } from 'react-dom';
import { useSay } from './speech';

/** The browser's own menu prints the page, not a document: the sheet says where documents are printed instead of staying empty. */
export function PrintHint() {
  const say = useSay();
  return createPortal(<p className="print-hint">{say('print.fromMenu')}</p>, document.body);
}
