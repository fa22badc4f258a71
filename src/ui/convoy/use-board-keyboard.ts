import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { PersonId, SeatId } from '../../model/ids';
import { type Occasion, occupantOf } from '../../model/occasion';
import { seatKey, vehicleKey } from './board-keys';
import type { BoardVehicle } from './read-column';
import type { ColumnActs } from './use-column-acts';
import { walk } from './walk-board';

/** The board without a mouse: seats and vehicles are walked, people picked up and put down, vehicles marched. */
export function useBoardKeyboard({
  board,
  column,
  occasion,
  acts,
  start,
  onSelect,
}: {
  readonly board: RefObject<HTMLElement | null>;
  readonly column: readonly BoardVehicle[];
  readonly occasion: Occasion;
  readonly acts: ColumnActs;
  /** The seat that the keys begin at. */
  readonly start: SeatId | undefined;
  readonly onSelect: (seat: SeatId) => void;
}) {
  /** Somebody picked up with the keys. */
  const [held, setHeld] = useState<PersonId>();
  /** What is to have the focus once it is drawn. */
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (!wanted.current) return;
    board.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });

  const go = (to: SeatId) => {
    onSelect(to);
    wanted.current = `[data-board-seat="${to}"]`;
  };
  const act = (at: SeatId) => {
    const sitter = occupantOf(occasion, at);
    if (held) {
      acts.seat(held, at);
      setHeld(undefined);
    } else if (sitter) setHeld(sitter);
    go(at);
  };
  return {
    held,
    pickUp(person: PersonId) {
      setHeld(person);
      if (start) go(start);
    },
    onSeatKey(event: KeyboardEvent, at: SeatId) {
      const meaning = seatKey(event);
      const sitter = occupantOf(occasion, at);
      if (meaning?.does === 'walk') go(walk(column, at, meaning.step));
      else if (meaning?.does === 'take') act(at);
      else if (meaning?.does === 'putBack' && held) setHeld(undefined);
      else if (meaning?.does === 'unseat' && sitter) acts.unseat(sitter);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onVehicleKey(event: KeyboardEvent, place: number) {
      const meaning = vehicleKey(event);
      if (!meaning) return;
      event.preventDefault();
      event.stopPropagation();
      const to = `[data-convoy-head="${Math.max(0, Math.min(acts.length - 1, place + meaning.by))}"]`;
      if (meaning.does === 'walkVehicles') return board.current?.querySelector<HTMLElement>(to)?.focus();
      wanted.current = to;
      acts.march(place, place + meaning.by);
    },
  };
}
