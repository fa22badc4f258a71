import type { View } from './view';

/** Where the room lies on screen. Outside React: a wheel turns sixty times a second. */
export function createViewStore() {
  let view: View = { scale: 0.08, left: 0, top: 0 };
  const listeners = new Set<() => void>();
  return {
    get: (): View => view,
    set(next: View): void {
      view = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export type ViewStore = ReturnType<typeof createViewStore>;
