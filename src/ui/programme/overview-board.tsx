import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { officeLine } from '../../drawing/office-line';
import type { LayoutId } from '../../layouts/layout';
import type { OccasionId, PersonId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { useEngine, useReception } from '../engine';
import { usePeopleSearch } from '../panels/search-people';
import controls from '../parts/controls.module.css';
import { TextField, Tick } from '../parts/fields';
import { OrderDisc } from '../parts/order-disc';
import { SeverityShape } from '../parts/severity';
import { useSpeaker } from '../speech';
import { timeOf } from '../when';
import { type Cell, isOpen, type OverviewRow, overviewOf } from './overview';
import styles from './programme.module.css';

type Props = { readonly onGo: (occasion: OccasionId, person: PersonId) => void };

const rowHeight = 36;

/** Every person by every occasion; only the rows in sight are there, so that a thousand people scroll like ten. */
export function OverviewBoard({ onGo }: Props) {
  const { say } = useSpeaker();
  const { catalogue } = useEngine();
  const reception = useReception();
  const [query, setQuery] = useState('');
  const [openOnly, setOpenOnly] = useState(false);
  const finds = usePeopleSearch(query);
  const overview = useMemo(
    () => overviewOf(reception, ({ layout, settings }) => catalogue.draw(layout as LayoutId, settings)),
    [reception, catalogue],
  );
  const rows = useMemo(() => overview.rows.filter((row) => finds(row.person) && (!openOnly || isOpen(row))), [overview, finds, openOnly]);
  const box = useRef<HTMLDivElement>(null);
  const shown = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 10 });
  const columns = { gridTemplateColumns: `calc(17 * var(--text-13)) repeat(${overview.occasions.length}, minmax(104px, 1fr))` };

  /** The arrows walk the cells; the row that comes into sight takes the focus when it is drawn. */
  const walk = (event: KeyboardEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
    const [row = 0, column = 0] = cell?.dataset.cell?.split(' ').map(Number) ?? [];
    const by = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[event.key];
    if (!cell || !by) return;
    event.preventDefault();
    const to = [
      Math.max(0, Math.min(rows.length - 1, row + (by[0] ?? 0))),
      Math.max(0, Math.min(overview.occasions.length - 1, column + (by[1] ?? 0))),
    ];
    shown.scrollToIndex(to[0] ?? 0);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-cell="${to.join(' ')}"]`)?.focus());
  };
  return (
    <div className={styles.overview}>
      <div className={styles.tools}>
        <TextField label={say('programme', 'change.find')} type="search" value={query} onChange={setQuery} />
        <Tick label={say('programme', 'day.openOnly', { count: overview.open })} checked={openOnly} onChange={setOpenOnly} />
        <span className={styles.sum}>{say('programme', 'day.rows', { count: rows.length, all: overview.rows.length })}</span>
      </div>
      <div className={styles.grid} ref={box}>
        <table aria-label={say('programme', 'day.overview')} aria-rowcount={rows.length + 1}>
          <thead>
            <tr className={`${styles.gridRow} ${styles.gridHead}`} style={columns}>
              <th scope="col">{say('interface', 'people.title')}</th>
              {overview.occasions.map(({ id, title, start }) => (
                <th key={id} scope="col" className={styles.occasion}>
                  <small>{timeOf(start)}</small>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className={styles.rows} style={{ height: shown.getTotalSize() }}>
            {shown.getVirtualItems().map(({ index, start }) => {
              const row = rows[index];
              return row ? (
                <Row
                  key={row.person.id}
                  row={row}
                  index={index}
                  start={start}
                  columns={columns}
                  occasions={overview.occasions}
                  onGo={onGo}
                  onKeyDown={walk}
                />
              ) : null;
            })}
          </tbody>
        </table>
        {rows.length === 0 && (
          <p className={styles.nothing}>{say('programme', overview.rows.length === 0 ? 'day.nobodyListed' : 'day.nobodyFound')}</p>
        )}
      </div>
    </div>
  );
}

type RowProps = Props & {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly row: OverviewRow;
  readonly index: number;
  readonly start: number;
  readonly columns: { readonly gridTemplateColumns: string };
  readonly occasions: readonly Occasion[];
};

function Row({ row, index, start, columns, occasions, onGo, onKeyDown }: RowProps) {
  const { say } = useSpeaker();
  const { person, cells } = row;
  const words = (cell: Cell | undefined): string => {
    if (cell?.kind === 'seat') return cell.table ? `${cell.table}　${cell.place}` : cell.place;
    return cell?.kind === 'unseated'
      ? say('programme', 'day.unseated')
      : cell?.kind === 'withdrawn'
        ? say('programme', 'day.withdrawn', { seat: cell.seat })
        : '';
  };
  return (
    <tr aria-rowindex={index + 2} className={styles.gridRow} style={{ ...columns, transform: `translateY(${start}px)` }} data-floating>
      <th scope="row" className={styles.person}>
        <OrderDisc person={person} />
        <span className={controls.named}>
          <b>{person.name}</b>
          <span>{officeLine(person)}</span>
        </span>
      </th>
      {occasions.map((occasion, column) => {
        const cell = cells.get(occasion.id);
        const isFault = cell?.kind === 'unseated' || cell?.kind === 'withdrawn';
        return (
          <td key={occasion.id} className={styles.cell}>
            <button
              type="button"
              data-cell={`${index} ${column}`}
              data-kind={cell?.kind}
              tabIndex={index === 0 && column === 0 ? 0 : -1}
              aria-label={[person.name, occasion.title, words(cell) || say('programme', 'day.absent')].join(
                say('programme', 'convoy.comma'),
              )}
              onClick={() => onGo(occasion.id, person.id)}
              onKeyDown={onKeyDown}
            >
              {isFault && <SeverityShape severity="departure" little />}
              {words(cell) || '·'}
            </button>
          </td>
        );
      })}
    </tr>
  );
}
