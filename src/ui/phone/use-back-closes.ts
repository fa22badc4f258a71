import { useEffect, useRef } from 'react';

const ours = { over: true };
const isOurs = () => JSON.stringify(history.state) === JSON.stringify(ours);

/**
 * What is open over a screen is closed by the Back of the browser or the phone, which would else leave the program. Closed in another way
 * it takes its entry out of the history again, so that the next Back does what it did before.
 */
export function useBackCloses(isOpen: boolean, onClose: () => void): void {
  const close = useRef(onClose);
  const open = useRef(isOpen);

  useEffect(() => {
    close.current = onClose;
    open.current = isOpen;
  });

  useEffect(() => {
    if (!isOpen) return;
    const hear = () => close.current();
    // The entry of a page that was loaded anew with something open, or of one that was closed a moment ago, is taken over.
    if (!isOurs()) history.pushState(ours, '');
    window.addEventListener('popstate', hear);
    return () => {
      window.removeEventListener('popstate', hear);
      open.current = false;
      setTimeout(() => {
        if (!open.current && isOurs()) history.back();
      });
    };
  }, [isOpen]);
}
