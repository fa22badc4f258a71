import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type Kept, openSeal } from './seal';

/** Keys begin with the reception's id, so that what belongs to it lies together and goes together. */
export interface Schema extends DBSchema {
  /** Whole sessions, `[id, seq]`: the newest, and the one before in case the newest is damaged. */
  checkpoints: { key: [string, number]; value: { readonly kept: Kept; readonly at: string } };
  /** One line per step, `[id, seq]`; a number is given once, so no tab can write over another's line. */
  lines: { key: [string, number]; value: { readonly kept: Kept; readonly by: string; readonly at: string } };
  /** What the list shows of a reception without opening it. */
  summaries: { key: string; value: unknown };
  /** Archive and trash. */
  places: { key: string; value: unknown };
  /** What is known of a version, `[id, number]`, and its plan. */
  versions: { key: [string, number]; value: unknown };
  versionTexts: { key: [string, number]; value: Kept };
  /** The file that a reception is saved in, and what that file held when it was last read or written. */
  files: { key: string; value: unknown };
  /** How the passphrase of a reception is checked; nothing in here opens anything by itself. */
  vaults: { key: string; value: unknown };
  /** Version 1 kept one text per reception here. */
  receptions: { key: string; value: string };
}

export type Database = IDBPDatabase<Schema>;
type Upgrade = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>;

export type Connection = {
  /** At once, when it is open already: a gesture then begins its write in the same turn. */
  readonly now: () => Database | undefined;
  readonly ready: () => Promise<Database>;
  readonly close: () => Promise<void>;
};

/** Everything of one reception in a store whose keys begin with its id. */
export const allOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** Flushed to the disk before it is called done, where the browser offers that. */
export const strictly: IDBTransactionOptions = { durability: 'strict' };

const stores = ['checkpoints', 'lines', 'summaries', 'places', 'versions', 'versionTexts', 'files', 'vaults'] as const;

/** The one text of a reception becomes the first checkpoint of its journal. */
async function takeOver(database: Database, upgrade: Upgrade): Promise<void> {
  const old = upgrade.objectStore('receptions');
  for (let cursor = await old.openCursor(); cursor; cursor = await cursor.continue()) {
    const kept = openSeal.close(`{"reception":${cursor.value},"past":[],"future":[]}`, '');
    if (!(kept instanceof Promise)) await upgrade.objectStore('checkpoints').put({ kept, at: '' }, [cursor.key, 0]);
  }
  database.deleteObjectStore('receptions');
}

export function connect(name: string): Connection {
  let database: Database | undefined;
  let opening: Promise<Database> | undefined;

  /** The browser may end a connection (storage cleared, disk trouble); the next use opens another. */
  const forget = () => {
    database = undefined;
    opening = undefined;
  };

  async function open(): Promise<Database> {
    const opened = await openDB<Schema>(name, 2, {
      async upgrade(made, from, _to, upgrade) {
        for (const store of stores) if (!made.objectStoreNames.contains(store)) made.createObjectStore(store);
        if (from === 1) await takeOver(made, upgrade);
      },
      // Another tab has a newer version of the program: give way, so that it can start.
      blocking(_current, _blocked, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
    database = opened;
    return opened;
  }

  function ready(): Promise<Database> {
    opening ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  }

  return {
    now: () => database,
    ready,
    async close() {
      const open = await opening;
      forget();
      open?.close();
    },
  };
}
