import { type Patch, produceWithPatches } from 'immer';
import { applyInOrder, type Command } from '../commands/command';
import type { Refusal } from '../commands/refusal';
import type { Reception } from '../model/reception';
import { emptyHistory, type History, type Label } from './history';
import { createListeners, type Unsubscribe } from './listeners';
import { afterStep, type Session, type Step } from './session';

/** What undo and redo can do now; the same object until that changes. */
export type HistorySnapshot = { readonly undo: Label | undefined; readonly redo: Label | undefined };

export type ReceptionStore = {
  /** The same object until something changes, so that it may be a snapshot of `useSyncExternalStore`. */
  readonly getReception: () => Reception;
  readonly getHistory: () => HistorySnapshot;
  readonly getSession: () => Session;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** All of the commands or none. One call is one entry of the history, called after its first command unless a label is given. */
  readonly dispatch: (commands: readonly Command[], label?: Label) => Refusal | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Another reception on the screen (a file was opened); one undo brings the present one back. */
  readonly replaceReception: (reception: Reception, label?: Label) => void;
  /** A step that was taken elsewhere (another tab). False when it does not fit: something in between was missed. */
  readonly follow: (step: Step) => boolean;
};

type Beginning = {
  /** What undo can take back from the start: a session that is taken up again. */
  readonly history?: History;
  /** Hears every step that is taken here before any listener does: the journal. The store is one step on already. */
  readonly onStep?: (step: Step) => void;
};

export function createReceptionStore(initial: Reception, { history = emptyHistory, onStep }: Beginning = {}): ReceptionStore {
  let session: Session = { reception: initial, history };
  const { subscribe, tell } = createListeners();
  const namesNow = (): HistorySnapshot => ({ undo: session.history.past.at(-1)?.label, redo: session.history.future.at(-1)?.label });
  let snapshot = namesNow();

  function commit(next: Session, step?: Step): void {
    session = next;
    if (step) onStep?.(step);
    const names = namesNow();
    if (names.undo !== snapshot.undo || names.redo !== snapshot.redo) snapshot = names;
    tell();
  }

  function take(step: Step): void {
    const next = afterStep(session, step);
    if (next) commit(next, step);
  }

  const replaced = (value: Reception): readonly Patch[] => [{ op: 'replace', path: [], value }];

  return {
    getReception: () => session.reception,
    getHistory: () => snapshot,
    getSession: () => session,
    subscribe,
    canUndo: () => session.history.past.length > 0,
    canRedo: () => session.history.future.length > 0,

    dispatch(commands, label) {
      let refusal: Refusal | undefined;
      const [, forward, backward] = produceWithPatches(session.reception, (draft) => {
        refusal = applyInOrder(draft, commands);
      });
      const [first] = commands;
      if (refusal || !first || forward.length === 0) return refusal;
      take({ did: 'gesture', entry: { label: label ?? first.kind, commands, forward, backward } });
      return undefined;
    },

    undo: () => take({ did: 'undo' }),
    redo: () => take({ did: 'redo' }),

    replaceReception(next, label = 'openFile') {
      const { reception } = session;
      if (next === reception) return;
      take({ did: 'gesture', entry: { label, commands: [], forward: replaced(next), backward: replaced(reception) } });
    },

    follow(step) {
      const next = afterStep(session, step);
      if (next) commit(next);
      return next !== undefined;
    },
  };
}
