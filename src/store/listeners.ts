export type Unsubscribe = () => void;

/** Whoever wants to hear that something changed. */
export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    subscribe(listener: () => void): Unsubscribe {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** Over a copy, so that a listener may leave while it is called. */
    tell(): void {
      for (const listener of [...listeners]) listener();
    },
  };
}
