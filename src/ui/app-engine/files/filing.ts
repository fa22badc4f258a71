import { isPlanFault, mostPlanBytes } from '../../../exchange/plan/read-plan';
import { writePlan } from '../../../exchange/plan/write-plan';
import { ReceptionId } from '../../../model/ids';
import type { Reception } from '../../../model/reception';
import { openFromFile, saveTextToFile, saveToFile } from '../../../persistence/files';
import { openSeal, type Seal } from '../../../persistence/seal';
import { askToPersist, openStorage } from '../../../persistence/storage';
import { summaryOf } from '../../../persistence/summary';
import { canSeal, makeVault, readSealedFile, sealOf, type Vault, writeSealedFile } from '../../../persistence/vault';
import { createListeners } from '../../../store/listeners';
import { sessionOf } from '../../../store/session';
import type { FilesPort, OpenOutcome, SaveState } from '../../files/files-port';
import type { Opening } from '../../files/watch';
import { type Desk, isBlank } from '../desk';
import { languageOfPage } from '../language-of-page';
import { lockWhenIdle } from './idle';
import { createKeeping } from './keeping';
import { createLinkedFile } from './linked-file';
import { createMerging } from './merging';
import type { FileNews } from './news';
import { type OpenedText, openText, trouble } from './opening';
import { readKept } from './read-kept';
import { isUnreadable, readShowable } from './readable';
import { createShelving } from './shelving';
import type { Surroundings } from './surroundings';
import { troubleWith } from './trouble-with';

type Page = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
type Parts = Surroundings & { readonly desk: Desk; readonly page?: Page | undefined };

/** Receptions kept in this browser and in files. What cannot be read is said, and the reception on the screen stays. */
export function createFiling({ desk, page, promise, ...surroundings }: Parts): FilesPort {
  const { storage, newId, now } = surroundings;
  const blank = desk.session();
  const { subscribe, tell } = createListeners();
  const hearers = new Set<(news: FileNews) => void>();
  /** Told before anybody listened. */
  let untold: readonly FileNews[] = [];
  let state: SaveState = { state: 'saved' };
  let mayBeCleared = false;
  /** Of the reception on the screen, when it has a passphrase. */
  let vault: Vault | undefined;

  const reception = () => desk.port.getReception();
  const sealNow = (): Seal => (vault ? sealOf(vault) : openSeal);

  function onNews(news: FileNews): void {
    if (hearers.size === 0) untold = [...untold, news];
    for (const hear of hearers) hear(news);
  }

  const keeping = createKeeping({
    ...surroundings,
    desk,
    onState(next) {
      state = next;
      tell();
    },
    onNews,
    onOutOfSight: () => void putAway('sealedElsewhere'),
  });

  const file = createLinkedFile({
    storage,
    reception,
    encode: async (text) => (vault ? writeSealedFile(vault, text) : text),
    async decode(text) {
      const sealed = readSealedFile(text);
      return typeof sealed === 'string' || !vault ? text : sealed.openWith(vault);
    },
    mayRemember: () => vault === undefined,
    onChange: tell,
  });

  async function promised(): Promise<void> {
    mayBeCleared = (await askToPersist(promise)) === 'refused';
    tell();
  }

  void storage.warm().catch(() => undefined);
  void promised();
  const settle = () => void keeping.settle();
  page?.addEventListener('pagehide', settle);
  page?.addEventListener('visibilitychange', settle);
  page?.addEventListener('focus', () => void file.look());
  page?.addEventListener('beforeunload', (event) => keeping.isUnsaved() && event.preventDefault());
  if (page) lockWhenIdle(page, { isSealed: () => vault !== undefined, lock: () => putAway('locked'), now: () => Date.parse(now()) });

  /** Nothing of it stays on the screen, in memory or readable on disk. */
  async function putAway(news: 'locked' | 'sealedElsewhere'): Promise<void> {
    if (vault === undefined && news === 'locked') return;
    await keeping.leave();
    vault = undefined;
    desk.put(sessionOf(blank.reception), () => undefined);
    tell();
    onNews({ news });
  }

  function begin(made: Reception, sealedBy: Vault | undefined, fresh: boolean): void {
    vault = sealedBy;
    keeping.begin(made, sealNow(), fresh);
    tell();
  }

  /**
   * A reception from elsewhere. One that is kept here under its id is not written over: it takes the other as a change, which undo
   * takes back. Where what is kept cannot be read, or is sealed by another key, the newcomer gets an id of its own.
   */
  async function show(made: Reception, opened: OpenedText, salvaged: boolean): Promise<void> {
    // Where storage cannot be looked into nobody knows what lies there under this id.
    const header = await storage.vaults.header(made.id).catch(() => 'damaged' as const);
    const same = JSON.stringify(header) === JSON.stringify(opened.vault?.header);
    const kept = same ? await readKept(storage, made.id, opened.vault ? sealOf(opened.vault) : openSeal) : undefined;
    if (salvaged || header === 'damaged' || !same || (kept && isUnreadable(kept))) {
      return begin({ ...made, id: ReceptionId.parse(newId()) }, opened.vault, false);
    }
    if (!kept) return begin(made, opened.vault, false);
    vault = opened.vault;
    await keeping.resume(made.id, sealNow());
    if (writePlan(reception()) === writePlan(made)) return;
    await keeping.keepVersion('before');
    desk.port.dispatch([{ kind: 'restoreReception', reception: made }], 'openFile');
  }

  async function resume(id: ReceptionId, by: Vault | undefined, watch?: Opening): Promise<OpenOutcome> {
    const opened = await keeping.resume(id, by ? sealOf(by) : openSeal, watch);
    if (opened !== 'open') return trouble(opened?.fault ?? { fault: 'notXici' }, languageOfPage());
    vault = by;
    tell();
    await file.recall(id);
    return undefined;
  }

  return {
    ...createMerging({ desk, file, keepVersion: keeping.keepVersion }),
    ...createShelving({ ...surroundings, flush: keeping.flush, resume }),

    async open(language, given, watch) {
      const found = await openFromFile(given, mostPlanBytes, (text) => text);
      if (!found) return 'cancelled';
      const outcome = await openText(found.content, language, async (made, opened, salvaged) => {
        await watch?.lastChance();
        await show(made, opened, salvaged);
        // A damaged file is left as it is: what was saved out of it goes somewhere else.
        if (!salvaged) await file.attach({ name: found.name, handle: found.handle, text: opened.text });
      });
      const isTrouble = typeof outcome === 'object' && 'message' in outcome;
      return isTrouble ? troubleWith(found.name, outcome.message, language) : outcome;
    },

    save: async (elsewhere = false) => file.save(elsewhere),
    saveCopyOf: async (copy) => (await saveToFile(copy, writePlan(copy))) !== undefined,
    saveDiagnosis: (text) => saveTextToFile(text, `xici ${now().slice(0, 10)}`, 'diagnosis'),
    fileState: file.state,

    async start(made) {
      const fresh = isBlank(made);
      const known = !fresh && (await readKept(storage, made.id).catch(() => 'perhaps')) !== undefined;
      begin(known ? { ...made, id: ReceptionId.parse(newId()) } : made, undefined, fresh);
    },

    takeOver: keeping.takeOver,
    keepVersion: keeping.keepVersion,
    versions: async () => storage.versions.list(reception().id, sealNow()),
    async readVersion(number, language) {
      const text = await storage.versions.read(reception().id, number, sealNow());
      const read = text === undefined ? undefined : readShowable(text);
      return !read || isPlanFault(read) ? trouble(read ?? { fault: 'notJson' }, language) : read;
    },
    nameVersion: (number, name) => storage.versions.rename(reception().id, number, name, sealNow()),
    removeVersion: (number) => storage.versions.remove(reception().id, number),

    sealing: () => (vault ? 'sealed' : canSeal() ? 'open' : 'impossible'),
    async setPassphrase(passphrase) {
      const next = passphrase === '' ? undefined : await makeVault(passphrase);
      await keeping.reseal(sealNow(), next ? sealOf(next) : openSeal, next?.header, (edited, size) => summaryOf(reception(), edited, size));
      vault = next;
      tell();
      // The file is written under the new seal as soon as somebody saves; until then it is not what is on the screen.
      await file.detach();
    },
    lock: () => putAway('locked'),

    saveState: () => state,
    mayBeCleared: () => mayBeCleared,
    subscribe(listener) {
      const leave = [subscribe(listener), desk.port.subscribe(listener)];
      return () => {
        for (const one of leave) one();
      };
    },
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
