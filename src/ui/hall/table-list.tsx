import { ArrowLeftRight, ZoomIn } from 'lucide-react';
import { useMemo } from 'react';
import { setTable } from '../../commands/set-table';
import { type Occasion, occupantOf } from '../../model/occasion';
import { commandsOf } from '../canvas/gestures/drop-commands';
import { tableSwap } from '../canvas/gestures/drop-moves';
import { tableNumber } from '../canvas/labels';
import type { EditorState } from '../editor/use-editor';
import { useDispatch } from '../notice';
import type { Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { SeverityShape } from '../parts/severity';
import { Tip } from '../parts/tip';
import { useSay } from '../speech';
import styles from './hall.module.css';
import { type TableLine, tableLines } from './hall-lists';

type Props = { readonly editor: EditorState; readonly occasion: Occasion; readonly review: Review };

/** The tables of a hall by rank: name, host, how the parties are mixed; the people of two tables change places here as by dragging. */
export function TableList({ editor, occasion, review }: Props) {
  const say = useSay();
  const dispatch = useDispatch();
  const lines = useMemo(() => tableLines(review), [review]);
  const swap = (one: TableLine, other: TableLine | undefined) => {
    if (!other) return;
    const moves = tableSwap(one.seats, other.seats, {
      occupant: (seat) => occupantOf(occasion, seat),
      locked: (seat) => occasion.locks[seat] === true,
    });
    if (moves.length > 0) dispatch(commandsOf(occasion.id, moves));
  };
  const rename = (line: TableLine, label: string) => {
    const wanted = label.trim();
    if (wanted === (line.label ?? '')) return;
    const { label: _, ...rest } = occasion.tables?.[line.id] ?? {};
    const next = wanted ? { ...rest, label: wanted } : rest;
    dispatch([setTable(occasion.id, line.id, Object.keys(next).length > 0 ? next : null)]);
  };
  const look = (line: TableLine) => {
    editor.selectSeat(line.seats[0]);
    editor.setGroup(line.seats);
    editor.openTable(line.id);
  };
  return (
    <ul className={styles.list} aria-label={say('hall.tables')}>
      {lines.map((line) => (
        <li key={line.id} className={styles.table} data-open={editor.open === line.id}>
          <span className={styles.figure}>{tableNumber(line.id)}</span>
          <div className={styles.facts}>
            <span className={styles.top}>
              <input
                key={line.label ?? ''}
                className={styles.label}
                aria-label={say('hall.labelOf', { table: tableNumber(line.id) })}
                placeholder={say('hall.unnamed')}
                defaultValue={line.label}
                maxLength={60}
                onBlur={(event) => rename(line, event.target.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') event.currentTarget.blur();
                }}
              />
              {line.worst && <SeverityShape severity={line.worst} little />}
              <span className={styles.tables}>{say('hall.seated', { seated: line.seated, seats: line.seats.length })}</span>
            </span>
            <Balance line={line} />
            <span className={styles.small}>
              {line.rank !== undefined && <span>{say('hall.rank', { rank: line.rank })}</span>}
              <span>{line.host ? say('hall.host', { name: line.host.name }) : line.seated > 0 ? say('hall.noHost') : ''}</span>
            </span>
          </div>
          <span className={styles.does}>
            <Button
              look="icon"
              small
              aria-label={`${say('hall.tableName', { table: tableNumber(line.id) })} ${say('hall.open')}`}
              onClick={() => look(line)}
            >
              <ZoomIn size={14} aria-hidden />
            </Button>
            <label className={styles.swap}>
              <ArrowLeftRight size={14} aria-hidden />
              <Tip text={say('hall.swapWith')}>
                <select
                  aria-label={`${say('hall.tableName', { table: tableNumber(line.id) })} ${say('hall.swapChoose')}`}
                  value=""
                  onChange={(event) =>
                    swap(
                      line,
                      lines.find(({ id }) => id === event.target.value),
                    )
                  }
                >
                  <option value="">{say('hall.swapWith')}</option>
                  {lines
                    .filter(({ id }) => id !== line.id)
                    .map(({ id, label }) => (
                      <option key={id} value={id}>
                        {[say('hall.tableName', { table: tableNumber(id) }), label].filter(Boolean).join('　')}
                      </option>
                    ))}
                </select>
              </Tip>
            </label>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How the delegations are mixed at a table: one piece for each, as wide as it is large. */
function Balance({ line: { parties, delegations, seats } }: { readonly line: TableLine }) {
  const say = useSay();
  return (
    <span className={styles.balance} role="img" aria-label={say('hall.balance', parties)}>
      {delegations.map(({ key, party, name, count }) => (
        <span
          key={key}
          data-party={party}
          title={`${name || say('hall.none')} ${count}`}
          style={{ width: `${(count / seats.length) * 100}%` }}
        />
      ))}
    </span>
  );
}
