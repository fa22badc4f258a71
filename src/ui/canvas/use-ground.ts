import { useCallback, useMemo } from 'react';
import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import { distance, type ScreenPoint } from '../../geometry/point';
import type { SeatId } from '../../model/ids';
import { type FloorRanks, floorOf } from './floor';
import type { Over } from './gestures/drag-person';
import { graspSeat, graspTable } from './grasp';
import { hitIndex } from './hit-index';
import { openedInPlace, uncovered } from './open-table';
import { fullScale, toRoom } from './view';
import type { ViewStore } from './view-store';

type Ground = {
  readonly drawing: Drawing;
  readonly open: string | undefined;
  readonly honor: readonly SeatId[] | undefined;
  readonly ranks: FloorRanks | undefined;
  readonly group: readonly SeatId[];
  readonly view: ViewStore;
};

/** The table keeps the size that it had when it was opened, however the hall is zoomed after that. */
function useOpened(drawing: Drawing, open: string | undefined, view: ViewStore) {
  const scale = useMemo(() => (open === undefined ? fullScale : view.get().scale), [view, open]);
  return useMemo(() => openedInPlace(drawing, open, scale), [drawing, open, scale]);
}

/** The plan as hand and keys find it: which seat or table lies where, in which order they are read, and who would be lifted there. */
export function useGround({ drawing: given, open, honor, ranks, group, view }: Ground) {
  const opened = useOpened(given, open, view);
  const { drawing, lens } = opened;
  const { seats, tables } = drawing;
  const floor = useMemo(() => floorOf({ seats, tables }, ranks), [seats, tables, ranks]);
  const bySeat = useMemo(() => new Map(seats.map((seat, index) => [seat.seat, { seat, index }])), [seats]);
  const seatOf = useCallback((seat: SeatId) => bySeat.get(seat)?.seat, [bySeat]);
  const hits = useMemo(() => hitIndex(uncovered(opened)), [opened]);
  const seatAt = useCallback((point: ScreenPoint) => hits.at(toRoom(view.get(), point), 5 / view.get().scale), [hits, view]);
  const tableAt = useCallback(
    (point: ScreenPoint) => {
      const here = toRoom(view.get(), point);
      if (lens && distance(lens.middle, here) < lens.radius) return lens.table.id;
      return tables.length > 1 ? tables.find(({ at, diameter }) => distance(at, here) < diameter / 2)?.id : undefined;
    },
    [tables, lens, view],
  );
  const overAt = useCallback(
    (point: ScreenPoint): Over => {
      const seat = seatAt(point);
      if (seat) return { on: 'seat', seat: seat.seat };
      const table = tableAt(point);
      return table === undefined ? { on: 'canvas' } : { on: 'table', table };
    },
    [seatAt, tableAt],
  );
  const order = useMemo(() => {
    const first = (honor ?? []).filter((seat) => bySeat.has(seat));
    const rest = new Set(first);
    return [...first, ...seats.flatMap(({ seat }) => (rest.has(seat) ? [] : [seat]))];
  }, [honor, bySeat, seats]);
  const inOrder = useMemo(() => order.flatMap((seat) => seatOf(seat) ?? []), [order, seatOf]);

  const heldOn = useCallback(
    (seat: SeatDrawing) => graspSeat(seat, group, seatOf, (one) => bySeat.get(one)?.index ?? 0),
    [group, seatOf, bySeat],
  );
  const heldTable = useCallback((table: string) => graspTable(table, floor, seatOf), [floor, seatOf]);
  const heldAt = useCallback(
    (point: ScreenPoint) => {
      const seat = seatAt(point);
      if (seat) return heldOn(seat);
      const table = tableAt(point);
      return table === undefined ? undefined : heldTable(table);
    },
    [seatAt, tableAt, heldOn, heldTable],
  );

  return { drawing, lens, floor, hits, order, inOrder, seatOf, seatAt, tableAt, overAt, heldOn, heldTable, heldAt };
}
