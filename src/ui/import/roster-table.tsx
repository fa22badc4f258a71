import { ChevronDown } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { type Severity, severities } from '../../protocol/rules/finding';
import { Button } from '../parts/button';
import { Tick } from '../parts/fields';
import { reachable } from '../parts/reachable';
import screen from '../parts/screen.module.css';
import { Segments } from '../parts/segments';
import { SeverityShape } from '../parts/severity';
import { useGradually } from '../parts/use-gradually';
import { useSay, useSpeaker } from '../speech';
import type { RosterView } from './import-port';
import shared from './import-screen.module.css';
import styles from './roster-table.module.css';
import type { ImportState } from './use-import';

/** Every row of the sheet: taken, doubtful, or left out with the reason. */
export function RosterTable({ state, roster }: { readonly state: ImportState; readonly roster: RosterView }) {
  const say = useSay();
  const [only, setOnly] = useState<'all' | 'doubts'>('all');
  const { rows, columns, doubts, leftOut, headerRows, rowsInAll } = roster;
  const people = rows.filter(({ taken }) => taken).length;
  const gravest = useMemo(() => gravestByRow(doubts), [doubts]);
  const shown = useGradually(only === 'all' ? rows : rows.filter(({ row }) => gravest.has(row)));
  return (
    <>
      <div className={shared.checkHead}>
        <h2>{say('import.check', { count: people })}</h2>
        <p className={screen.muted}>{say('import.checkText', { rows: rowsInAll, people, headers: headerRows, left: leftOut.length })}</p>
        <Segments
          label={say('import.show')}
          value={only}
          options={[
            { value: 'all', label: say('import.showAll', { count: rows.length }) },
            { value: 'doubts', label: say('import.showDoubts', { count: doubts.length }) },
          ]}
          onChange={setOnly}
        />
      </div>
      <section className={styles.tableBox} aria-label={say('import.rows')} {...reachable}>
        <table className={shared.table}>
          <thead>
            <tr>
              <th scope="col">{say('import.row')}</th>
              {columns.map(({ column, header, field }) => (
                <th key={column} scope="col">
                  <span className={styles.origin}>{header || '　'}</span>
                  <ColumnField state={state} column={column} header={header} field={field} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.row} row={row} gravest={gravest.get(row.row)} roster={roster} state={state} />
            ))}
          </tbody>
        </table>
      </section>
      {leftOut.length > 0 && <LeftOutList state={state} roster={roster} />}
    </>
  );
}

type ColumnProps = { readonly state: ImportState; readonly column: number; readonly header: string; readonly field: string };

function ColumnField({ state: { port, sheet, changeSheet }, column, header, field }: ColumnProps) {
  const say = useSay();
  const { language } = useSpeaker();
  return (
    <span className={shared.placeIn}>
      <select
        className={styles.to}
        aria-label={say('import.columnMeans', { header: header || String(column + 1) })}
        value={field}
        onChange={(event) => changeSheet({ columns: { ...sheet.columns, [column]: event.target.value } })}
      >
        <option value="keep">{port?.fieldName('keep', language)}</option>
        <option value="">{say('import.noField')}</option>
        {(port?.fields ?? []).map((one) => (
          <option key={one} value={one}>
            {port?.fieldName(one, language)}
          </option>
        ))}
      </select>
      <ChevronDown size={12} aria-hidden />
    </span>
  );
}

function gravestByRow(doubts: RosterView['doubts']): ReadonlyMap<number, Severity> {
  const gravest = new Map<number, Severity>();
  for (const { row, severity } of doubts) {
    const known = gravest.get(row);
    if (!known || severities.indexOf(severity) < severities.indexOf(known)) gravest.set(row, severity);
  }
  return gravest;
}

type RowProps = {
  readonly row: RosterView['rows'][number];
  readonly gravest: Severity | undefined;
  readonly roster: RosterView;
  readonly state: ImportState;
};

const Row = memo(function Row({ row, gravest, roster, state }: RowProps) {
  const say = useSay();
  const { sheet, changeSheet } = state;
  const take = (taken: boolean) =>
    changeSheet({ unwanted: taken ? sheet.unwanted.filter((one) => one !== row.row) : [...sheet.unwanted, row.row] });
  return (
    <tr>
      <th scope="row" className={styles.place}>
        <span className={shared.placeIn}>
          <Tick
            label={
              <span>
                {row.row}
                <span className="seen-not">{say('import.take')}</span>
              </span>
            }
            checked={row.taken}
            onChange={take}
          />
          {gravest && <SeverityShape severity={gravest} little />}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <td key={index} className={cell.doubt && styles[`doubt-${cell.doubt}`]}>
          {cell.was !== undefined && <s className={styles.was}>{cell.was}</s>}
          {roster.columns[index]?.field === 'name' ? <b>{cell.text}</b> : cell.text}
        </td>
      ))}
    </tr>
  );
});

function LeftOutList({ state: { sheet, changeSheet }, roster: { leftOut } }: { readonly state: ImportState; readonly roster: RosterView }) {
  const say = useSay();
  return (
    <section aria-labelledby="left-out">
      <div className={shared.left}>
        <h3 id="left-out">{say('import.leftOut', { count: leftOut.length })}</h3>
        <span className={screen.muted}>{say('import.leftOutText')}</span>
      </div>
      <ul className={styles.leftList}>
        {leftOut.map(({ row, text, reason }) => (
          <li key={row} className={styles.leftRow}>
            <span className={screen.muted}>{row}</span>
            <span>{text}</span>
            <span className={screen.muted}>{reason}</span>
            <Button
              look="quiet"
              small
              aria-label={say('import.takeRow', { row })}
              onClick={() => changeSheet({ wanted: [...sheet.wanted, row], unwanted: sheet.unwanted.filter((one) => one !== row) })}
            >
              {say('import.takeAnyway')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
