import { useRef } from 'react';
import type { OccasionId } from '../../model/ids';
import { useEngine } from '../engine';
import { useDispatch } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { DialogFrame } from '../parts/dialog-frame';
import { ChoiceField, Tick } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { accepted } from './accepted';
import { EncodingField } from './encoding-field';
import type { SeatedView } from './import-port';
import styles from './import-screen.module.css';
import { ReadingFile } from './reading-file';
import { type SeatedImport, useSeatedImport } from './use-seated-import';

/** An already seated plan from a spreadsheet: shown seat by seat beside the present one, with every conflict, before anything moves. */
export default function SeatedDialog({ occasion, onClose }: { readonly occasion: OccasionId; readonly onClose: () => void }) {
  const say = useSay();
  const { files } = useEngine();
  const dispatch = useDispatch();
  const state = useSeatedImport(occasion);
  const { view, list } = state;
  const submit = async () => {
    await files.keepVersion('import');
    if (dispatch(state.changes(), say('seated.label'))) onClose();
  };
  const seated = view?.seated ?? 0;
  return (
    <DialogFrame
      wide
      title={say('seated.title')}
      onClose={onClose}
      onSubmit={() => void submit()}
      submit={say('seated.submit', { count: seated })}
      submitDisabled={seated === 0}
      note={view && say('seated.count', { seats: seated, conflicts: view.rows.filter(({ kind }) => kind === 'conflict').length })}
    >
      <p className={screen.muted}>{say('seated.lead')}</p>
      <Source state={state} />
      {view ? <Compared view={view} state={state} /> : list && <p role="status">{say('seated.none')}</p>}
    </DialogFrame>
  );
}

/** The file or the pasted table, and which of its sheets. */
function Source({ state }: { readonly state: SeatedImport }) {
  const { list, sheet, setSheet, take, readAs, text, setText, trouble, reading, giveUp } = state;
  const encoding = list?.sheets[0]?.encoding;
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.seatedSource}>
      <div className={styles.seatedFile}>
        <Button onClick={() => input.current?.click()}>{say('seated.choose')}</Button>
        {list && <span className={screen.muted}>{list.name}</span>}
      </div>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('seated.choose')}
        accept={accepted}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void take({ kind: 'file', file });
          event.target.value = '';
        }}
      />
      <label>
        <span className="seen-not">{say('seated.paste')}</span>
        <textarea
          className={styles.paste}
          rows={2}
          placeholder={say('seated.paste')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {text.trim() !== '' && <Button onClick={() => void take({ kind: 'text', text })}>{say('import.pasteDo')}</Button>}
      {reading && <ReadingFile file={reading} onGiveUp={giveUp} />}
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
      {list && encoding && <EncodingField file={list.name} encoding={encoding} onRead={(chosen) => void readAs(chosen)} />}
      {list && list.sheets.length > 1 && (
        <ChoiceField
          label={say('seated.sheet')}
          value={String(sheet)}
          options={list.sheets.map(({ name }, place) => ({ value: String(place), label: name }))}
          onChange={(value) => setSheet(Number(value))}
        />
      )}
    </div>
  );
}

function Compared({ view, state: { choices, change } }: { readonly view: SeatedView; readonly state: SeatedImport }) {
  const say = useSay();
  const leave = (id: string, taken: boolean) =>
    change({ leave: taken ? choices.leave.filter((one) => one !== id) : [...choices.leave, id] });
  return (
    <>
      <p className={screen.muted}>{say(`seated.form.${view.form}`)}</p>
      {view.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {view.form === 'drawing' && (
        <Tick label={say('seated.turned')} checked={choices.turned} onChange={(turned) => change({ turned, leave: [] })} />
      )}
      <table className={styles.table} aria-label={say('seated.rows')}>
        <thead>
          <tr>
            <th scope="col">{say('seated.row')}</th>
            <th scope="col">{say('seated.name')}</th>
            <th scope="col">{say('seated.seat')}</th>
            <th scope="col">{say('seated.effect')}</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.id} className={styles[`seated-${row.kind}`]}>
              <td>
                {row.kind === 'conflict' ? (
                  row.row
                ) : (
                  <Tick
                    label={
                      <span>
                        {row.row}
                        <span className="seen-not">{say('seated.take', { name: row.name })}</span>
                      </span>
                    }
                    checked={row.taken}
                    onChange={(taken) => leave(row.id, taken)}
                  />
                )}
              </td>
              <td>
                <b>{row.name}</b>
              </td>
              <td>{row.seat}</td>
              <td>
                <span className={controls.tag}>{say(`seated.tag.${row.kind}`)}</span> {row.text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
