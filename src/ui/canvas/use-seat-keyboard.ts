import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';
import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import type { Held } from './gestures/drag-person';
import type { Gathering } from './gestures/gather';
import { keyMeaning } from './gestures/seat-keys';
import { nextInDirection, nextInHonor } from './gestures/walk-seats';
import { plateMiddle } from './paint-seat';
import type { RoomView } from './use-room-view';

type Keyboard = {
  readonly box: RefObject<HTMLElement | null>;
  readonly room: RoomView;
  readonly session: DragSession;
  readonly seats: readonly SeatDrawing[];
  /** Best first. */
  readonly order: readonly SeatId[];
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  readonly tableOf: (seat: SeatId) => string | undefined;
  /** Who would be lifted from this seat, with everybody who is selected with them. */
  readonly heldOn: (seat: SeatDrawing) => Held | undefined;
  readonly heldTable: (table: string) => Held | undefined;
  /** The seat that is about to get the focus: in a hall its button may not be there yet. */
  readonly onStop: (seat: SeatId) => void;
  readonly onChoose: (seat: SeatDrawing | undefined) => void;
  readonly onGather: (seats: readonly SeatId[], how: Gathering) => void;
  /** Enter, on a seat that nobody can be taken from. */
  readonly onTake: (seat: SeatDrawing) => void;
  readonly onUnseat: (seat: SeatDrawing) => void;
  readonly onLock: (seat: SeatDrawing) => void;
  readonly onName: ((seat: SeatDrawing) => void) | undefined;
  readonly onMenu: ((seat: SeatDrawing) => void) | undefined;
};

/** Everything that dragging can do, on the seat that has the focus. */
export function useSeatKeyboard(keyboard: Keyboard) {
  const { box, room, session, seats, order, seatOf, tableOf, heldOn, heldTable } = keyboard;
  const { onStop, onChoose, onGather, onTake, onUnseat, onLock, onName, onMenu } = keyboard;

  const focusSeat = useCallback(
    (id: SeatId | undefined, extend = false) => {
      const seat = id && seatOf(id);
      if (!seat) return;
      room.reveal(seat.plate);
      const button = () => box.current?.querySelector<HTMLElement>(`[data-seat="${seat.seat}"]`);
      if (!button()) flushSync(() => onStop(seat.seat));
      button()?.focus({ preventScroll: true });
      if (session.inHand()) session.walk(seat.seat);
      else if (extend) onGather([seat.seat], 'add');
      else onChoose(seat);
    },
    [box, room, session, seatOf, onStop, onChoose, onGather],
  );

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const focused = event.target instanceof HTMLElement ? event.target.dataset.seat : undefined;
      const here = seats.find(({ seat }) => seat === focused);
      const meaning = keyMeaning(event);
      if (!here || !meaning) return;
      const held = session.inHand();
      const step = (seat: SeatId | undefined, extend = false) => {
        event.preventDefault();
        focusSeat(seat, extend);
      };
      const lift = (wanted: Held | undefined) => {
        if (wanted) session.pickUp(wanted);
        else onTake(here);
      };
      switch (meaning.does) {
        case 'walk': {
          const spots = seats.map((one) => ({ seat: one.seat, at: plateMiddle(one) }));
          return step(nextInDirection(spots, here.seat, meaning.direction), meaning.extend && !held);
        }
        case 'honor':
          return step(nextInHonor(order, here.seat, meaning.step));
        case 'ends':
          return step(meaning.end === 'first' ? order[0] : order.at(-1));
        case 'take':
          event.preventDefault();
          if (held) session.drop();
          else lift(heldOn(here));
          return;
        case 'mark':
          event.preventDefault();
          if (!held) onGather([here.seat], 'turn');
          return;
        case 'table': {
          const table = tableOf(here.seat);
          // Without somebody in the hand the key selects, which is the app's.
          if (!held || table === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          return session.dropOnTable(table);
        }
        case 'liftTable': {
          const table = tableOf(here.seat);
          if (held || table === undefined) return;
          event.preventDefault();
          const whole = heldTable(table);
          if (whole) session.pickUp(whole);
          return;
        }
        case 'name':
          if (held || !onName) return;
          // The composition of an input method goes on in the field that opens.
          if (event.key !== 'Process') event.preventDefault();
          return onName(here);
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
    [seats, order, session, room, seatOf, tableOf, heldOn, heldTable, focusSeat, onGather, onTake, onUnseat, onLock, onName, onMenu],
  );

  return { focusSeat, onKeyDown };
}
