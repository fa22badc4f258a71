import { around, centered, grown } from '../../geometry/rectangle';
import type { SeatId } from '../../model/ids';
import { isVehicle } from '../../model/scene';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { PaintedAll } from '../parts/painted';
import styles from './person-sheet.module.css';

/** The room that a phone has for it, in pixels. */
const room = { width: 358, height: 150 };

/** Where a seat is, at a glance: table or vehicle in outline, its seats as dots, this one marked; in a hall only its table and those around it. */
export function SeatSketch({ context, seat, label }: { readonly context: OccasionContext; readonly seat: SeatId; readonly label: string }) {
  const { layout } = context;
  const own = context.seatIn(seat);
  if (!own) return null;
  const seats = own.table ? layout.seats.filter(({ at }) => Math.hypot(at.x - own.at.x, at.y - own.at.y) < 9_000) : layout.seats;
  const places = seats.map(({ at }) => ({ x: at.x - 300, y: at.y - 300, width: 600, height: 600 }));
  // In a hall the door may be far away; in a room it is what one comes in by.
  const entrance = layout.door && !own.table ? [centered(layout.door.at, 1_200, 200)] : [];
  const box = isVehicle(layout.id) ? layout.frame : grown(around([...places, ...entrance]), 400);
  const pixel = Math.max(box.width / room.width, box.height / room.height);
  const dot = Math.max(150, Math.max(box.width, box.height) / 60);
  const partyOf = (id: SeatId) => context.occupant(id)?.party;
  return (
    <svg className={styles.sketch} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} role="img" aria-label={label}>
      <PaintedAll shapes={layout.furniture} pixel={pixel} />
      {layout.tables.map(({ id, at, diameter }) => (
        <circle key={id} className={id === own.table ? styles.ownTable : styles.furniture} cx={at.x} cy={at.y} r={diameter / 2} />
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
