import { File, List } from 'lucide-react';
import { Party } from '../../model/person';
import controls from '../parts/controls.module.css';
import { TextField } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { Segments } from '../parts/segments';
import { useSay } from '../speech';
import type { MergePolicy } from './import-port';
import styles from './import-screen.module.css';
import type { ImportState } from './use-import';

const policies: readonly MergePolicy[] = ['ask', 'list', 'plan'];

/** Which file and sheet, and for whom the people are taken. */
export function SourcePanel({ state, joins }: { readonly state: ImportState; readonly joins: boolean }) {
  const say = useSay();
  const { table, options, change } = state;
  if (!table) return <p className={`${screen.body} ${screen.muted}`}>{say('import.kinds')}</p>;
  const rows = table.sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  return (
    <>
      <div className={screen.head}>
        <h2>{say('import.fileTitle')}</h2>
      </div>
      <div className={styles.file}>
        <File size={16} aria-hidden />
        <div>
          <div>{table.name}</div>
          <div className={screen.muted}>{say('import.sheets', { count: table.sheets.length, rows })}</div>
        </div>
      </div>
      <ul>
        {table.sheets.map((sheet, index) => (
          <li key={index}>
            <button
              type="button"
              className={styles.sheet}
              aria-pressed={index === options.sheet}
              onClick={() => change({ sheet: index, columns: {}, wanted: [], unwanted: [] })}
            >
              <List size={14} aria-hidden />
              <span>{sheet.name}</span>
              <small>{sheet.people > 0 ? say('start.people', { count: sheet.people }) : say('import.noPeople')}</small>
            </button>
          </li>
        ))}
      </ul>
      <div className={screen.line} />
      <div className={screen.head}>
        <h2>{say('import.into')}</h2>
      </div>
      <div className={screen.body}>
        <Segments
          label={say('person.party')}
          value={options.party}
          options={Party.options.map((value) => ({ value, label: say(`party.${value}`) }))}
          onChange={(party) => change({ party })}
        />
        <TextField label={say('person.delegation')} value={options.delegation} onChange={(delegation) => change({ delegation })} />
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
