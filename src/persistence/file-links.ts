import type { ReceptionId } from '../model/ids';
import { z } from '../model/zod';
import { type Connection, strictly } from './connection';

/** The file that a reception is saved in. */
export type FileLink = {
  readonly name: string;
  /** Where the browser may write again; null: a download, which only the person can put in place. */
  readonly handle: FileSystemFileHandle | null;
  /** What the file held when it was last read or written here: the common ground of a merge. */
  readonly text: string;
};

const Stored = z.object({ name: z.string(), handle: z.custom<FileSystemFileHandle | null>(), text: z.string() });

export type FileLinks = {
  readonly get: (id: ReceptionId) => Promise<FileLink | undefined>;
  readonly put: (id: ReceptionId, link: FileLink) => Promise<void>;
  readonly forget: (id: ReceptionId) => Promise<void>;
};

export function openFileLinks(connection: Connection): FileLinks {
  return {
    get: async (id) => Stored.safeParse(await (await connection.ready()).get('files', id)).data,
    async put(id, link) {
      const transaction = (await connection.ready()).transaction('files', 'readwrite', strictly);
      await Promise.all([transaction.store.put(link, id), transaction.done]);
    },
    forget: async (id) => (await connection.ready()).delete('files', id),
  };
}
