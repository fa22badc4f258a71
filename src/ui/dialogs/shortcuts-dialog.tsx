import { useState } from 'react';
import { type Action, keysAsWritten } from '../actions/action';
import { keyTwins } from '../canvas/gestures/key-twins';
import { type BoardAct, boardTwins } from '../convoy/board-keys';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { TextField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import styles from './dialogs.module.css';

/** Keys of the plan itself, each told once; the canvas answers to them. */
const planKeys = [...new Map(Object.values(keyTwins).map(({ told, written }) => [told, written]))];

const boardKeys = Object.entries(boardTwins) as [BoardAct, (typeof boardTwins)[BoardAct]][];

/** All that can be done with keys: by what the eye is on, the plan, the convoy board, anywhere. */
export default function ShortcutsDialog({ actions, onClose }: { readonly actions: readonly Action[]; readonly onClose: () => void }) {
  const say = useSay();
  const { say: word } = useSpeaker();
  const [query, setQuery] = useState('');
  const finds = (...texts: readonly string[]) => texts.some((text) => text.toLowerCase().includes(query.trim().toLowerCase()));
  const plan = planKeys.map(([id, keys]) => ({ id, what: say(`keys.${id}`), keys }));
  const board = boardKeys.map(([id, { written }]) => ({ id, what: word('programme', `convoy.keys.${id}`), keys: written }));
  const anywhere = actions.flatMap(({ id, label, keys }) => (keys ? [{ id, what: label, keys: keysAsWritten(keys) }] : []));
  const groups = [
    { title: say('keys.onPlan'), lines: plan },
    { title: word('programme', 'convoy.board'), lines: board },
    { title: say('keys.anywhere'), lines: anywhere },
  ];
  return (
    <DialogFrame title={say('do.shortcuts')} onClose={onClose}>
      <TextField label={say('keys.find')} type="search" value={query} onChange={setQuery} />
      {groups.map(({ title, lines }) => {
        const shown = lines.filter(({ what, keys }) => finds(what, keys));
        return shown.length > 0 ? (
          <section key={title} aria-label={title}>
            <h3 className={styles.keysOf}>{title}</h3>
            <ul className={styles.keys}>
              {shown.map(({ id, what, keys }) => (
                <li key={id}>
                  <span className={styles.does}>{what}</span>
                  <kbd className={controls.key}>{keys}</kbd>
                </li>
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </DialogFrame>
  );
}
