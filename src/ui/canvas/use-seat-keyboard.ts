import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import { keyMeaning } from './gestures/seat-keys';
import { nextInDirection, nextInHonor } from './gestures/walk-seats';
import type { RoomView } from './use-room-view';

type Keyboard = {
  readonly box: RefObject<HTMLElement | null>;
  readonly room: RoomView;
  readonly session: DragSession;
  readonly seats: readonly SeatDrawing[];
  /** Best first. */
  readonly order: readonly SeatId[];
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  /** The seat that is about to get the focus: in a hall its button may not be there yet. */
  readonly onStop: (seat: SeatId) => void;
  readonly onChoose: (seat: SeatDrawing | undefined) => void;
  /** Enter, on a seat that nobody can be taken from. */
  readonly onTake: (seat: SeatDrawing) => void;
  readonly onUnseat: (seat: SeatDrawing) => void;
  readonly onLock: (seat: SeatDrawing) => void;
  readonly onMenu: ((seat: SeatDrawing) => void) | undefined;
};

/** Everything that dragging can do, on the seat that has the focus. */
export function useSeatKeyboard({
  box,
  room,
  session,
  seats,
  order,
  seatOf,
  onStop,
  onChoose,
  onTake,
  onUnseat,
  onLock,
  onMenu,
}: Keyboard) {
  const focusSeat = useCallback(
    (id: SeatId | undefined) => {
      const seat = id && seatOf(id);
      if (!seat) return;
      room.reveal(seat.plate);
      const button = () => box.current?.querySelector<HTMLElement>(`[data-seat="${seat.seat}"]`);
      if (!button()) flushSync(() => onStop(seat.seat));
      button()?.focus({ preventScroll: true });
      if (session.inHand()) session.walk(seat.seat);
      else onChoose(seat);
    },
    [box, room, session, seatOf, onStop, onChoose],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const focused = event.target instanceof HTMLElement ? event.target.dataset.seat : undefined;
      const here = seats.find(({ seat }) => seat === focused);
      const meaning = keyMeaning(event);
      if (!here || !meaning) return;
      const held = session.inHand();
      const step = (seat: SeatId | undefined) => {
        event.preventDefault();
        focusSeat(seat);
      };
      switch (meaning.does) {
        case 'walk':
          return step(
            nextInDirection(
              seats.map(({ seat, plate }) => ({ seat, at: { x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 } })),
              here.seat,
              meaning.direction,
            ),
          );
        case 'honor':
          return step(nextInHonor(order, here.seat, meaning.step));
        case 'ends':
          return step(meaning.end === 'first' ? order[0] : order.at(-1));
        case 'take':
          event.preventDefault();
          if (held) session.drop();
          else if (here.person && !here.locked) session.pickUp(here.person, here.seat);
          else onTake(here);
          return;
        case 'escape':
          if (!held) return;
          event.preventDefault();
          event.stopPropagation();
          session.cancel();
          return focusSeat(held.from);
        case 'unseat':
          // An empty seat has nobody to send away: the key is the app's.
          if (!held && !here.person) return;
          event.preventDefault();
          session.cancel();
          if (held?.from) {
            const origin = seatOf(held.from);
            if (origin) onUnseat(origin);
          } else if (!held && here.person) onUnseat(here);
          return;
        case 'lock':
          event.preventDefault();
          return onLock(here);
        case 'fit':
          return room.fit();
        case 'zoomIn':
          return room.zoomBy(1.25);
        case 'zoomOut':
          return room.zoomBy(0.8);
        case 'menu':
          if (!onMenu) return;
          event.preventDefault();
          return onMenu(here);
      }
    },
    [seats, order, session, room, seatOf, focusSeat, onTake, onUnseat, onLock, onMenu],
  );

  return { focusSeat, onKeyDown };
}
