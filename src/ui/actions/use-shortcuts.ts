import { useEffect, useRef } from 'react';
import { type Action, matches } from './action';

/** A choice or a tick is walked with arrows and the space bar; other keys mean nothing in it. */
const keepsToItself = ({ type }: HTMLInputElement, key: string): boolean =>
  (type !== 'radio' && type !== 'checkbox') || key === ' ' || key.startsWith('Arrow');

function writes({ target, key }: KeyboardEvent): boolean {
  if (target instanceof HTMLInputElement) return keepsToItself(target, key);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Enter on a button or a fold presses it, whatever else Enter would mean. */
const pressesButton = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' && target instanceof Element && target.closest('button, a, summary, [role="button"]') !== null;

const holdsDialog = () => document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** Keys of the actions, unless somebody is writing or a dialog stands open. */
export function useShortcuts(actions: readonly Action[]) {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || writes(event) || pressesButton(event) || holdsDialog()) return;
      const action = latest.current.find(({ keys, enabled }) => keys !== undefined && enabled && matches(keys, event));
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
