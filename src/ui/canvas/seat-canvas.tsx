import { type RefObject, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import type { PersonId, SeatId } from '../../model/ids';
import { createCarried } from './carried';
import { CarryStatus, PutDown } from './carry-status';
import { DragGhost } from './drag-ghost';
import type { Said } from './drop-note';
import type { InHand } from './gestures/drag-person';
import { judgeOnce } from './judge-once';
import type { CanvasLabels } from './labels';
import { Minimap } from './minimap';
import { paintOverlay } from './paint-overlay';
import type { Brush } from './paint-shapes';
import { Scene } from './scene';
import styles from './seat-canvas.module.css';
import type { SeatCanvasProps } from './seat-canvas-props';
import { SeatLayer } from './seat-layer';
import type { ShownMove, ShownPerson } from './seat-state';
import type { StillPicture } from './still-picture';
import { useEdgeScroll } from './use-edge-scroll';
import { useGround } from './use-ground';
import { useHand } from './use-hand';
import { useOverlay } from './use-overlay';
import { usePalette } from './use-palette';
import { usePlanPointer } from './use-plan-pointer';
import { useRoomView } from './use-room-view';
import { useSeatActs } from './use-seat-acts';
import { usePersonInHand, useSeatDrag } from './use-seat-drag';
import { useSeatKeyboard } from './use-seat-keyboard';
import { useStandings } from './use-standings';
import { useTravels } from './use-travels';
import { plainInsets, toRoom } from './view';
import { weighOnce } from './weigh-once';

const none: readonly ShownMove[] = [];
const nobody: readonly SeatId[] = [];
/** A room of more seats has a small picture of the whole. */
const hallFrom = 120;

/** The plan of one occasion: painted on a canvas, with a button over every seat, and every gesture of the hand and of the keys. */
export function SeatCanvas(props: SeatCanvasProps) {
  const { occasion, labels, personOf, onChanges, selected, onSelect, onGroup, onPick, onTable, seatStates, honor, onZoom, onMenu } = props;
  const { moves = none, group = nobody, step, above, mode = 'swap', ranks, weigh, insets = plainInsets, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette(box);
  const session = useSeatDrag();
  const person = usePersonInHand();
  const room = useRoomView(box, props.drawing, insets, onZoom);
  const [stop, setStop] = useState<SeatId>();

  const ground = useGround({ drawing: props.drawing, open: props.open, honor, ranks, group, view: room.store });
  const { drawing, lens, floor, hits, order, inOrder, seatOf, seatAt, overAt, heldOn, heldTable } = ground;
  const { seats } = drawing;
  const judgeOn = useMemo(() => props.judge && judgeOnce(props.judge), [props.judge]);
  const judge = useMemo(() => judgeOn?.(drawing), [judgeOn, drawing]);

  const acts = useSeatActs({ occasion, onChanges, selected, onSelect, onGroup, onPick, onTable, group, mode, floor, seatOf, heldOn });
  const { choose, gather, take, takeId, unseat, lock } = acts;
  const { planned, droppedByHand, putDown } = useHand({
    box,
    session,
    occasion,
    floor,
    mode,
    overAt,
    onChanges,
    onChoose: acts.chosen,
    onSeated: acts.seated,
  });
  // A proposal is walked move by move: the one that is looked at is brought into sight.
  const shown = step === undefined ? undefined : moves[step];
  useEffect(() => {
    const seat = shown?.to ?? shown?.from;
    const plate = seat && seatOf(seat)?.plate;
    if (plate) room.reveal(plate);
  }, [shown, seatOf, room]);
  const overlay = useOverlay({ room, session, seatOf, judge, selected, group, planned, above, moves, step });
  const whereIs = useCallback((): Point => {
    const hand = session.inHand();
    const from = hand?.from && seatOf(hand.from);
    if (from) return { x: from.plate.x, y: from.plate.y };
    const at = box.current?.getBoundingClientRect();
    return hand?.at === 'dragging' && at
      ? toRoom(room.store.get(), { left: hand.point.left - at.left, top: hand.point.top - at.top })
      : { x: 0, y: 0 };
  }, [session, seatOf, room.store]);
  const standings = useStandings(seats, session.inHand()?.table === undefined ? person : undefined, judge, whereIs);
  const { vacated, travelling } = useTravels(occasion, props.drawing, palette, droppedByHand, overlay.repaint);
  const picture = useMemo(
    (): StillPicture => ({ drawing, hits, lens, stateOf: seatStates, vacated }),
    [drawing, hits, lens, seatStates, vacated],
  );
  useEdgeScroll(box, room, drawing.frame, session);

  const { focusSeat, onKeyDown } = useSeatKeyboard({
    box,
    room,
    session,
    seats,
    order,
    seatOf,
    tableOf: floor.tableOf,
    heldOn,
    heldTable,
    onStop: setStop,
    onChoose: choose,
    onGather: gather,
    onTake: take,
    onUnseat: unseat,
    onLock: lock,
    onName: useAtButton(box, props.onName),
    onMenu: useMenuKey(box, onMenu),
  });

  const pointer = usePlanPointer({ box, room, session, ground, overlay, onTable, gather, take });

  const shownOf = useCallback((who: PersonId) => personOf(who) ?? shownSitter(seats, who), [personOf, seats]);
  const said = useMemo(
    (): Said => ({ labels, seatOf, personOf: shownOf, judge, weigh: weigh && weighOnce(weigh), planned }),
    [labels, seatOf, shownOf, judge, weigh, planned],
  );
  const carried = useMemo(() => createCarried(session.inHand, said), [session, said]);

  useImperativeHandle(
    ref,
    () => ({
      fit: room.fit,
      zoomIn: () => room.zoomBy(1.25),
      zoomOut: () => room.zoomBy(0.8),
      zoomTo: room.zoomTo,
      lookAt: (wanted) => room.lookAt(wanted.flatMap((seat) => seatOf(seat)?.plate ?? [])),
      focusSeat,
      pickUp: (who) => {
        const seat = seats.find((one) => one.person === who);
        if (seat?.locked) return focusSeat(seat.seat);
        session.pickUp(seat ? { person: who, from: seat.seat } : { person: who });
        focusSeat(seat?.seat ?? order.find((one) => seatOf(one)?.person === undefined) ?? order[0]);
      },
      carried,
    }),
    [room, seatOf, focusSeat, seats, session, order, carried],
  );

  const linesOf = useCallback(
    (who: PersonId, seat: SeatDrawing) => overlay.linesFor(who, seat, seats, personOf),
    [overlay, seats, personOf],
  );
  const paintAbove = useCallback(
    (context: CanvasRenderingContext2D, brush: Brush) => {
      const { travels, began } = travelling.current;
      paintOverlay(
        context,
        { ...overlay.read(), travels, elapsed: performance.now() - began },
        { seats: props.drawing.seats, seatOf, personOf, linesOf },
        brush,
      );
    },
    [overlay, travelling, props.drawing.seats, seatOf, personOf, linesOf],
  );

  const focused = useCallback(
    (seat: SeatId, visible: boolean) => {
      setStop(seat);
      overlay.focus(visible ? seat : undefined);
    },
    [overlay],
  );
  const blurred = useCallback(() => overlay.focus(undefined), [overlay]);

  const edge = useCallback(() => box.current?.getBoundingClientRect().right ?? window.innerWidth, []);
  const hand = session.inHand();
  const held = person === undefined ? undefined : shownHand(hand, shownOf(person), labels);
  return (
    // Arrows and Enter are ours here: a screen reader hands them on to the seats instead of reading the page with them.
    <div
      ref={box}
      data-drawn
      role="application"
      aria-label={labels.plan}
      className={styles.canvas}
      {...pointer}
      onDoubleClick={(event) => {
        const at = event.currentTarget.getBoundingClientRect();
        const seat = seatAt({ left: event.clientX - at.left, top: event.clientY - at.top });
        if (seat && !onPick) props.onWhole?.(seat.seat);
      }}
      onContextMenu={(event) => {
        const at = event.currentTarget.getBoundingClientRect();
        const seat = seatAt({ left: event.clientX - at.left, top: event.clientY - at.top });
        if (!seat || !onMenu) return;
        event.preventDefault();
        onMenu(seat.seat, { left: event.clientX, top: event.clientY });
      }}
    >
      {palette && room.size && room.size.width > 0 ? (
        <Scene
          picture={picture}
          size={room.size}
          view={room.store}
          palette={palette}
          captionOf={labels.caption}
          standings={standings}
          paintAbove={paintAbove}
          onReady={overlay.onReady}
        />
      ) : null}
      <SeatLayer
        seats={inOrder}
        labels={labels}
        view={room.store}
        stop={stop && seatOf(stop) ? stop : order[0]}
        selected={selected}
        group={group}
        onFocus={focused}
        onBlur={blurred}
        onClick={takeId}
        onKeyDown={onKeyDown}
      />
      {palette && (props.drawing.tables.length > 1 || seats.length > hallFrom) ? (
        <Minimap drawing={props.drawing} room={room} palette={palette} label={labels.minimap} />
      ) : null}
      <div role="status" className={styles.spoken}>
        {held && hand?.at === 'carrying' ? (
          <CarryStatus session={session} view={room.store} person={held} said={said} />
        ) : (
          <PutDown seats={putDown.flatMap((seat) => seatOf(seat) ?? [])} labels={labels} />
        )}
      </div>
      {held && hand?.at === 'dragging' ? (
        <DragGhost session={session} person={held} count={hand.company?.length ?? 1} said={said} edge={edge} />
      ) : null}
    </div>
  );
}

function shownSitter(seats: readonly SeatDrawing[], person: PersonId): ShownPerson | undefined {
  const seat = seats.find((one) => one.person === person);
  return seat?.fullName === undefined
    ? undefined
    : { name: seat.fullName, party: seat.party, ...(seat.title ? { title: seat.title } : {}) };
}

/** A whole table goes by its number, not by whoever sits on its first seat. */
const shownHand = (hand: InHand | undefined, shown: ShownPerson | undefined, labels: CanvasLabels): ShownPerson | undefined =>
  shown && hand?.table !== undefined ? { name: labels.table(hand.table), party: 'other' } : shown;

function useAtButton(box: RefObject<HTMLElement | null>, onName: SeatCanvasProps['onName']) {
  return useMemo(() => {
    if (!onName) return undefined;
    return ({ seat }: SeatDrawing) => {
      const button = box.current?.querySelector(`[data-seat="${seat}"]`)?.getBoundingClientRect();
      if (button) onName(seat, button);
    };
  }, [box, onName]);
}

/** The menu key opens the menu at the seat, where the pointer would. */
function useMenuKey(box: RefObject<HTMLElement | null>, onMenu: SeatCanvasProps['onMenu']) {
  return useMemo(() => {
    if (!onMenu) return undefined;
    return ({ seat }: SeatDrawing) => {
      const button = box.current?.querySelector(`[data-seat="${seat}"]`)?.getBoundingClientRect();
      if (button) onMenu(seat, { left: button.left + button.width / 2, top: button.bottom });
    };
  }, [box, onMenu]);
}
