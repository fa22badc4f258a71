import { Workbox } from 'workbox-window';

/** A newer version of the program that is fetched and waits to be let in. */
export type Updates = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly isWaiting: () => boolean;
  /**
   * Lets the newer version in and loads the page anew; false, and nothing done, while another window is at work: what of the old version
   * that window has not fetched yet would be gone.
   */
  readonly takeIn: () => Promise<boolean>;
};

export const noUpdates: Updates = { subscribe: () => () => undefined, isWaiting: () => false, takeIn: async () => false };

/**
 * Keeps the program on this computer, so that it opens without a network. A newer version is fetched behind the back but never
 * put in place by itself: that is for the person to say, between two pieces of work.
 */
export function keepOffline(
  container: ServiceWorkerContainer | undefined,
  reload: () => void,
  isWorkElsewhere: () => Promise<boolean>,
): Updates {
  if (!container) return noUpdates;
  const worker = new Workbox('./sw.js');
  const listeners = new Set<() => void>();
  let waiting = false;
  worker.addEventListener('waiting', () => {
    waiting = true;
    for (const listener of listeners) listener();
  });
  // A browser that refuses (private window, policy) runs the program all the same, only not without a network.
  void worker.register().catch(() => undefined);
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isWaiting: () => waiting,
    async takeIn() {
      if (await isWorkElsewhere()) return false;
      worker.addEventListener('controlling', reload);
      worker.messageSkipWaiting();
      return true;
    },
  };
}
