import type { Storage } from '../../../persistence/storage';

/** What keeping needs of the browser; tests hand in their own. */
export type Surroundings = {
  readonly storage: Storage;
  readonly locks: Pick<LockManager, 'request'> | undefined;
  readonly channel: (name: string) => BroadcastChannel | undefined;
  /** The clock, `2026-11-30T10:10:00.000Z`. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Where the browser can promise to keep what is stored. */
  readonly promise?: Pick<StorageManager, 'persist' | 'persisted'> | undefined;
};
