import { createListeners } from '../../../store/listeners';
import type { FilesPort, SaveState } from '../../engine';

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
    openRecent: async (id) => (await coming).openRecent(id),
    move: async (id, place) => (await coming).move(id, place),
    duplicate: async (id, title) => (await coming).duplicate(id, title),
    emptyTrash: async () => (await coming).emptyTrash(),
    open: async (language, file) => (await coming).open(language, file),
    save: async () => (await coming).save(),
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
