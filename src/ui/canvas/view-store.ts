import type { View } from './view';

/** Where the room lies on screen. Outside React: a wheel turns sixty times a second. */
export function createViewStore() {
  let view: View = { scale: 0.08, left: 0, top: 0 };
  let isPlaced = false;
  const listeners = new Set<() => void>();
  return {
    get: (): View => view,
    /** Before the window is measured nobody knows where the room lies: what is painted then is painted for nothing. */
    isPlaced: (): boolean => isPlaced,
    set(next: View): void {
      view = next;
      isPlaced = true;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type ViewStore = ReturnType<typeof createViewStore>;
