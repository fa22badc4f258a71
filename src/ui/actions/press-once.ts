import { useEffect } from 'react';

/** A key that is held down presses a button once: the Enter that answers a dialog must not go on to press what opened it. */
export function usePressOnce(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { repeat, key, target } = event;
      if (repeat && (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button, summary')) {
        event.preventDefault();
      }
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, []);
}
