import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import { applyInOrder, type Command } from '../commands/command';
import type { Refusal } from '../commands/refusal';
import type { Reception } from '../model/reception';
import { type Entry, emptyHistory, type Label, recorded, stepBack, stepForward } from './history';
import { createListeners, type Unsubscribe } from './listeners';

enablePatches();

/** What undo and redo can do now; the same object until that changes. */
export type HistorySnapshot = { readonly undo: Label | undefined; readonly redo: Label | undefined };

export type ReceptionStore = {
  /** The same object until something changes, so that it may be a snapshot of `useSyncExternalStore`. */
  readonly getReception: () => Reception;
  readonly getHistory: () => HistorySnapshot;
  readonly subscribe: (listener: () => void) => Unsubscribe;
  /** All of the commands or none. One call is one entry of the history, called after its first command unless a label is given. */
  readonly dispatch: (commands: readonly Command[], label?: Label) => Refusal | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Another reception on the screen (a file was opened); one undo brings the present one back. */
  readonly replaceReception: (reception: Reception, label?: Label) => void;
};

export function createReceptionStore(initial: Reception): ReceptionStore {
  let reception = initial;
  let history = emptyHistory;
  let snapshot: HistorySnapshot = { undo: undefined, redo: undefined };
  const { subscribe, tell } = createListeners();

  function commit(next: Reception, after: typeof history): void {
    reception = next;
    history = after;
    const undo = history.past.at(-1)?.label;
    const redo = history.future.at(-1)?.label;
    if (undo !== snapshot.undo || redo !== snapshot.redo) snapshot = { undo, redo };
    tell();
  }

  const patched = (patches: readonly Patch[]): Reception => applyPatches(reception, patches);
  const replaced = (value: Reception): readonly Patch[] => [{ op: 'replace', path: [], value }];

  return {
    getReception: () => reception,
    getHistory: () => snapshot,
    subscribe,
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,

    dispatch(commands, label) {
      let refusal: Refusal | undefined;
      const [next, forward, backward] = produceWithPatches(reception, (draft) => {
        refusal = applyInOrder(draft, commands);
      });
      const [first] = commands;
      if (refusal || !first || forward.length === 0) return refusal;
      const entry: Entry = { label: label ?? first.kind, commands, forward, backward };
      commit(next, recorded(history, entry));
      return undefined;
    },

    undo() {
      const step = stepBack(history);
      if (step) commit(patched(step[1].backward), step[0]);
    },

    redo() {
      const step = stepForward(history);
      if (step) commit(patched(step[1].forward), step[0]);
    },

    replaceReception(next, label = 'openFile') {
      if (next === reception) return;
      commit(next, recorded(history, { label, commands: [], forward: replaced(next), backward: replaced(reception) }));
    },
  };
}
