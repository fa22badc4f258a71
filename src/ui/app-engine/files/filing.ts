import { type PlanFault, sayPlanFault } from '../../../exchange/plan/plan-fault';
import { isPlanFault } from '../../../exchange/plan/read-plan';
import { writePlan } from '../../../exchange/plan/write-plan';
import { speakerFor } from '../../../i18n/speak';
import { ReceptionId } from '../../../model/ids';
import type { Reception } from '../../../model/reception';
import { openFromFile, saveToFile } from '../../../persistence/files';
import { openSeal } from '../../../persistence/seal';
import { askToPersist, openStorage } from '../../../persistence/storage';
import { createListeners } from '../../../store/listeners';
import type { FilesPort, SaveState } from '../../engine';
import { type Desk, isBlank } from '../desk';
import { languageOfPage } from '../language-of-page';
import { createKeeping, type Surroundings } from './keeping';
import type { FileNews } from './news';
import { isUnreadable, readShowable, sessionFrom } from './readable';
import { recentOf } from './recent-of';
import { storeAnew } from './store-anew';

type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
type Parts = Surroundings & { readonly desk: Desk; readonly page?: Page | undefined };

/** Scores cost a review each: the newest are enough for the start page. */
const mostScored = 12;

const trouble = (fault: PlanFault, language = languageOfPage()) => ({ message: sayPlanFault(fault, speakerFor(language)) });

/** Receptions kept in this browser and in files. What cannot be read is said, and the reception on the screen stays. */
export function createFiling({ desk, page, promise, ...surroundings }: Parts): FilesPort {
  const { storage, newId, now } = surroundings;
  const { subscribe, tell } = createListeners();
  const hearers = new Set<(news: FileNews) => void>();
  /** Told before anybody listened. */
  let untold: readonly FileNews[] = [];
  let state: SaveState = { state: 'saved' };
  let mayBeCleared = false;
  let file: { readonly id: ReceptionId; readonly handle: FileSystemFileHandle | null } | undefined;

  const keeping = createKeeping({
    ...surroundings,
    desk,
    onState(next) {
      state = next;
      tell();
    },
    onNews(news) {
      if (hearers.size === 0) untold = [...untold, news];
      for (const hear of hearers) hear(news);
    },
  });

  void storage.warm().catch(() => undefined);
  void promised();
  page?.addEventListener('visibilitychange', () => void keeping.settle());
  page?.addEventListener('pagehide', () => void keeping.settle());
  page?.addEventListener('beforeunload', (event) => keeping.isUnsaved() && event.preventDefault());

  async function promised(): Promise<void> {
    const answer = await askToPersist(promise);
    mayBeCleared = answer === 'refused';
    tell();
  }

  async function onDisk(id: ReceptionId) {
    const stored = await storage.journal(id, '', openSeal).read();
    return stored && sessionFrom(stored);
  }

  /** A reception from elsewhere. One that is kept here under its id is not written over: it takes the other as a change, which undo takes back. */
  async function show(reception: Reception): Promise<void> {
    const kept = await onDisk(reception.id);
    if (!kept || isUnreadable(kept)) {
      const id = kept ? ReceptionId.parse(newId()) : reception.id;
      keeping.begin({ ...reception, id }, openSeal, false);
      return;
    }
    await keeping.resume(reception.id, openSeal);
    if (writePlan(desk.port.getReception()) === writePlan(reception)) return;
    await keeping.keepVersion('before');
    desk.port.dispatch([{ kind: 'restoreReception', reception }], 'openFile');
  }

  return {
    async recents() {
      await keeping.flush();
      const shelf = await storage.shelf.list();
      return Promise.all(
        shelf.map(async (found, index) => {
          const scored = index < mostScored && found.place === 'desk' && !('sealed' in found.summary);
          const read = scored ? await onDisk(found.summary.id) : undefined;
          return recentOf(found, read && !isUnreadable(read) ? read.session.reception : undefined);
        }),
      );
    },

    async openRecent(given) {
      const id = ReceptionId.parse(given);
      const opened = await keeping.resume(id, openSeal);
      if (opened === 'open') return undefined;
      return trouble(opened?.fault ?? { fault: 'notXici' });
    },

    move: (id, place) => storage.shelf.move(ReceptionId.parse(id), place, now()),

    async duplicate(id, title) {
      const read = await onDisk(ReceptionId.parse(id));
      if (!read || isUnreadable(read)) return;
      const copy: Reception = { ...read.session.reception, id: ReceptionId.parse(newId()), title };
      await storeAnew(surroundings, copy);
    },

    async emptyTrash() {
      const shelf = await storage.shelf.list();
      for (const { summary, place } of shelf) if (place === 'trash') await storage.shelf.destroy(summary.id);
    },

    async open(language, given) {
      const opened = given ? { content: readShowable(await given.text()), handle: null } : await openFromFile(readShowable);
      if (!opened) return 'cancelled';
      if (isPlanFault(opened.content)) return trouble(opened.content, language);
      await show(opened.content);
      file = { id: desk.port.getReception().id, handle: opened.handle };
      return undefined;
    },

    async save() {
      const reception = desk.port.getReception();
      const handle = file?.id === reception.id ? file.handle : null;
      const saved = await saveToFile(reception, writePlan, handle);
      if (saved) file = { id: reception.id, handle: saved.handle };
    },

    async start(reception) {
      if (isBlank(reception)) keeping.begin(reception, openSeal, true);
      else if (await onDisk(reception.id)) keeping.begin({ ...reception, id: ReceptionId.parse(newId()) }, openSeal, false);
      else keeping.begin(reception, openSeal, false);
    },

    takeOver: keeping.takeOver,
    saveState: () => state,
    mayBeCleared: () => mayBeCleared,
    subscribe,
    onNews(hear) {
      hearers.add(hear);
      for (const news of untold) hear(news);
      untold = [];
      return () => hearers.delete(hear);
    },
  };
}

/** The same over the storage of this browser. */
export const filingIn = (parts: Omit<Parts, 'storage'>): FilesPort => createFiling({ ...parts, storage: openStorage() });
