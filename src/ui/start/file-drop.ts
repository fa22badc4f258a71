import { type DragEvent, useMemo } from 'react';
import type { Incoming } from '../incoming';

/** Handlers for a part of the screen where a list or a plan may be dropped. */
export function useFileDrop(onList: (list: Incoming) => void, onOver: (over: boolean) => void) {
  return useMemo(
    () => ({
      onDragOver: (event: DragEvent) => {
        if (![...event.dataTransfer.types].includes('Files')) return;
        event.preventDefault();
        onOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        const inside = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget);
        if (!inside) onOver(false);
      },
      onDrop: (event: DragEvent) => {
        const file = event.dataTransfer.files[0];
        onOver(false);
        if (!file) return;
        event.preventDefault();
        onList({ kind: 'file', file });
      },
    }),
    [onList, onOver],
  );
}

/** A pasted file or table; text pasted into a field is nobody else's business. */
export function pastedTable(event: ClipboardEvent): Incoming | undefined {
  if (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return undefined;
  const file = event.clipboardData?.files[0];
  if (file) return { kind: 'file', file };
  const text = event.clipboardData?.getData('text/plain') ?? '';
  return /[\t\n]/.test(text.trim()) ? { kind: 'text', text } : undefined;
}
