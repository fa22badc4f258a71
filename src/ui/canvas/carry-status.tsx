import { useCallback, useSyncExternalStore } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import { noteFor } from './drag-ghost';
import type { DragSession } from './drag-session';
import type { CanvasLabels } from './labels';
import styles from './seat-canvas.module.css';
import type { Judge, ShownPerson } from './seat-state';
import type { ViewStore } from './view-store';

type Props = {
  readonly session: DragSession;
  readonly view: ViewStore;
  readonly labels: CanvasLabels;
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  readonly judge: Judge | undefined;
  readonly person: ShownPerson;
};

/** While somebody is carried with the keyboard: the same note beside the seat, and said aloud. */
export function CarryStatus({ session, view, labels, seatOf, judge, person }: Props) {
  const over = useSyncExternalStore(
    session.subscribe,
    useCallback(() => session.inHand()?.over, [session]),
  );
  const hand = session.inHand();
  if (hand?.at !== 'carrying' || !over) return null;
  const note = noteFor(hand, { labels, seatOf, judge });
  const seat = over.on === 'seat' ? seatOf(over.seat) : undefined;
  const { scale, left, top } = view.get();
  return (
    <div
      className={styles.carried}
      style={
        seat ? { left: seat.plate.x * scale + left, top: (seat.plate.y + seat.plate.height) * scale + top + 14 } : { left: 16, bottom: 16 }
      }
    >
      <div className={styles.noteHead}>{note?.head ?? labels.pickedUp(person.name)}</div>
      {note?.text ? <div>{note.text}</div> : null}
    </div>
  );
}
