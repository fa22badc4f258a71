import { type PlanFault, sayPlanFault } from '../../exchange/plan/plan-fault';
import { isPlanFault, readPlan } from '../../exchange/plan/read-plan';
import { writePlan } from '../../exchange/plan/write-plan';
import { speakerFor } from '../../i18n/speak';
import { ReceptionId } from '../../model/ids';
import { occasionsInOrder, type Reception } from '../../model/reception';
import { autosave } from '../../persistence/autosave';
import type { ReceptionDatabase } from '../../persistence/database';
import { openFromFile, saveToFile } from '../../persistence/files';
import { isStageFault, stageOf } from '../../protocol/review/stage-of';
import { createListeners } from '../../store/listeners';
import type { FilesPort, SaveState } from '../engine';
import { type Desk, isBlank } from './desk';
import { recentOf } from './recent-of';

type Parts = {
  readonly desk: Desk;
  readonly database: ReceptionDatabase;
  readonly page?: Pick<EventTarget, 'addEventListener' | 'removeEventListener'> | undefined;
};

/** A plan that reads well can still ask for a room that this version cannot draw. */
function unstaged(reception: Reception): PlanFault | undefined {
  for (const occasion of occasionsInOrder(reception)) {
    const stage = stageOf(reception, occasion);
    if (!isStageFault(stage)) continue;
    const field =
      stage.fault === 'unknownLayout'
        ? 'layout'
        : stage.fault === 'unknownGiven' || stage.fault === 'notAGivenChoice'
          ? 'given'
          : 'settings';
    return { fault: 'damaged', part: { path: ['occasions', occasion.id, field], name: occasion.title } };
  }
  return undefined;
}

/** The text of a plan as a reception that can be shown, or why not. */
export function readShowable(text: string): Reception | PlanFault {
  const read = readPlan(text);
  return isPlanFault(read) ? read : (unstaged(read) ?? read);
}

/** Scores cost a review each: the newest are enough for the start page. */
const mostScored = 12;

/** Receptions kept in this browser and in files. What cannot be read is said, and the reception on the screen stays. */
export function createFiling({ desk, database, page }: Parts): FilesPort {
  const { subscribe, tell } = createListeners();
  let state: SaveState = { state: 'saved' };
  /** Begun and not touched yet: nothing to keep. */
  let fresh: Reception | undefined = desk.port.getReception();
  let file: { readonly id: ReceptionId; readonly handle: FileSystemFileHandle | null } | undefined;

  const saving = autosave({
    source: desk.port,
    save: async (reception) => (reception === fresh ? new Date().toISOString() : database.saveReception(reception)),
    onState(next) {
      state = next.state === 'saved' ? { state: 'saved', at: next.at } : { state: next.state };
      tell();
    },
    ...(page ? { page } : {}),
  });

  function show(reception: Reception, handle: FileSystemFileHandle | null = null): void {
    // The last edit of the reception that leaves the screen must land before it is out of sight.
    void saving.flush();
    fresh = isBlank(reception) ? reception : undefined;
    file = { id: reception.id, handle };
    desk.put(reception);
  }

  return {
    async recents() {
      await saving.flush();
      const summaries = await database.listReceptions();
      const texts = await Promise.all(summaries.map(({ id }) => database.loadReception(id)));
      return summaries.map((summary, index) => recentOf(summary, texts[index], index < mostScored));
    },

    async openRecent(id) {
      const text = await database.loadReception(ReceptionId.parse(id));
      const read = text === undefined ? undefined : readShowable(text);
      if (!read || isPlanFault(read)) return { message: sayPlanFault(read ?? { fault: 'notXici' }, speakerFor(languageOfPage())) };
      show(read);
      return undefined;
    },

    forget: (id) => database.deleteReception(ReceptionId.parse(id)),

    async open(language, given) {
      const opened = given ? { content: readShowable(await given.text()), handle: null } : await openFromFile(readShowable);
      if (!opened) return 'cancelled';
      if (isPlanFault(opened.content)) return { message: sayPlanFault(opened.content, speakerFor(language)) };
      show(opened.content, opened.handle);
      return undefined;
    },

    async save() {
      const reception = desk.port.getReception();
      const handle = file?.id === reception.id ? file.handle : null;
      const saved = await saveToFile(reception, writePlan, handle);
      if (saved) file = { id: reception.id, handle: saved.handle };
    },

    start: (reception) => show(reception),
    saveState: () => state,
    subscribe,
  };
}

/** For the few messages that are asked for without a language. */
export const languageOfPage = (): 'zh-CN' | 'en' =>
  typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'zh-CN';
