import { useCallback } from 'react';
import { lockSeat } from '../../commands/lock-seat';
import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import type { Held, Wish } from './gestures/drag-person';
import { commandsOf } from './gestures/drop-commands';
import { type DropMode, dropMoves, type Floor } from './gestures/drop-moves';
import { type Gathering, gathered } from './gestures/gather';
import type { SeatCanvasProps } from './seat-canvas-props';

type Acts = Pick<SeatCanvasProps, 'occasion' | 'onChanges' | 'selected' | 'onSelect' | 'onGroup' | 'onPick' | 'onTable'> & {
  readonly group: readonly SeatId[];
  readonly mode: DropMode;
  readonly floor: Floor;
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  readonly heldOn: (seat: SeatDrawing) => Held | undefined;
};

/** What can be done to seats, whichever way it is asked for: by the pointer, by a key, by a button. */
export function useSeatActs(acts: Acts) {
  const { occasion, onChanges, selected, onSelect, onGroup, onPick, onTable, group, mode, floor, seatOf, heldOn } = acts;
  const choose = useCallback(
    (seat: SeatDrawing | undefined) => {
      onGroup?.(seat ? [seat.seat] : []);
      onSelect?.(seat?.seat);
    },
    [onGroup, onSelect],
  );
  /** The first of the selected seats leads: it is the one that is explained. */
  const gather = useCallback(
    (more: readonly SeatId[], how: Gathering) => {
      const next = gathered(group, how, more);
      onGroup?.(next);
      if (!selected || !next.includes(selected)) onSelect?.(next[0]);
    },
    [group, selected, onGroup, onSelect],
  );
  const take = useCallback((seat: SeatDrawing | undefined) => (onPick && seat ? onPick(seat.seat) : choose(seat)), [onPick, choose]);
  const takeId = useCallback((seat: SeatId) => take(seatOf(seat)), [take, seatOf]);
  const unseat = useCallback(
    (seat: SeatDrawing) => {
      const held = heldOn(seat) ?? (seat.person ? { person: seat.person, from: seat.seat } : undefined);
      if (held) onChanges(commandsOf(occasion, dropMoves({ ...held, from: seat.seat, wish: 'unseat' }, floor, mode)));
    },
    [occasion, heldOn, floor, mode, onChanges],
  );
  const lock = useCallback(
    ({ seat, person: sitter, locked }: SeatDrawing) => {
      const together = group.includes(seat) ? group.filter((one) => seatOf(one)?.person) : [];
      if (sitter || locked) onChanges((together.length > 0 ? together : [seat]).map((one) => lockSeat(occasion, one, !locked)));
    },
    [occasion, group, seatOf, onChanges],
  );
  const chosen = useCallback(
    ({ from, table, add }: Extract<Wish, { wish: 'choose' }>) => {
      if (table !== undefined) return onTable?.(table);
      if (from === undefined) return;
      if (add) gather([from], 'turn');
      else takeId(from);
    },
    [gather, takeId, onTable],
  );
  const seated = useCallback(
    (seats: readonly SeatId[]) => {
      onGroup?.(seats);
      if (seats[0]) onSelect?.(seats[0]);
    },
    [onGroup, onSelect],
  );
  return { choose, gather, take, takeId, unseat, lock, chosen, seated };
}
