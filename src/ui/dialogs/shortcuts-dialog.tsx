import { type Action, keysAsWritten } from '../actions/action';
import { keyTwins } from '../canvas/gestures/key-twins';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { useSay } from '../speech';
import styles from './dialogs.module.css';

/** Keys of the plan itself, each told once; the canvas answers to them. */
const planKeys = [...new Map(Object.values(keyTwins).map(({ told, written }) => [told, written]))];

export default function ShortcutsDialog({ actions, onClose }: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const say = useSay();
  return (
    <DialogFrame title={say('do.shortcuts')} onClose={onClose}>
      <ul className={styles.keys}>
        {planKeys.map(([id, keys]) => (
          <li key={id}>
            <span className={styles.does}>{say(`keys.${id}`)}</span>
            <kbd className={controls.key}>{keys}</kbd>
          </li>
        ))}
        {actions
          .filter(({ keys }) => keys)
          .map(({ id, label, keys = '' }) => (
            <li key={id}>
              {label}
              <kbd className={controls.key}>{keysAsWritten(keys)}</kbd>
            </li>
          ))}
      </ul>
    </DialogFrame>
  );
}
