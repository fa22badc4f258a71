import { createListeners } from '../../../store/listeners';
import type { FilesPort, SaveState } from '../../files/files-port';

const nothingYet: SaveState = { state: 'saved' };

/** The files, whose program is fetched behind the first screen. Whoever asks early waits for it. */
export function filesLater(load: () => Promise<FilesPort>): FilesPort {
  const { subscribe, tell } = createListeners();
  let there: FilesPort | undefined;
  const coming = load().then((port) => {
    there = port;
    port.subscribe(tell);
    tell();
    return port;
  });
  return {
    recents: async () => (await coming).recents(),
    openRecent: async (id, watch) => (await coming).openRecent(id, watch),
    move: async (id, place) => (await coming).move(id, place),
    duplicate: async (id, title) => (await coming).duplicate(id, title),
    emptyTrash: async () => (await coming).emptyTrash(),
    open: async (language, file, watch) => (await coming).open(language, file, watch),
    save: async (elsewhere) => (await coming).save(elsewhere),
    saveCopyOf: async (reception) => (await coming).saveCopyOf(reception),
    saveDiagnosis: async (text) => (await coming).saveDiagnosis(text),
    fileState: () => there?.fileState() ?? { state: 'none' },
    mergeWithFile: (choices, language) => there?.mergeWithFile(choices, language),
    acceptMerge: async (choices, language) => (await coming).acceptMerge(choices, language),
    settleConflict: async (id, side, language) => (await coming).settleConflict(id, side, language),
    keepVersion: async (because, name) => (await coming).keepVersion(because, name),
    versions: async () => (await coming).versions(),
    readVersion: async (number, language) => (await coming).readVersion(number, language),
    nameVersion: async (number, name) => (await coming).nameVersion(number, name),
    removeVersion: async (number) => (await coming).removeVersion(number),
    sealing: () => there?.sealing() ?? 'impossible',
    setPassphrase: async (passphrase) => (await coming).setPassphrase(passphrase),
    lock: async () => (await coming).lock(),
    start: async (reception) => (await coming).start(reception),
    takeOver: async () => (await coming).takeOver(),
    saveState: () => there?.saveState() ?? nothingYet,
    mayBeCleared: () => there?.mayBeCleared() ?? false,
    subscribe,
    onNews(hear) {
      let leave: (() => void) | undefined;
      let gone = false;
      void coming.then((port) => {
        if (!gone) leave = port.onNews(hear);
      });
      return () => {
        gone = true;
        leave?.();
      };
    },
  };
}
