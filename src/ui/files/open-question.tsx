import { useState } from 'react';
import { DialogFrame } from '../parts/dialog-frame';
import { TextField } from '../parts/fields';
import { reachable } from '../parts/reachable';
import { useSpeaker } from '../speech';
import styles from './files.module.css';
import type { OpenOutcome } from './files-port';

export type OpenQuestion = Extract<OpenOutcome, { ask: string }>;
type Props = { readonly question: OpenQuestion; readonly onOutcome: (outcome: OpenOutcome) => void; readonly onClose: () => void };

/** What has to be answered before a reception can be shown: its passphrase, or whether a damaged one is opened as far as it reads. */
export default function OpenQuestionDialog(props: Props) {
  return props.question.ask === 'passphrase' ? <Passphrase {...props} /> : <Salvage {...props} />;
}

function Passphrase({ question, onOutcome, onClose }: Props) {
  const { say } = useSpeaker();
  const [passphrase, setPassphrase] = useState('');
  const [trouble, setTrouble] = useState('');
  const [busy, setBusy] = useState(false);
  if (question.ask !== 'passphrase') return null;

  async function submit() {
    if (question.ask !== 'passphrase') return;
    setBusy(true);
    const outcome = await question.answer(passphrase);
    setBusy(false);
    if (outcome && typeof outcome === 'object' && 'message' in outcome) setTrouble(outcome.message);
    else onOutcome(outcome);
  }
  return (
    <DialogFrame
      title={say('files', 'seal.ask')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say('files', 'seal.open')}
      submitDisabled={passphrase === '' || busy}
    >
      <p className={styles.lead}>{say('files', 'seal.askText')}</p>
      <TextField
        label={say('files', 'seal.passphrase')}
        type="password"
        autoComplete="current-password"
        value={passphrase}
        onChange={(text) => {
          setPassphrase(text);
          setTrouble('');
        }}
        trouble={trouble || undefined}
      />
    </DialogFrame>
  );
}

const mostNamed = 12;

function Salvage({ question, onOutcome, onClose }: Props) {
  const { say } = useSpeaker();
  if (question.ask !== 'salvage') return null;
  const { people, occasions, lost, cutOff, answer } = question;
  return (
    <DialogFrame
      title={say('files', 'salvage.title')}
      onClose={onClose}
      onSubmit={() => void answer().then(onOutcome)}
      submit={say('files', 'salvage.do')}
      note={say('files', 'salvage.note')}
    >
      <p>{say('files', 'salvage.found', { people, occasions })}</p>
      {cutOff && <p>{say('files', 'salvage.cutOff')}</p>}
      {lost.length > 0 && (
        <>
          <p>{say('files', 'salvage.lost')}</p>
          <ul className={styles.lost} {...reachable}>
            {lost.slice(0, mostNamed).map((part) => (
              <li key={part}>{part}</li>
            ))}
            {lost.length > mostNamed && <li>{say('files', 'salvage.more', { count: lost.length - mostNamed })}</li>}
          </ul>
        </>
      )}
    </DialogFrame>
  );
}
