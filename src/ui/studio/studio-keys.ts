import type { KeyboardEvent } from 'react';
import type { StudioState } from './use-studio';

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What is typed goes into a field. */
export const isWriting = ({ target }: Pick<Event, 'target'>): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;

/** What a key does on the drawing board; undefined for one that means nothing here. */
function toolFor(event: KeyboardEvent, studio: StudioState): (() => void) | undefined {
  const { held, step } = studio;
  const key = event.key.toLowerCase();
  const arrow = arrows[event.key];
  if (arrow) {
    const by = event.shiftKey ? 10 : event.altKey ? 1 : step || 50;
    return held.length > 0 ? () => studio.move(arrow[0] * by, arrow[1] * by) : undefined;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') return studio.remove;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'a') return studio.holdAll;
    if (key === 'd') return held.length > 0 ? () => studio.repeat(600, 600, 1) : undefined;
    if (key === 'z') return event.shiftKey ? studio.redo : studio.undo;
    return undefined;
  }
  return key === 'r' ? () => studio.turn(event.shiftKey ? -15 : 15) : undefined;
}

/** Keys belong to the drawing board, except while something is written. */
export function studioKeys(event: KeyboardEvent, studio: StudioState): void {
  const tool = isWriting(event) ? undefined : toolFor(event, studio);
  if (!tool) return;
  tool();
  event.preventDefault();
  event.stopPropagation();
}
