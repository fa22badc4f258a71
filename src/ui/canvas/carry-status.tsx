import { useCallback, useSyncExternalStore } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { DragSession } from './drag-session';
import { linesOf, noteFor, type Said } from './drop-note';
import type { CanvasLabels } from './labels';
import styles from './seat-canvas.module.css';
import type { ShownPerson } from './seat-state';
import type { ViewStore } from './view-store';

type Props = {
  readonly session: DragSession;
  readonly view: ViewStore;
  readonly person: ShownPerson;
  readonly said: Said;
};

/** While somebody is carried with the keyboard: the same note beside the seat, and said aloud. */
export function CarryStatus({ session, view, person, said }: Props) {
  const hand = useSyncExternalStore(
    session.subscribe,
    useCallback(() => session.inHand(), [session]),
  );
  if (hand?.at !== 'carrying') return null;
  const { over } = hand;
  const { labels, seatOf } = said;
  const note = noteFor(hand, said);
  const lines = note && linesOf(note);
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
      {lines ? <div>{lines}</div> : null}
    </div>
  );
}

/** More seats than these are counted, not read out. */
const toldSeats = 3;

/** Said aloud once they sit: the seats as they are now, with what the rules find there. */
export function PutDown({ seats, labels }: { readonly seats: readonly SeatDrawing[]; readonly labels: CanvasLabels }) {
  if (seats.length === 0) return null;
  return <div className="seen-not">{seats.length > toldSeats ? labels.people(seats.length) : seats.map(labels.seat).join('\n')}</div>;
}
