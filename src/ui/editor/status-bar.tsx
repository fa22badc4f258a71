import { useSyncExternalStore } from 'react';
import { takenSeats } from '../../model/occasion';
import { useEngine } from '../engine';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { useSaveState } from '../program';
import { type Say, useSay, useSpeaker } from '../speech';
import { clockOf } from '../when';
import styles from './editor.module.css';
import type { EditorState } from './use-editor';

const keysNow = (editor: EditorState, holding: boolean, say: Say): readonly (readonly [string, string])[] => {
  if (editor.proposing.at === 'shown') {
    return [
      ['Enter', say('proposal.acceptAll')],
      ['→', say('proposal.next')],
      ['Esc', say('proposal.discard')],
    ];
  }
  if (holding) {
    return [
      [say('keys.release'), say(editor.mode === 'swap' ? 'plan.swap' : 'plan.insert')],
      ['Shift', say(editor.mode === 'swap' ? 'plan.insert' : 'plan.swap')],
      ['Esc', say('keys.putBack')],
    ];
  }
  if (!editor.occasion) return [['?', say('keys.all')]];
  return [
    ['← →', say('keys.walk')],
    ['Enter', say('keys.pickUp')],
    ['?', say('keys.all')],
  ];
};

/** How full the plan is, what a key does now, and when it was last saved. */
export function StatusBar({ editor, onMerge }: { readonly editor: EditorState; readonly onMerge: () => void }) {
  const say = useSay();
  const { hand } = useEngine();
  const holding = useSyncExternalStore(hand.subscribe, hand.isHolding);
  const { occasion, review } = editor;
  const seats = review?.context.layout.seats.length ?? 0;
  const taken = occasion ? takenSeats(occasion).length : 0;
  return (
    <footer className={styles.status}>
      {editor.group.length > 1 && <b>{say('status.selected', { count: editor.group.length })}</b>}
      {occasion && <span>{say('status.seats', { count: seats, free: Math.max(0, seats - taken) })}</span>}
      {occasion && <span className={styles.sep} />}
      <span className={styles.keys}>
        {keysNow(editor, holding, say).map(([key, does]) => (
          <span key={key}>
            <kbd className={controls.key}>{key}</kbd> {does}
          </span>
        ))}
      </span>
      <span className={styles.grow} />
      <FileStatus onMerge={onMerge} />
      <Saved />
      <span>{say('status.offline')}</span>
    </footer>
  );
}

/** The file beside what the browser keeps: only once there is one. */
function FileStatus({ onMerge }: { readonly onMerge: () => void }) {
  const { say } = useSpeaker();
  const { files } = useEngine();
  const { state, name } = useSyncExternalStore(files.subscribe, files.fileState);
  if (state === 'none') return null;
  if (state !== 'changed')
    return (
      <span role="status" title={name} data-file={state}>
        {say('files', `file.${state}`)}
      </span>
    );
  return (
    <span role="status" className={styles.readOnly} data-file={state}>
      {say('files', 'file.changed')}
      <Button look="soft" small onClick={onMerge}>
        {say('files', 'file.merge')}
      </Button>
    </span>
  );
}

function Saved() {
  const say = useSay();
  const { say: speak } = useSpeaker();
  const { files } = useEngine();
  const { state, at, seq, why } = useSaveState();
  if (state === 'failed')
    return (
      <span className={styles.failed} role="alert">
        {why === 'full' || why === 'refused' ? speak('files', `save.${why}`) : say('status.failed')}
      </span>
    );
  if (state === 'read-only')
    return (
      <span role="status" className={styles.readOnly}>
        {say('status.readOnly')}
        <Button look="soft" small onClick={() => void files.takeOver()}>
          {speak('files', 'save.takeOver')}
        </Button>
      </span>
    );
  if (state === 'saving' || !at) return <span>{say('status.saving')}</span>;
  return <span data-saved-step={seq}>{say('status.saved', { time: clockOf(at) })}</span>;
}
