import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { occasionsInOrder } from '../../model/reception';
import { identityOf } from '../../protocol/rules/finding';
import { useEngine, useReception } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField, TextField } from '../parts/fields';
import { SeverityShape } from '../parts/severity';
import { useSpeaker } from '../speech';
import styles from './sheet.module.css';
import {
  draftOfSheet,
  emptyContact,
  emptyCost,
  emptyLodging,
  letterLines,
  lines,
  type SheetDraft,
  sheetCommand,
  sheetOf,
} from './sheet-draft';

/** 接待单: level, purpose, letter, contacts, lodging, costs, and what the sources still miss in it. */
export default function SheetDialog({ onClose }: { readonly onClose: () => void }) {
  const { say, language } = useSpeaker();
  const engine = useEngine();
  const reception = useReception();
  const dispatch = useDispatch();
  const [draft, setDraft] = useState<SheetDraft>(() => draftOfSheet(reception.sheet));
  const set = (change: Partial<SheetDraft>) => setDraft((known) => ({ ...known, ...change }));
  const sheet = sheetOf(draft);
  const total = sheet?.costs?.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  // What is asked of the sheet is said at the first occasion.
  const [first] = occasionsInOrder(reception);
  const missing = first
    ? engine.review(first.id).findings.filter(({ rule }) => rule === 'reception-sheet-complete' || rule === 'visit-announced-by-letter')
    : [];

  const submit = () => {
    if (!sheet) return;
    const command = sheetCommand(reception.sheet, sheet);
    if (!command || dispatch([command], say('programme', 'sheet.title'))) onClose();
  };
  return (
    <DialogFrame
      wide
      title={say('programme', 'sheet.title')}
      onClose={onClose}
      onSubmit={submit}
      submit={say('interface', 'do.done')}
      submitDisabled={!sheet}
    >
      <p className={styles.lead}>{say('programme', 'sheet.lead')}</p>
      {missing.length > 0 && (
        <ul className={styles.missing} aria-label={say('programme', 'sheet.missing')}>
          {missing.map((finding) => (
            <li key={identityOf(finding)}>
              <SeverityShape severity={finding.severity} little />
              {engine.say(finding, language).text}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.three}>
        {lines.map((field) => (
          <TextField
            key={field}
            label={say('model', `sheet.${field}`)}
            value={draft[field]}
            onChange={(value) => set({ [field]: value })}
          />
        ))}
      </div>
      <fieldset>
        <legend className={styles.legend}>{say('model', 'sheet.letter')}</legend>
        <div className={styles.three}>
          {letterLines.map((field) => (
            <TextField
              key={field}
              label={say('model', `letter.${field}`)}
              value={draft.letter[field]}
              onChange={(value) => set({ letter: { ...draft.letter, [field]: value } })}
            />
          ))}
        </div>
      </fieldset>
      <Rows
        name={say('model', 'sheet.contacts')}
        rows={draft.contacts}
        empty={emptyContact}
        onChange={(contacts) => set({ contacts })}
        labelOf={(field) => say('programme', `sheet.contact.${field}`)}
      />
      <Rows
        name={say('model', 'sheet.lodging')}
        rows={draft.lodging}
        empty={emptyLodging}
        onChange={(lodging) => set({ lodging })}
        labelOf={(field) => say('programme', `sheet.lodging.${field}`)}
        choices={{
          room: [
            { value: '', label: say('interface', 'person.unknown') },
            ...(['standard', 'single', 'suite'] as const).map((value) => ({ value, label: say('model', `room.${value}`) })),
          ],
        }}
        figures={['rooms']}
      />
      <Rows
        name={say('model', 'sheet.costs')}
        {...(total > 0 ? { title: say('programme', 'sheet.costs', { total }) } : {})}
        rows={draft.costs}
        empty={emptyCost}
        onChange={(costs) => set({ costs })}
        labelOf={(field) => say('programme', `sheet.cost.${field}`)}
        figures={['amount']}
      />
    </DialogFrame>
  );
}

type RowsProps<Row extends Readonly<Record<string, string>>> = {
  /** What one of them is, for its buttons. */
  readonly name: string;
  readonly title?: string;
  readonly rows: readonly Row[];
  readonly empty: Row;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly labelOf: (field: keyof Row & string) => string;
  readonly choices?: Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;
  readonly figures?: readonly string[];
};

/** A list of like things, each on a line of its own. */
function Rows<Row extends Readonly<Record<string, string>>>({
  name,
  title = name,
  rows,
  empty,
  onChange,
  labelOf,
  choices = {},
  figures = [],
}: RowsProps<Row>) {
  const { say } = useSpeaker();
  const fields = Object.keys(empty) as (keyof Row & string)[];
  const edit = (index: number, field: string, value: string) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, [field]: value } : row)));
  return (
    <fieldset>
      <legend className={styles.legend}>{title}</legend>
      {rows.map((row, index) => (
        <div key={index} className={styles.row}>
          {fields.map((field) => {
            const options = choices[field];
            const known = { label: labelOf(field), value: row[field] ?? '', onChange: (value: string) => edit(index, field, value) };
            return options ? (
              <ChoiceField key={field} {...known} options={options} />
            ) : (
              <TextField key={field} {...known} {...(figures.includes(field) ? { type: 'number', min: 0 } : {})} />
            );
          })}
          <Button
            look="icon"
            small
            aria-label={say('programme', 'sheet.remove', { name, place: index + 1 })}
            onClick={() => onChange(rows.filter((_, at) => at !== index))}
          >
            <X size={14} aria-hidden />
          </Button>
        </div>
      ))}
      <Button look="quiet" small className={controls.flush} onClick={() => onChange([...rows, empty])}>
        <Plus size={14} aria-hidden />
        {say('programme', 'sheet.add', { name })}
      </Button>
    </fieldset>
  );
}
