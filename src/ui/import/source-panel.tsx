import { File, List } from 'lucide-react';
import { useRef, useState } from 'react';
import { Party } from '../../model/person';
import { useNotice } from '../notice';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { TextField, Tick } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { Segments } from '../parts/segments';
import { useSay, useSpeaker } from '../speech';
import { accepted } from './accepted';
import { EncodingField } from './encoding-field';
import type { ListOptions, ReadList } from './import-port';
import styles from './import-screen.module.css';
import type { ImportState } from './use-import';

const policies: readonly ListOptions['policy'][] = ['ask', 'list', 'plan'];

/** Which lists and sheets, and for whom the people of each are taken. */
type Props = { readonly state: ImportState; readonly joins: boolean; readonly onWhole: (plan: globalThis.File) => void };

export function SourcePanel({ state, joins, onWhole }: Props) {
  const say = useSay();
  const { table, options, change, sheet, changeSheet } = state;
  if (!table)
    return (
      <>
        <div className={screen.head}>
          <h2>{say('import.fileTitle')}</h2>
        </div>
        <p className={`${screen.body} ${screen.muted}`}>{say('import.kinds')}</p>
      </>
    );
  const looked = table.sheets[options.looked];
  return (
    <>
      <div className={screen.head}>
        <h2>{say('import.fileTitle')}</h2>
      </div>
      {table.whole !== undefined && <WholePlan list={table} file={table.whole} state={state} onWhole={onWhole} />}
      {[...new Set(table.sheets.map(({ file }) => file))].map((file) => (
        <FileOf key={file} file={file} table={table} state={state} />
      ))}
      {looked && looked.notes.length > 0 && (
        <ul className={`${screen.body} ${styles.notes}`} aria-label={say('import.notes', { sheet: looked.name })}>
          {looked.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <MoreLists state={state} />
      <div className={screen.line} />
      <div className={screen.head}>
        <h2>{say('import.into')}</h2>
        {table.sheets.length > 1 && <small className={screen.muted}>{looked?.name}</small>}
      </div>
      <div className={screen.body}>
        <Segments
          label={say('person.party')}
          value={sheet.party}
          options={Party.options.map((value) => ({ value, label: say(`party.${value}`) }))}
          onChange={(party) => changeSheet({ party })}
        />
        <TextField label={say('person.delegation')} value={sheet.delegation} onChange={(delegation) => changeSheet({ delegation })} />
        {joins && (
          <fieldset>
            <legend className={screen.muted}>{say('import.policy.label')}</legend>
            {policies.map((policy) => (
              <div key={policy}>
                <label className={controls.tick}>
                  <input type="radio" name="policy" checked={options.policy === policy} onChange={() => change({ policy })} />
                  {say(`import.policy.${policy}`)}
                </label>
              </div>
            ))}
          </fieldset>
        )}
      </div>
      <div className={screen.line} />
      <p className={`${screen.body} ${screen.muted}`}>{say('import.orderNote')}</p>
    </>
  );
}

type FileProps = { readonly file: string; readonly table: ReadList; readonly state: ImportState };

/** A file with its sheets: a tick takes a sheet, its name shows it. */
function FileOf({ file, table, state }: FileProps) {
  const { options, change } = state;
  const say = useSay();
  const places = table.sheets.flatMap((sheet, place) => (sheet.file === file ? [{ ...sheet, place }] : []));
  const encoding = places[0]?.encoding;
  const rows = places.reduce((sum, sheet) => sum + sheet.rows, 0);
  const take = (place: number, taken: boolean) =>
    change({ chosen: taken ? [...options.chosen, place] : options.chosen.filter((one) => one !== place), looked: place });
  return (
    <>
      <div className={styles.file}>
        <File size={16} aria-hidden />
        <div>
          <div>{file}</div>
          <div className={screen.muted}>{say('import.sheets', { count: places.length, rows })}</div>
        </div>
      </div>
      {encoding && (
        <div className={screen.body}>
          <EncodingField file={file} encoding={encoding} onRead={(chosen) => void state.readAs(file, chosen)} />
        </div>
      )}
      <ul>
        {places.map(({ place, name, people, hidden }) => (
          <li key={place} className={styles.sheetLine}>
            <Tick
              label={<span className="seen-not">{say('import.takeSheet', { sheet: name })}</span>}
              checked={options.chosen.includes(place)}
              onChange={(taken) => take(place, taken)}
            />
            <button
              type="button"
              className={styles.sheet}
              aria-pressed={place === options.looked}
              onClick={() => change({ looked: place })}
            >
              <List size={14} aria-hidden />
              <span>{name}</span>
              <small>
                {hidden && `${say('import.hiddenSheet')} · `}
                {people > 0 ? say('start.people', { count: people }) : say('import.noPeople')}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type WholeProps = {
  readonly list: ReadList;
  readonly file: string;
  readonly state: ImportState;
  readonly onWhole: (plan: globalThis.File) => void;
};

/** A workbook of ours is more than its lists: the plan in it can be opened as it was exported. */
function WholePlan({ list, file, state: { port }, onWhole }: WholeProps) {
  const say = useSay();
  const { language } = useSpeaker();
  const notice = useNotice();
  const [isOpening, setOpening] = useState(false);
  async function open() {
    setOpening(true);
    const plan = await port?.wholePlan(list, language).catch(() => ({ message: say('import.unreadable') }));
    setOpening(false);
    if (!plan) return;
    if ('message' in plan) return notice(plan.message);
    notice(plan.notes.join(' '));
    onWhole(new globalThis.File([plan.text], `${file.replace(/\.[^.]+$/, '')}.xici.json`));
  }
  return (
    <div className={screen.body}>
      <p>{say('import.whole', { file })}</p>
      <Button small disabled={isOpening} aria-busy={isOpening} onClick={() => void open()}>
        {say(isOpening ? 'import.openingWhole' : 'import.openWhole')}
      </Button>
    </div>
  );
}

/** Guests in one file, hosts in another: both come in together. */
function MoreLists({ state: { takeMore, trouble } }: { readonly state: ImportState }) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={screen.body}>
      <Button small onClick={() => input.current?.click()}>
        {say('import.more')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={say('import.more')}
        accept={accepted}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void takeMore({ kind: 'file', file });
          event.target.value = '';
        }}
      />
      {trouble && (
        <p role="alert" className={styles.trouble}>
          {trouble}
        </p>
      )}
    </div>
  );
}
