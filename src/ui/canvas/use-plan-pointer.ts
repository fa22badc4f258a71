import { type RefObject, useCallback } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { Point, ScreenPoint } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import type { SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import type { Gathering } from './gestures/gather';
import type { useGround } from './use-ground';
import type { useOverlay } from './use-overlay';
import { type Sweep, usePointer } from './use-pointer';
import type { RoomView } from './use-room-view';
import { toRoom } from './view';

type Plan = {
  readonly box: RefObject<HTMLElement | null>;
  readonly room: RoomView;
  readonly session: DragSession;
  readonly ground: Pick<ReturnType<typeof useGround>, 'hits' | 'seatAt' | 'heldAt' | 'tableAt'>;
  readonly overlay: Pick<ReturnType<typeof useOverlay>, 'hover' | 'sweep'>;
  readonly onTable: ((table: string) => void) | undefined;
  readonly gather: (seats: readonly SeatId[], how: Gathering) => void;
  readonly take: (seat: SeatDrawing | undefined) => void;
};

/** What clicks and sweeps of the pointer find on this plan: a seat, a table, the seats of a rectangle. */
export function usePlanPointer({ box, room, session, ground, overlay, onTable, gather, take }: Plan) {
  const { hits, seatAt, heldAt, tableAt } = ground;
  const onClick = useCallback(
    (point: ScreenPoint, how: Gathering) => {
      const seat = seatAt(point);
      const table = seat ? undefined : tableAt(point);
      if (table !== undefined) onTable?.(table);
      else if (seat && how !== 'only') gather([seat.seat], 'turn');
      else if (how === 'only') take(seat);
    },
    [seatAt, tableAt, onTable, gather, take],
  );
  const onSweep = useCallback(
    (sweep: Sweep | undefined, done: boolean) => {
      const area = sweep && areaOf(toRoom(room.store.get(), sweep.from), toRoom(room.store.get(), sweep.to));
      overlay.sweep(done ? undefined : area);
      if (done && area)
        gather(
          hits.within(area).map(({ seat }) => seat),
          sweep.how,
        );
    },
    [room.store, overlay, hits, gather],
  );
  return usePointer({ box, room, session, seatAt, heldAt, onClick, onHover: overlay.hover, onSweep });
}

/** The rectangle between two corners. */
const areaOf = (one: Point, other: Point): Rectangle => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});
