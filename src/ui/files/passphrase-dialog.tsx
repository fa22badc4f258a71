import { useState } from 'react';
import { useEngine } from '../engine';
import { Button } from '../parts/button';
import { DialogFrame } from '../parts/dialog-frame';
import { TextField } from '../parts/fields';
import { useSpeaker } from '../speech';
import styles from './files.module.css';

const shortest = 8;

/** Sets, changes or takes off the passphrase of the reception on the screen. */
export default function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const { say } = useSpeaker();
  const { files } = useEngine();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [busy, setBusy] = useState(false);
  const sealing = files.sealing();
  const short = passphrase !== '' && [...passphrase].length < shortest;
  const differs = again !== '' && again !== passphrase;

  async function set(text: string) {
    setBusy(true);
    await files.setPassphrase(text);
    onClose();
  }
  if (sealing === 'impossible')
    return (
      <DialogFrame title={say('files', 'seal.setTitle')} onClose={onClose}>
        <p className={styles.lead}>{say('files', 'seal.impossible')}</p>
      </DialogFrame>
    );
  return (
    <DialogFrame
      title={say('files', 'seal.setTitle')}
      onClose={onClose}
      onSubmit={() => void set(passphrase)}
      submit={say('files', 'seal.do')}
      submitDisabled={busy || passphrase === '' || short || again !== passphrase}
      note={
        sealing === 'sealed' && (
          <Button look="quiet" disabled={busy} onClick={() => void set('')}>
            {say('files', 'seal.remove')}
          </Button>
        )
      }
    >
      <p className={styles.lead}>{say('files', 'seal.setText')}</p>
      <TextField
        label={say('files', 'seal.passphrase')}
        type="password"
        autoComplete="new-password"
        value={passphrase}
        onChange={setPassphrase}
        trouble={short ? say('files', 'seal.short') : undefined}
      />
      <TextField
        label={say('files', 'seal.again')}
        type="password"
        autoComplete="new-password"
        value={again}
        onChange={setAgain}
        trouble={differs ? say('files', 'seal.differ') : undefined}
      />
      <p className={styles.small}>{say('files', 'seal.before')}</p>
    </DialogFrame>
  );
}
