import type { Reception } from '../model/reception';

export type SaveState =
  | { readonly state: 'saving' }
  /** When, as the database answered. */
  | { readonly state: 'saved'; readonly at: string }
  /** `full`: the disk or the browser's share of it. `refused`: this browser keeps nothing (private window, policy). */
  | { readonly state: 'failed'; readonly why: 'full' | 'refused' | 'unknown'; readonly detail: string };

type Source = { readonly getReception: () => Reception; readonly subscribe: (listener: () => void) => () => void };
type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

type Wiring = {
  readonly source: Source;
  readonly save: (reception: Reception) => Promise<string>;
  readonly onState: (state: SaveState) => void;
  /** `window`: hears `pagehide` and, as it bubbles, `visibilitychange`. */
  readonly page?: Page;
  readonly retryAfter?: number;
};

export type Autosave = {
  /** Begins at once to write what is not written yet, beside any write that is under way; answers when it is done. */
  readonly flush: () => Promise<void>;
  /** Whether something on the screen is not in the database; the page may ask before it closes. */
  readonly isUnsaved: () => boolean;
  /** Flushes, then listens no more. */
  readonly stop: () => Promise<void>;
};

function failureOf(error: unknown): SaveState {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const why =
    name === 'QuotaExceededError'
      ? 'full'
      : ['InvalidStateError', 'SecurityError', 'NotAllowedError'].includes(name)
        ? 'refused'
        : 'unknown';
  return { state: 'failed', why, detail: String(error) };
}

/**
 * Writes the reception after every gesture. While a write is under way, gestures only leave word that there is more,
 * so the disk is never behind by more than one write and the last state always lands. What failed is tried again.
 */
export function autosave({ source, save, onState, page, retryAfter = 5000 }: Wiring): Autosave {
  let asked = source.getReception();
  let saved = asked;
  let underWay = 0;
  let latest: Promise<void> = Promise.resolve();
  let retry: ReturnType<typeof setTimeout> | undefined;
  const isUnsaved = () => source.getReception() !== saved;

  function write(): Promise<void> {
    latest = writeNow();
    return latest;
  }

  async function writeNow(): Promise<void> {
    const reception = source.getReception();
    clearTimeout(retry);
    asked = reception;
    underWay += 1;
    onState({ state: 'saving' });
    let failure: SaveState | undefined;
    let at = '';
    try {
      at = await save(reception);
    } catch (error) {
      failure = failureOf(error);
    }
    underWay -= 1;
    // An older write that ends while a newer one is under way has nothing to say.
    if (reception !== asked) return;
    if (failure) {
      asked = saved;
      onState(failure);
      retry = setTimeout(changed, retryAfter);
      return;
    }
    saved = reception;
    if (isUnsaved()) return write();
    onState({ state: 'saved', at });
  }

  function changed(): void {
    if (underWay === 0 && isUnsaved()) void write();
  }

  const flush = () => (source.getReception() === asked ? latest : write());
  const leaving = () => void flush();

  const unsubscribe = source.subscribe(changed);
  page?.addEventListener('pagehide', leaving);
  page?.addEventListener('visibilitychange', leaving);

  return {
    flush,
    isUnsaved,
    async stop() {
      unsubscribe();
      page?.removeEventListener('pagehide', leaving);
      page?.removeEventListener('visibilitychange', leaving);
      await flush();
      clearTimeout(retry);
    },
  };
}
