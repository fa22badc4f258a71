import type { Reception } from '../../model/reception';
import { gestures, type Label } from '../../store/history';
import { createListeners } from '../../store/listeners';
import type { Session, Step } from '../../store/session';
import { createReceptionStore, type ReceptionStore } from '../../store/store';
import type { StorePort } from '../engine';

export type Desk = {
  readonly port: StorePort;
  readonly session: () => Session;
  /** Puts a session on the screen in place of the present one; `onStep` hears what is done to it. */
  readonly put: (session: Session, onStep: (step: Step) => void) => void;
  /** Whether gestures are taken; while another window writes they are refused. */
  readonly allow: (writing: boolean) => void;
  /** A step that another window took. False when it does not fit. */
  readonly follow: (step: Step) => boolean;
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
  let writing = true;
  return {
    port: {
      getReception: () => store.getReception(),
      subscribe,
      // The screen's label is a sentence; the history keeps only names that it can say in any language.
      dispatch: (changes, label) =>
        writing
          ? store.dispatch(changes, isGesture(label) ? label : undefined)
          : { because: 'readOnly', subject: store.getReception().title },
      undo: () => writing && store.undo(),
      redo: () => writing && store.redo(),
      canUndo: () => writing && store.canUndo(),
      canRedo: () => writing && store.canRedo(),
    },
    session: () => store.getSession(),
    put({ reception, history }, onStep) {
      leave();
      store = createReceptionStore(reception, { history, onStep });
      leave = store.subscribe(tell);
      tell();
    },
    allow(now) {
      if (now === writing) return;
      writing = now;
      tell();
    },
    follow: (step) => store.follow(step),
  };
}
