import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from 'zod';
import { ReceptionId } from '../model/ids';
import type { Reception } from '../model/reception';

/** What the start page shows of a reception without opening it. */
export const ReceptionSummary = z.object({
  id: ReceptionId,
  title: z.string(),
  date: z.string().optional(),
  /** When it was last saved, `2026-11-30T10:10:00.000Z`. */
  edited: z.string(),
  people: z.number(),
  occasions: z.number(),
});
export type ReceptionSummary = z.infer<typeof ReceptionSummary>;

export type ReceptionDatabase = {
  /** Answers when it was saved. Saves that overlap land in the order in which they were asked for. */
  readonly saveReception: (reception: Reception) => Promise<string>;
  /** The text as a file would hold it: it may be of an older version, so it is read where files are read. */
  readonly loadReception: (id: ReceptionId) => Promise<string | undefined>;
  /** Last edited first. */
  readonly listReceptions: () => Promise<readonly ReceptionSummary[]>;
  readonly deleteReception: (id: ReceptionId) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Text, not objects: written three times as fast as a structured clone, and read through the same door as a file. */
interface Schema extends DBSchema {
  receptions: { key: string; value: string };
  summaries: { key: string; value: unknown };
}

const summaryOf = ({ id, title, date, people, occasions }: Reception, edited: string): ReceptionSummary => ({
  id,
  title,
  ...(date === undefined ? {} : { date }),
  edited,
  people: Object.keys(people).length,
  occasions: Object.keys(occasions).length,
});

/** The receptions kept in this browser. `now` is the clock. */
export function openReceptionDatabase(name = 'xici', now = () => new Date().toISOString()): ReceptionDatabase {
  let connection: Promise<IDBPDatabase<Schema>> | undefined;

  /** The browser may end a connection (storage cleared, disk trouble); the next use opens another. */
  function connect(): Promise<IDBPDatabase<Schema>> {
    const forget = () => {
      connection = undefined;
    };
    connection ??= openDB<Schema>(name, 1, {
      upgrade(database) {
        database.createObjectStore('receptions');
        database.createObjectStore('summaries');
      },
      // Another tab has a newer version of the program: give way, so that it can start.
      blocking(_current, _blocked, event) {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return connection;
  }

  return {
    async saveReception(reception) {
      const database = await connect();
      const transaction = database.transaction(['receptions', 'summaries'], 'readwrite');
      const edited = now();
      await Promise.all([
        transaction.objectStore('receptions').put(JSON.stringify(reception), reception.id),
        transaction.objectStore('summaries').put(summaryOf(reception, edited), reception.id),
        transaction.done,
      ]);
      return edited;
    },

    loadReception: async (id) => (await connect()).get('receptions', id),

    async listReceptions() {
      const stored = await (await connect()).getAll('summaries');
      return stored
        .flatMap((entry) => ReceptionSummary.safeParse(entry).data ?? [])
        .sort((left, right) => (left.edited < right.edited ? 1 : left.edited > right.edited ? -1 : left.id < right.id ? -1 : 1));
    },

    async deleteReception(id) {
      const transaction = (await connect()).transaction(['receptions', 'summaries'], 'readwrite');
      await Promise.all([
        transaction.objectStore('receptions').delete(id),
        transaction.objectStore('summaries').delete(id),
        transaction.done,
      ]);
    },

    async close() {
      const open = await connection;
      connection = undefined;
      open?.close();
    },
  };
}
