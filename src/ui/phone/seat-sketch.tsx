import { around, grown } from '../../geometry/rectangle';
import type { SeatId } from '../../model/ids';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import styles from './person-sheet.module.css';

/** Where a seat is, at a glance: the tables and seats of the room as dots, this one marked; in a hall only its table and those around it. */
export function SeatSketch({ context, seat, label }: { readonly context: OccasionContext; readonly seat: SeatId; readonly label: string }) {
  const { layout } = context;
  const own = context.seatIn(seat);
  if (!own) return null;
  const seats = own.table ? layout.seats.filter(({ at }) => Math.hypot(at.x - own.at.x, at.y - own.at.y) < 9_000) : layout.seats;
  const box = grown(around(seats.map(({ at }) => ({ x: at.x - 300, y: at.y - 300, width: 600, height: 600 }))), 400);
  const dot = Math.max(150, Math.max(box.width, box.height) / 60);
  const partyOf = (id: SeatId) => context.occupant(id)?.party;
  return (
    <svg className={styles.sketch} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={label}>
      {layout.tables.map(({ id, at, diameter }) => (
        <circle key={id} className={styles.furniture} cx={at.x} cy={at.y} r={diameter / 2} />
      ))}
      {seats.map(({ id, at }) => (
        <circle
          key={id}
          className={id === seat ? styles.here : styles.dot}
          data-party={partyOf(id)}
          cx={at.x}
          cy={at.y}
          r={id === seat ? dot * 1.5 : dot}
        />
      ))}
    </svg>
  );
}
