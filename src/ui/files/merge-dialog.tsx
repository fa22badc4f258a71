import { useMemo, useState } from 'react';
import type { Side } from '../../exchange/plan/three-way';
import type { MergeChoices, MergeConflict } from '../../exchange/plan/umpire';
import { sayOpenConflict } from '../../i18n/say-open-conflict';
import { useEngine, useReception } from '../engine';
import { useNotice } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { useSpeaker } from '../speech';
import styles from './files.module.css';
import { useSaveFile } from './use-save-file';

/** The file was changed by somebody else: what would become of both, and the places where somebody has to choose. */
export default function MergeDialog({ onClose }: { readonly onClose: () => void }) {
  const speaker = useSpeaker();
  const { say, language } = speaker;
  const { files } = useEngine();
  const notice = useNotice();
  const saveFile = useSaveFile(() => undefined);
  const reception = useReception();
  const [choices, setChoices] = useState<MergeChoices>({});
  const { name = '' } = files.fileState();
  // The reception is named so that the merge is of what is on the screen.
  const merged = useMemo(() => (reception ? files.mergeWithFile(choices, language) : undefined), [files, choices, language, reception]);
  if (!merged) return null;

  async function elsewhere() {
    onClose();
    await saveFile(true);
  }
  const away = (
    <Button look="quiet" onClick={() => void elsewhere()}>
      {say('files', 'merge.elsewhere')}
    </Button>
  );
  if ('message' in merged)
    return (
      <DialogFrame title={say('files', 'merge.title')} onClose={onClose}>
        <p>{merged.message}</p>
        {away}
      </DialogFrame>
    );

  async function accept() {
    const trouble = await files.acceptMerge(choices, language);
    notice(trouble?.message ?? '');
    if (!trouble) onClose();
  }
  const { conflicts, theirs } = merged;
  const choose = (id: string, side: Side | undefined) => {
    const { [id]: _, ...others } = choices;
    setChoices(side ? { ...others, [id]: side } : others);
  };
  return (
    <DialogFrame
      title={say('files', 'merge.title')}
      wide
      onClose={onClose}
      onSubmit={() => void accept()}
      submit={say('files', 'merge.do')}
      note={away}
    >
      <p className={styles.lead}>{say('files', 'merge.lead', { name })}</p>
      <p>{conflicts.length === 0 ? say('files', 'merge.none') : say('files', 'merge.some', { count: conflicts.length })}</p>
      <ul className={styles.conflicts}>
        {conflicts.map((conflict) => (
          <Conflict
            key={conflict.id}
            conflict={conflict}
            said={sayOpenConflict(conflict, reception, theirs, speaker)}
            chosen={choices[conflict.id]}
            onChoose={(side) => choose(conflict.id, side)}
          />
        ))}
      </ul>
    </DialogFrame>
  );
}

type ConflictProps = {
  readonly conflict: MergeConflict;
  readonly said: { readonly about: string; readonly mine: string; readonly theirs: string };
  /** Undefined: left open, and listed among the findings. */
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side | undefined) => void;
};

function Conflict({ conflict, said, chosen, onChoose }: ConflictProps) {
  const { say } = useSpeaker();
  return (
    <li>
      <fieldset className={styles.conflict}>
        <legend>{said.about}</legend>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className={controls.tick}>
            <input type="radio" name={conflict.id} checked={chosen === side} onChange={() => onChoose(side)} />
            <span className={styles.small}>{say('files', `merge.${side}`)}</span>
            <span>{said[side]}</span>
          </label>
        ))}
        <label className={controls.tick}>
          <input type="radio" name={conflict.id} checked={chosen === undefined} onChange={() => onChoose(undefined)} />
          <span className={styles.small}>{say('files', 'merge.later')}</span>
        </label>
      </fieldset>
    </li>
  );
}
