import type { ReceptionId } from '../model/ids';
import { z } from '../model/zod';
import { allOf, type Connection, strictly } from './connection';
import { SealedSummary, Summary } from './summary';

const Place = z.object({ place: z.enum(['archive', 'trash']), since: z.string() });

/** Where a reception lies: on the desk, put away, or thrown away and still there. */
export type ShelfPlace = 'desk' | 'archive' | 'trash';
export type OnShelf = { readonly summary: Summary | SealedSummary; readonly place: ShelfPlace; readonly since?: string };

export type Shelf = {
  /** Last edited first. A reception whose summary is damaged is listed by its id. */
  readonly list: () => Promise<readonly OnShelf[]>;
  readonly move: (id: ReceptionId, place: ShelfPlace, at: string) => Promise<void>;
  /** For good: journal, versions and all. */
  readonly destroy: (id: ReceptionId) => Promise<void>;
};

const listed = (stored: unknown): Summary | SealedSummary | undefined =>
  SealedSummary.safeParse(stored).data ?? Summary.safeParse(stored).data;

const bare = (id: string): Summary | undefined => Summary.safeParse({ id, title: id, edited: '', people: 0, occasions: [], size: 0 }).data;

/** By text, newest first; ids part what was edited in the same millisecond. */
const byEdited = ({ summary: left }: OnShelf, { summary: right }: OnShelf) =>
  left.edited < right.edited ? 1 : left.edited > right.edited ? -1 : left.id < right.id ? -1 : 1;

export function openShelf(connection: Connection): Shelf {
  return {
    async list() {
      const database = await connection.ready();
      const transaction = database.transaction(['summaries', 'places', 'checkpoints']);
      const [ids, summaries, placed, places, checkpoints] = await Promise.all([
        transaction.objectStore('summaries').getAllKeys(),
        transaction.objectStore('summaries').getAll(),
        transaction.objectStore('places').getAllKeys(),
        transaction.objectStore('places').getAll(),
        transaction.objectStore('checkpoints').getAllKeys(),
      ]);
      const placeOf = new Map(placed.map((id, index) => [id, Place.safeParse(places[index]).data]));
      const summaryOf = new Map(ids.map((id, index) => [id, summaries[index]]));
      // What has a journal is listed, whatever became of its summary.
      const all = new Set([...ids, ...checkpoints.map(([id]) => id)]);
      return [...all]
        .flatMap((id): readonly OnShelf[] => {
          const summary = listed(summaryOf.get(id)) ?? bare(id);
          const place = placeOf.get(id);
          return summary ? [{ summary, place: place?.place ?? 'desk', ...(place ? { since: place.since } : {}) }] : [];
        })
        .sort(byEdited);
    },

    async move(id, place, at) {
      const transaction = (await connection.ready()).transaction('places', 'readwrite', strictly);
      await Promise.all([
        place === 'desk' ? transaction.store.delete(id) : transaction.store.put({ place, since: at }, id),
        transaction.done,
      ]);
    },

    async destroy(id) {
      const names = ['checkpoints', 'lines', 'versions', 'versionTexts', 'summaries', 'places', 'files', 'vaults'] as const;
      const transaction = (await connection.ready()).transaction(names, 'readwrite', strictly);
      const whole = names.slice(0, 4).map((name) => transaction.objectStore(name).delete(allOf(id)));
      const single = names.slice(4).map((name) => transaction.objectStore(name).delete(id));
      await Promise.all([...whole, ...single, transaction.done]);
    },
  };
}
