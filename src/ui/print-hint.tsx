import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useSay } from './speech';

/**
 * The browser's own menu prints the page, not a document: the sheet says where documents are printed instead of staying empty. It stands
 * in the page for that moment only: Firefox measures the first sheet of a set by whatever stands before it, seen or not.
 */
export function PrintHint() {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const show = () => flushSync(() => setShown(document.querySelector('.print-only') === null));
    const hide = () => setShown(false);
    window.addEventListener('beforeprint', show);
    window.addEventListener('afterprint', hide);
    return () => {
      window.removeEventListener('beforeprint', show);
      window.removeEventListener('afterprint', hide);
    };
  }, []);
  return isShown ? createPortal(<p className="print-hint">{say('print.fromMenu')}</p>, document.body) : null;
}
