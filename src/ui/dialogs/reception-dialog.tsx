import { useState } from 'react';
import { renameReception } from '../../commands/rename-reception';
import { useReception } from '../engine';
import { useDispatch } from '../notice';
import { DialogFrame } from '../parts/dialog-frame';
import { TextField } from '../parts/fields';
import { useSay } from '../speech';
import styles from './dialogs.module.css';

/** Title, date, place and contact: the heading of every printed sheet. */
export default function ReceptionDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const dispatch = useDispatch();
  const reception = useReception();
  const [title, setTitle] = useState(reception.title);
  const [date, setDate] = useState(reception.date ?? '');
  const [place, setPlace] = useState(reception.place ?? '');
  const [contact, setContact] = useState(reception.contact ?? '');
  const named = title.trim();

  const submit = () => {
    const heading = { title: named, date: date || null, place: place.trim() || null, contact: contact.trim() || null };
    if (dispatch([renameReception(heading)], say('do.reception'))) onClose();
  };
  return (
    <DialogFrame title={say('reception.title')} onClose={onClose} onSubmit={submit} submit={say('do.done')} submitDisabled={named === ''}>
      <TextField
        label={say('reception.name')}
        value={title}
        onChange={setTitle}
        required
        maxLength={200}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.two}>
        <TextField label={say('reception.date')} type="date" value={date} onChange={setDate} />
        <TextField label={say('reception.place')} value={place} onChange={setPlace} maxLength={200} />
      </div>
      <TextField
        label={say('reception.contact')}
        hint={say('reception.contactHint')}
        value={contact}
        onChange={setContact}
        maxLength={400}
      />
    </DialogFrame>
  );
}
