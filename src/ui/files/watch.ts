import type { Told } from '../../exchange/export/told';

/** Somebody waits for a piece of work: they are told how far it is, and may give up on it. */
export type Watch = { readonly told: Told; readonly signal: AbortSignal };

/** Work that ends with another plan on the screen. */
export type Opening = Watch & {
  /**
   * The moment before anything is changed. What has taken long so far is shown with its way out before it goes on, for the screen that
   * follows takes about as long again and hears nothing. Rejects with the reason of the signal when somebody gave up.
   */
  readonly lastChance: () => Promise<void>;
};
