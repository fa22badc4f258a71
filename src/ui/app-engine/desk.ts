import type { Reception } from '../../model/reception';
import { gestures, type Label } from '../../store/history';
import { createListeners } from '../../store/listeners';
import { createReceptionStore, type ReceptionStore } from '../../store/store';
import type { StorePort } from '../engine';

export type Desk = {
  readonly port: StorePort;
  /** Puts another reception on the screen. One undo brings the present one back, unless that was blank. */
  readonly put: (reception: Reception) => void;
};

const isGesture = (label: string | undefined): label is Label => gestures.some((gesture) => gesture === label);

/** Nothing in it that anybody could miss. */
export const isBlank = ({ people, programme }: Pick<Reception, 'people' | 'programme'>): boolean =>
  Object.keys(people).length === 0 && programme.length === 0;

/** The one reception on the screen, behind a port that stays the same while receptions come and go. */
export function createDesk(initial: Reception): Desk {
  const { subscribe, tell } = createListeners();
  let store: ReceptionStore = createReceptionStore(initial);
  let leave = store.subscribe(tell);
  return {
    port: {
      getReception: () => store.getReception(),
      subscribe,
      // The screen's label is a sentence; the history keeps only names that it can say in any language.
      dispatch: (changes, label) => store.dispatch(changes, isGesture(label) ? label : undefined),
      undo: () => store.undo(),
      redo: () => store.redo(),
      canUndo: () => store.canUndo(),
      canRedo: () => store.canRedo(),
    },
    put(reception) {
      if (!isBlank(store.getReception())) return store.replaceReception(reception);
      leave();
      store = createReceptionStore(reception);
      leave = store.subscribe(tell);
      tell();
    },
  };
}
