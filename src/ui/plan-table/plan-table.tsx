import { useVirtualizer } from '@tanstack/react-virtual';
import { LockKeyhole, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { lockSeat } from '../../commands/lock-seat';
import { unseatPerson } from '../../commands/unseat-person';
import type { SeatId } from '../../model/ids';
import type { Occasion } from '../../model/occasion';
import { severities } from '../../protocol/rules/finding';
import { keysAsWritten } from '../actions/action';
import { useDispatch } from '../notice';
import type { Review } from '../panels/review-port';
import { Button } from '../parts/button';
import { OrderDisc } from '../parts/order-disc';
import { SeverityShape } from '../parts/severity';
import { type Say, useSay } from '../speech';
import { type PlanRow, planRows } from './plan-rows';
import styles from './plan-table.module.css';

type Props = {
  readonly occasion: Occasion;
  readonly review: Review;
  readonly selected: SeatId | undefined;
  readonly onSelect: (seat: SeatId) => void;
  /** A name is to be typed for this seat; the field opens at the place. */
  readonly onName: (seat: SeatId, at: DOMRect) => void;
  readonly onClose: () => void;
};

const rowHeight = 32;

/** The plan as a table: the same seats and people, read row by row and changed there as on the picture. */
export function PlanTable({ occasion, review, selected, onSelect, onName, onClose }: Props) {
  const say = useSay();
  const dispatch = useDispatch();
  const rows = useMemo(() => planRows(review), [review]);
  const [stop, setStop] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const shown = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => rowHeight, overscan: 14 });
  const items = shown.getVirtualItems();
  const chosen = rows.findIndex(({ seat }) => seat === selected);

  useEffect(() => {
    if (chosen < 0) return;
    setStop(chosen);
    shown.scrollToIndex(chosen);
  }, [chosen, shown]);

  const focusRow = (index: number) => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    setStop(to);
    shown.scrollToIndex(to);
    const row = rows[to];
    if (row) onSelect(row.seat);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${to}"] [data-name]`)?.focus());
  };
  const key = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement)) return;
    const at = Number(event.target.closest<HTMLElement>('[data-row]')?.dataset.row ?? Number.NaN);
    const row = rows[at];
    if (!row) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: 10,
      PageUp: -10,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step !== undefined) focusRow(at + step);
    else if (event.key === 'Delete' && row.person) dispatch([unseatPerson(occasion.id, row.person.id)]);
    else if (event.key.toLowerCase() === 'l' && !event.ctrlKey && !event.metaKey) dispatch([lockSeat(occasion.id, row.seat, !row.locked)]);
    else return;
    event.preventDefault();
  };
  const [first, last] = [items[0], items.at(-1)];
  return (
    <section className={styles.panel} aria-label={say('planTable.title')}>
      <header className={styles.head}>
        <h3>{say('planTable.title')}</h3>
        <span className={styles.hint}>{say('planTable.hint')}</span>
        <Button look="icon" small aria-label={say('do.noTable')} onClick={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <div ref={box} className={styles.scroll}>
        <table className={styles.table} aria-rowcount={rows.length + 1} onKeyDown={key}>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{say('planTable.seat')}</th>
              <th scope="col">{say('planTable.rank')}</th>
              <th scope="col">{say('planTable.sitter')}</th>
              <th scope="col">{say('planTable.office')}</th>
              <th scope="col">{say('planTable.findings')}</th>
              <th scope="col">{say('planTable.lock')}</th>
            </tr>
          </thead>
          <tbody>
            {first && first.start > 0 && <tr aria-hidden style={{ height: first.start }} />}
            {items.map(({ index }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <tr
                  key={row.seat}
                  data-row={index}
                  aria-rowindex={index + 2}
                  aria-selected={row.seat === selected}
                  className={row.seat === selected ? styles.selected : undefined}
                >
                  <th scope="row">{row.seat}</th>
                  <td className={styles.rank}>{rankOf(row, say)}</td>
                  <td className={styles.name}>
                    <NameButton row={row} stop={index === stop} onName={(at) => onName(row.seat, at)} onFocus={() => onSelect(row.seat)} />
                  </td>
                  <td className={styles.office}>{row.person?.title}</td>
                  <td>
                    <Findings row={row} />
                  </td>
                  <td>
                    <Button
                      look="bare"
                      keys={keysAsWritten('l')}
                      tabIndex={-1}
                      className={styles.lock}
                      aria-pressed={row.locked}
                      aria-label={`${row.seat} ${say('planTable.lock')}`}
                      disabled={!row.person && !row.locked}
                      onClick={() => dispatch([lockSeat(occasion.id, row.seat, !row.locked)])}
                    >
                      <LockKeyhole size={14} aria-hidden />
                    </Button>
                  </td>
                </tr>
              );
            })}
            {last && <tr aria-hidden style={{ height: Math.max(0, shown.getTotalSize() - last.end) }} />}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const rankOf = ({ rank, order }: PlanRow, say: Say): string =>
  rank === undefined ? '' : say(`canvas.place.${order === 'guest' || order === 'host' ? order : 'other'}`, { rank });

type NameProps = { readonly row: PlanRow; readonly stop: boolean; readonly onName: (at: DOMRect) => void; readonly onFocus: () => void };

/** Who sits there; pressed, a name may be typed instead. */
function NameButton({ row: { seat, person, kept }, stop, onName, onFocus }: NameProps) {
  const say = useSay();
  return (
    <button
      type="button"
      data-name
      className={styles.sitter}
      tabIndex={stop ? 0 : -1}
      onClick={(event) => onName(event.currentTarget.getBoundingClientRect())}
      onFocus={onFocus}
    >
      {person && <OrderDisc person={person} />}
      {person ? (
        <span className={styles.who}>{person.name}</span>
      ) : (
        <span className={styles.empty}>{say(kept ? 'planTable.kept' : 'planTable.empty')}</span>
      )}
      <span className="seen-not">{say(person ? 'planTable.change' : 'planTable.fill', { seat })}</span>
    </button>
  );
}

function Findings({ row: { counts } }: { readonly row: PlanRow }) {
  const found = severities.filter((severity) => counts[severity] > 0);
  return (
    <span className={styles.findings}>
      {found.map((severity) => (
        <span key={severity}>
          <SeverityShape severity={severity} little />
          {counts[severity]}
        </span>
      ))}
    </span>
  );
}
