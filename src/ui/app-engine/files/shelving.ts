import { speakerFor } from '../../../i18n/speak';
import { ReceptionId } from '../../../model/ids';
import { openVault, type Vault } from '../../../persistence/vault';
import type { FilesPort, OpenOutcome } from '../../files/files-port';
import type { Opening } from '../../files/watch';
import { languageOfPage } from '../language-of-page';
import { readKept } from './read-kept';
import { isUnreadable } from './readable';
import { recentOf } from './recent-of';
import { storeAnew } from './store-anew';
import type { Surroundings } from './surroundings';

type Shelf = 'recents' | 'openRecent' | 'move' | 'duplicate' | 'emptyTrash';

type Parts = Surroundings & {
  /** Until everything of the reception on the screen is on disk. */
  readonly flush: () => Promise<void>;
  /** Takes a reception up where it was left. */
  readonly resume: (id: ReceptionId, by: Vault | undefined, watch?: Opening) => Promise<OpenOutcome>;
};

/** Scores cost a review each: the newest are enough for the start page. */
const mostScored = 12;

/** The receptions that this browser keeps: on the desk, in the archive and in the bin. */
export function createShelving({ flush, resume, ...surroundings }: Parts): Pick<FilesPort, Shelf> {
  const { storage, newId, now } = surroundings;
  return {
    async recents() {
      await flush();
      const shelf = await storage.shelf.list();
      return Promise.all(
        shelf.map(async (found, index) => {
          const scored = index < mostScored && found.place === 'desk' && !('sealed' in found.summary);
          const read = scored ? await readKept(storage, found.summary.id) : undefined;
          return recentOf(found, read && !isUnreadable(read) ? read.session.reception : undefined);
        }),
      );
    },

    async openRecent(given, watch) {
      const id = ReceptionId.parse(given);
      const header = await storage.vaults.header(id);
      const { say } = speakerFor(languageOfPage());
      if (header === undefined) return resume(id, undefined, watch);
      if (header === 'damaged') return { message: say('files', 'seal.unknown') };
      return {
        ask: 'passphrase',
        async answer(passphrase) {
          const opened = await openVault(header, passphrase);
          return opened ? resume(id, opened) : { message: say('files', 'seal.wrong') };
        },
      };
    },

    move: (id, place) => storage.shelf.move(ReceptionId.parse(id), place, now()),

    async duplicate(id, title) {
      const read = await readKept(storage, ReceptionId.parse(id));
      if (!read || isUnreadable(read)) return;
      await storeAnew(surroundings, { ...read.session.reception, id: ReceptionId.parse(newId()), title });
    },

    async emptyTrash() {
      for (const { summary, place } of await storage.shelf.list()) if (place === 'trash') await storage.shelf.destroy(summary.id);
    },
  };
}
