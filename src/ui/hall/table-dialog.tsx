import { useMemo, useState } from 'react';
import { movePeople } from '../../commands/move-people';
import { setTable } from '../../commands/set-table';
import type { OccasionId } from '../../model/ids';
import { Table } from '../../model/table';
import { tableNumber } from '../canvas/labels';
import { useEngine } from '../engine';
import { useDispatch } from '../notice';
import { DialogFrame } from '../parts/dialog-frame';
import { LongTextField, TextField } from '../parts/fields';
import { useSay, useSpeaker } from '../speech';
import styles from './hall.module.css';
import { tableLines } from './hall-lists';
import { HostField } from './host-field';
import { hostChoices, movesForHost } from './host-of-table';

type Props = { readonly occasion: OccasionId; readonly table: string; readonly onClose: () => void };

/** What stands on one table: its name and a note, beside what the plan says of it. */
export default function TableDialog({ occasion: id, table, onClose }: Props) {
  const say = useSay();
  const { say: word } = useSpeaker();
  const { review } = useEngine();
  const dispatch = useDispatch();
  const { context, findings } = review(id);
  const line = useMemo(() => tableLines({ context, findings }).find((one) => one.id === table), [context, findings, table]);
  const known = context.occasion.tables?.[table];
  const [label, setLabel] = useState(known?.label ?? '');
  const [note, setNote] = useState(known?.note ?? '');
  const name = say('hall.tableName', { table: tableNumber(table) });
  const choices = useMemo(() => hostChoices(context, table), [context, table]);
  const [host, setHost] = useState('');
  const moves = useMemo(() => {
    const chosen = choices.find(({ person }) => person.id === host);
    return chosen ? movesForHost(context, table, chosen.person.id) : [];
  }, [choices, context, table, host]);

  const submit = () => {
    const next = Table.parse({ ...(label.trim() ? { label: label.trim() } : {}), ...(note.trim() ? { note: note.trim() } : {}) });
    const isSame = next.label === known?.label && next.note === known?.note;
    const changes = [
      ...(isSame ? [] : [setTable(id, table, Object.keys(next).length > 0 ? next : null)]),
      ...(moves.length > 0 ? [movePeople(id, moves)] : []),
    ];
    if (changes.length === 0 || dispatch(changes, name)) onClose();
  };
  const facts = line && [
    line.rank !== undefined && say('hall.rank', { rank: line.rank }),
    line.host ? say('hall.host', { name: line.host.name }) : line.seated > 0 && say('hall.noHost'),
    say('hall.seated', { seated: line.seated, seats: line.seats.length }),
    say('hall.balance', line.parties),
  ];
  return (
    <DialogFrame title={name} onClose={onClose} onSubmit={submit} submit={say('do.done')}>
      {facts && <p className={styles.about}>{facts.filter(Boolean).join('　')}</p>}
      {choices.length > 0 && <HostField line={line} choices={choices} chosen={host} onChange={setHost} moves={moves} />}
      <TextField label={say('hall.label')} hint={say('hall.labelHint')} value={label} maxLength={60} onChange={setLabel} />
      <LongTextField label={word('model', 'table.note')} value={note} onChange={(text) => setNote(text.slice(0, 400))} />
    </DialogFrame>
  );
}
