import { useSyncExternalStore } from 'react';
import { takenSeats } from '../../model/occasion';
import { useEngine, useSaveState } from '../engine';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
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
  return [
    ['← →', say('keys.walk')],
    ['Enter', say('keys.pickUp')],
    ['?', say('keys.all')],
  ];
};

/** How full the plan is, what a key does now, and when it was last saved. */
export function StatusBar({ editor }: { readonly editor: EditorState }) {
  const say = useSay();
  const { hand } = useEngine();
  const holding = useSyncExternalStore(hand.subscribe, hand.isHolding);
  const { occasion, review } = editor;
  const seats = review?.context.layout.seats.length ?? 0;
  const taken = occasion ? takenSeats(occasion).length : 0;
  return (
    <footer className={styles.status}>
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
      <Saved />
      <span>{say('status.offline')}</span>
    </footer>
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
