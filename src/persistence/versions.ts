import type { ReceptionId } from '../model/ids';
import { z } from '../model/zod';
import { allOf, type Connection, strictly } from './connection';
import type { Seal } from './seal';

/**
 * Why a version was kept: a person named it; something was printed or imported; somebody was about to withdraw, join or be replaced; an hour of work had passed; a file, a merge or
 * another version was about to come over it; or another window wrote first and this is what stood here.
 */
export const Because = z.enum(['named', 'print', 'import', 'change', 'hour', 'before', 'overtaken']);
export type Because = z.infer<typeof Because>;

const StoredVersion = z.object({
  /** Counted up for each reception; the clock may go backwards, this does not. */
  number: z.int(),
  at: z.string(),
  because: Because,
  /** Closed like the plan itself: nothing readable lies beside a sealed plan. */
  name: z.unknown().optional(),
  size: z.number(),
});
type StoredVersion = z.infer<typeof StoredVersion>;

export type Version = Omit<StoredVersion, 'name'> & { readonly name?: string };
type Wish = Pick<Version, 'at' | 'because' | 'name'>;

export type Versions = {
  /** Newest first. */
  readonly list: (id: ReceptionId, seal: Seal) => Promise<readonly Version[]>;
  /** The plan of a version as a file has it; undefined when it cannot be read. */
  readonly read: (id: ReceptionId, number: number, seal: Seal) => Promise<string | undefined>;
  /** A new version, unless the newest holds the very same text; then that is it, and takes the name. On a full disk older ones make room. */
  readonly keep: (id: ReceptionId, text: string, wish: Wish, seal: Seal) => Promise<Version>;
  readonly rename: (id: ReceptionId, number: number, name: string, seal: Seal) => Promise<void>;
  readonly remove: (id: ReceptionId, number: number) => Promise<void>;
  /** Throws away half of the versions that nobody named, the oldest of every reception: room for what is being written. */
  readonly spare: () => Promise<number>;
};

/** Versions that nobody named, for each reception. */
const mostUnnamed = 40;

const textPlace = (id: string, number: number) => `${id}/version/${number}`;
const namePlace = (id: string, number: number) => `${id}/version-name/${number}`;

export function openVersions(connection: Connection): Versions {
  async function stored(id: string): Promise<readonly StoredVersion[]> {
    const found = await (await connection.ready()).getAll('versions', allOf(id));
    return found.flatMap((entry) => StoredVersion.safeParse(entry).data ?? []).reverse();
  }

  async function list(id: string, seal: Seal): Promise<readonly Version[]> {
    const opened = (await stored(id)).map(async ({ name, ...version }): Promise<Version> => {
      const text = name === undefined ? undefined : await seal.open(name, namePlace(id, version.number));
      return text === undefined ? version : { ...version, name: text };
    });
    return Promise.all(opened);
  }

  async function read(id: string, number: number, seal: Seal): Promise<string | undefined> {
    const kept: unknown = await (await connection.ready()).get('versionTexts', [id, number]);
    return kept === undefined ? undefined : seal.open(kept, textPlace(id, number));
  }

  async function remove(id: string, numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    const transaction = (await connection.ready()).transaction(['versions', 'versionTexts'], 'readwrite', strictly);
    const gone = numbers.flatMap((number) => [
      transaction.objectStore('versions').delete([id, number]),
      transaction.objectStore('versionTexts').delete([id, number]),
    ]);
    await Promise.all([...gone, transaction.done]);
  }

  async function put(id: string, { name, ...version }: Version, text: string | undefined, seal: Seal): Promise<void> {
    const { number } = version;
    const closedName = name === undefined ? undefined : await seal.close(name, namePlace(id, number));
    const closedText = text === undefined ? undefined : await seal.close(text, textPlace(id, number));
    const transaction = (await connection.ready()).transaction(['versions', 'versionTexts'], 'readwrite', strictly);
    await Promise.all([
      transaction.objectStore('versions').put({ ...version, ...(closedName ? { name: closedName } : {}) }, [id, number]),
      ...(closedText ? [transaction.objectStore('versionTexts').put(closedText, [id, number])] : []),
      transaction.done,
    ]);
  }

  async function keepIn(id: string, text: string, { at, because, name }: Wish, seal: Seal): Promise<Version> {
    const known = await list(id, seal);
    const [newest] = known;
    const named = name === undefined ? {} : { name };
    if (newest && newest.name === undefined && (await read(id, newest.number, seal)) === text) {
      const same: Version = because === 'named' || because === 'change' ? { ...newest, because, ...named } : newest;
      await put(id, same, undefined, seal);
      return same;
    }
    const version: Version = { number: (newest?.number ?? 0) + 1, at, because, ...named, size: text.length };
    await put(id, version, text, seal);
    const unnamed = [version, ...known].filter((one) => one.because !== 'named');
    await remove(
      id,
      unnamed.slice(mostUnnamed).map(({ number }) => number),
    );
    return version;
  }

  async function spare(): Promise<number> {
    const keys = await (await connection.ready()).getAllKeys('versions');
    let spared = 0;
    for (const id of new Set(keys.map(([one]) => one))) {
      const unnamed = (await stored(id)).filter(({ because }) => because !== 'named');
      const gone = unnamed.slice(Math.floor(unnamed.length / 2)).map(({ number }) => number);
      await remove(id, gone);
      spared += gone.length;
    }
    return spared;
  }

  return {
    list,
    read,
    spare,
    remove: (id, number) => remove(id, [number]),

    async keep(id, text, wish, seal) {
      try {
        return await keepIn(id, text, wish, seal);
      } catch (fault) {
        // It may be the versions that the disk is full of.
        if (!(fault instanceof DOMException && fault.name === 'QuotaExceededError')) throw fault;
        await spare();
        return keepIn(id, text, wish, seal);
      }
    },

    async rename(id, number, name, seal) {
      const found = (await list(id, seal)).find((one) => one.number === number);
      if (found) await put(id, { ...found, because: 'named', name }, undefined, seal);
    },
  };
}
