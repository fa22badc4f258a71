import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PlateLine, SeatDrawing } from '../../drawing/drawing';
import { plateLines } from '../../drawing/plate-lines';
import type { Rectangle } from '../../geometry/rectangle';
import type { PersonId, SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import type { DropPlan } from './drop-plan';
import { everybodyIn, keyOf } from './gestures/drag-person';
import type { Overlay } from './paint-overlay';
import type { Judge, ShownMove, ShownPerson } from './seat-state';
import type { RoomView } from './use-room-view';

type Above = {
  readonly room: RoomView;
  readonly session: DragSession;
  readonly seatOf: (seat: SeatId) => SeatDrawing | undefined;
  readonly judge: Judge | undefined;
  readonly selected: SeatId | undefined;
  readonly group: readonly SeatId[];
  readonly planned: DropPlan;
  readonly above: SeatId | undefined;
  readonly moves: readonly ShownMove[];
  readonly step: number | undefined;
};

type Shown = Omit<Overlay, 'travels' | 'elapsed'>;

/** What hovers above the plan. Kept in refs: hand and eye are faster than React need be. */
export function useOverlay({ session, seatOf, judge, selected, group, planned, above, moves, step }: Above) {
  const repaintNow = useRef<() => void>(() => undefined);
  const hovered = useRef<SeatId>(undefined);
  const focused = useRef<SeatId>(undefined);
  const sweep = useRef<Rectangle>(undefined);
  const shown = useRef({ seatOf, judge, selected, group, planned, above, moves, step });
  const repaint = useCallback(() => repaintNow.current(), []);

  useEffect(() => {
    shown.current = { seatOf, judge, selected, group, planned, above, moves, step };
    repaint();
  }, [seatOf, judge, selected, group, planned, above, moves, step, repaint]);

  // The ghost follows the hand by itself: the layer is painted anew only when the hand comes over something else.
  useEffect(() => {
    let seen = '';
    return session.subscribe(() => {
      const hand = session.inHand();
      const over = hand ? `${hand.at} ${keyOf(hand.over)} ${hand.turned}` : '';
      if (over === seen) return;
      seen = over;
      repaint();
    });
  }, [session, repaint]);

  return useMemo(() => {
    const set = (place: typeof hovered, seat: SeatId | undefined) => {
      if (place.current === seat) return;
      place.current = seat;
      repaint();
    };
    return {
      repaint,
      onReady: (paint: () => void) => {
        repaintNow.current = paint;
      },
      hover: (seat: SeatDrawing | undefined) => set(hovered, seat?.seat),
      focus: (seat: SeatId | undefined) => set(focused, seat),
      sweep: (area: Rectangle | undefined) => {
        sweep.current = area;
        repaint();
      },
      read(): Shown {
        const now = shown.current;
        const seatAt = (seat: SeatId | undefined) => (seat ? now.seatOf(seat) : undefined);
        const hand = session.inHand();
        const target = hand?.over.on === 'seat' ? seatAt(hand.over.seat) : undefined;
        const lifted = new Set(hand ? everybodyIn(hand).map(({ person }) => person) : []);
        const allowed =
          !hand || !target || hand.table !== undefined || (!target.locked && (now.judge?.(hand.person, target.seat).allowed ?? true));
        return {
          hovered: hand ? undefined : seatAt(hovered.current),
          selected: hand ? undefined : seatAt(now.selected),
          // A proposal's arrows stand alone: another dashed one among them would be taken for a move.
          above: hand || now.moves.length > 0 ? undefined : seatAt(now.above),
          focused: seatAt(focused.current),
          group: hand ? [] : now.group.flatMap((seat) => seatAt(seat) ?? []),
          target: target?.seat === hand?.from ? undefined : target,
          allowed,
          planned: hand ? now.planned().moves : [],
          lifted,
          ghost: hand?.at === 'dragging' ? hand.person : undefined,
          sweep: sweep.current,
          moves: hand ? [] : now.moves,
          step: now.step,
        };
      },
      /** The name of whoever comes, as it would stand on that plate. */
      linesFor(
        person: PersonId,
        seat: SeatDrawing,
        seats: readonly SeatDrawing[],
        personOf: (person: PersonId) => ShownPerson | undefined,
      ): readonly PlateLine[] {
        const sits = seats.find((one) => one.person === person);
        if (sits && Math.abs(sits.plate.width - seat.plate.width) < 1) return sits.lines;
        const shownPerson = personOf(person);
        return shownPerson ? plateLines(shownPerson, seat.plate, { familyLast: shownPerson.party === 'guest' }).lines : [];
      },
    };
  }, [session, repaint]);
}
