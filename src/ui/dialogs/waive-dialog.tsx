import { useState } from 'react';
import { waiveFinding } from '../../commands/waive-finding';
import { type OccasionId, WaiverId } from '../../model/ids';
import { type Finding, identityOf } from '../../protocol/rules/finding';
import { useEngine } from '../engine';
import { useDispatch } from '../notice';
import { DialogFrame } from '../parts/dialog-frame';
import { LongTextField, TextField } from '../parts/fields';
import { SeverityShape } from '../parts/severity';
import { useSay, useSpeaker } from '../speech';
import { localTime } from '../when';
import styles from './dialogs.module.css';

type Props = { readonly finding: Finding; readonly occasion: OccasionId; readonly onClose: () => void };

/** Who accepts this finding, and why. It stays in the review and is printed. */
export default function WaiveDialog({ finding, occasion, onClose }: Props) {
  const say = useSay();
  const engine = useEngine();
  const dispatch = useDispatch();
  const { language } = useSpeaker();
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const { title, text } = engine.say(finding, language);

  const submit = () => {
    const waiver = {
      id: WaiverId.parse(crypto.randomUUID()),
      occasion,
      finding: identityOf(finding),
      by: by.trim(),
      reason: reason.trim(),
      at: localTime(new Date()),
    };
    if (dispatch([waiveFinding(waiver)], say('waiver.title'))) onClose();
  };
  return (
    <DialogFrame
      title={say('waiver.title')}
      onClose={onClose}
      onSubmit={submit}
      submit={say('waiver.do')}
      submitDisabled={!by.trim() || !reason.trim()}
      note={say('waiver.note')}
    >
      <div className={styles.finding}>
        <SeverityShape severity={finding.severity} />
        <div>
          <b>{title}</b>
          <p>{text}</p>
        </div>
      </div>
      <TextField label={say('waiver.by')} value={by} onChange={setBy} required maxLength={200} />
      <LongTextField label={say('waiver.reason')} value={reason} onChange={setReason} required />
    </DialogFrame>
  );
}
