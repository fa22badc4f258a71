import { Redo2, Undo2 } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useEngine } from '../engine';
import { useSay } from '../speech';
import { type Action, action } from './action';

/** Undo and redo, on every screen that changes the reception. */
export function useHistory(): { readonly undo: Action; readonly redo: Action } {
  const say = useSay();
  const { store } = useEngine();
  const canUndo = useSyncExternalStore(store.subscribe, store.canUndo);
  const canRedo = useSyncExternalStore(store.subscribe, store.canRedo);
  return {
    undo: action('undo', say('do.undo'), store.undo, { keys: 'mod+z', icon: Undo2, enabled: canUndo }),
    redo: action('redo', say('do.redo'), store.redo, { keys: 'mod+shift+z', icon: Redo2, enabled: canRedo }),
  };
}
