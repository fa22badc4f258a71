import type { ReceptionId } from '../model/ids';
import { allOf, type Connection, strictly } from './connection';
import type { Kept, Seal } from './seal';
import { SealedSummary, type Summary } from './summary';
import { VaultHeader } from './vault';

/** Everything of a reception that has to be written anew when its seal changes. */
export type Resealed = { readonly seq: number; readonly checkpoint: string; readonly summary: Summary };

export type Vaults = {
  /** The header of the vault of a reception; `damaged` when there is one that cannot be read. */
  readonly header: (id: ReceptionId) => Promise<VaultHeader | 'damaged' | undefined>;
  /**
   * All that is kept of a reception goes from one seal to another, in one transaction: at no time is there less than a whole copy,
   * and afterwards nothing under the old seal. `header` undefined: without a passphrase from now on.
   */
  readonly reseal: (id: ReceptionId, now: Resealed, from: Seal, to: Seal, header: VaultHeader | undefined) => Promise<void>;
};

export function openVaults(connection: Connection): Vaults {
  return {
    async header(id) {
      const stored: unknown = await (await connection.ready()).get('vaults', id);
      return stored === undefined ? undefined : (VaultHeader.safeParse(stored).data ?? 'damaged');
    },

    async reseal(id, { seq, checkpoint, summary }, from, to, header) {
      const database = await connection.ready();
      const move = async (kept: unknown, place: string): Promise<Kept | undefined> => {
        const text = kept === undefined ? undefined : await from.open(kept, place);
        return text === undefined ? undefined : to.close(text, place);
      };
      // Sealing takes its time, and a transaction does not wait: first all texts, then one write.
      const numbers = await database.getAllKeys('versions', allOf(id));
      const versions = await Promise.all(
        numbers.map(async ([, number]) => {
          const known: unknown = await database.get('versions', [id, number]);
          const { name, ...rest } = typeof known === 'object' && known !== null ? (known as { name?: unknown }) : {};
          const closedName = await move(name, `${id}/version-name/${number}`);
          const text = await move(await database.get('versionTexts', [id, number]), `${id}/version/${number}`);
          return { number, known: { ...rest, ...(closedName ? { name: closedName } : {}) }, text };
        }),
      );
      const kept = await to.close(checkpoint, `${id}/checkpoint/${seq}`);

      const transaction = database.transaction(
        ['checkpoints', 'lines', 'versions', 'versionTexts', 'summaries', 'files', 'vaults'],
        'readwrite',
        strictly,
      );
      const store = <Name extends 'checkpoints' | 'lines' | 'versions' | 'versionTexts' | 'summaries' | 'files' | 'vaults'>(name: Name) =>
        transaction.objectStore(name);
      const writes: Promise<unknown>[] = [
        store('checkpoints').delete(allOf(id)),
        store('lines').delete(allOf(id)),
        store('versions').delete(allOf(id)),
        store('versionTexts').delete(allOf(id)),
        store('files').delete(id),
        store('checkpoints').put({ kept, at: summary.edited }, [id, seq]),
        store('summaries').put(header ? SealedSummary.parse({ ...summary, sealed: true }) : summary, id),
        header ? store('vaults').put(header, id) : store('vaults').delete(id),
      ];
      for (const { number, known, text } of versions) {
        if (!text) continue;
        writes.push(store('versions').put(known, [id, number]), store('versionTexts').put(text, [id, number]));
      }
      await Promise.all([...writes, transaction.done]);
    },
  };
}
