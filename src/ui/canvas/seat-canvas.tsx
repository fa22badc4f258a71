import { type Ref, type RefObject, useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Command } from '../../commands/command';
import { lockSeat } from '../../commands/lock-seat';
import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import type { Point, ScreenPoint } from '../../geometry/point';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { CarryStatus } from './carry-status';
import { DragGhost } from './drag-ghost';
import type { Over, Wish } from './gestures/drag-person';
import { dropCommands, type Sitting } from './gestures/drop-commands';
import { hitIndex } from './hit-index';
import { judgeOnce } from './judge-once';
import type { CanvasLabels } from './labels';
import { paintOverlay } from './paint-overlay';
import type { Brush } from './paint-shapes';
import { Scene } from './scene';
import styles from './seat-canvas.module.css';
import { SeatLayer } from './seat-layer';
import type { Judge, SeatStates, ShownMove, ShownPerson } from './seat-state';
import type { StillPicture } from './still-picture';
import { useOverlay } from './use-overlay';
import { usePalette } from './use-palette';
import { usePointer } from './use-pointer';
import { useRoomView } from './use-room-view';
import { usePersonInHand, useSeatDrag } from './use-seat-drag';
import { useSeatKeyboard } from './use-seat-keyboard';
import { useStandings } from './use-standings';
import { useTravels } from './use-travels';
import { type Insets, plainInsets, toRoom } from './view';

/** What the app may ask of the canvas. Zoom 1 is 80 px to the meter. */
export type SeatCanvasHandle = {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
  readonly reveal: (seat: SeatId) => void;
  readonly focusSeat: (seat: SeatId) => void;
  /** Puts a person from the list into the keyboard's hand, and the focus on the plan. */
  readonly pickUp: (person: PersonId) => void;
};

export type SeatCanvasProps = {
  readonly occasion: OccasionId;
  readonly drawing: Drawing;
  readonly labels: CanvasLabels;
  /** People of the list, for the ghost. */
  readonly personOf: (person: PersonId) => ShownPerson | undefined;
  /** One call is one undo entry. */
  readonly onChanges: (changes: readonly Command[]) => void;
  readonly selected?: SeatId | undefined;
  /** Ranked just above the selected one. */
  readonly above?: SeatId | undefined;
  readonly onSelect?: ((seat: SeatId | undefined) => void) | undefined;
  /** A click or Enter on a seat, where that means more than looking at it. Walking only looks. */
  readonly onPick?: ((seat: SeatId) => void) | undefined;
  readonly seatStates?: SeatStates | undefined;
  /** Keep it stable between renders: the room is judged anew when it changes. */
  readonly judge?: Judge | undefined;
  /** Seats by honor, best first: the order of reading. */
  readonly honor?: readonly SeatId[] | undefined;
  readonly moves?: readonly ShownMove[] | undefined;
  readonly step?: number | undefined;
  /** What a drop means, where it is not a swap (`insertCommands`). */
  readonly commandsFor?: ((wish: Wish, sitting: Sitting) => readonly Command[]) | undefined;
  readonly onZoom?: ((zoom: number) => void) | undefined;
  readonly onMenu?: ((seat: SeatId, at: ScreenPoint) => void) | undefined;
  /** What lies over the canvas at its edges. */
  readonly insets?: Insets | undefined;
  readonly ref?: Ref<SeatCanvasHandle> | undefined;
};

const none: readonly ShownMove[] = [];

/** The plan of one occasion: painted on a canvas, with a button over every seat, and every gesture of the hand and of the keys. */
export function SeatCanvas(props: SeatCanvasProps) {
  const { occasion, drawing, labels, personOf, onChanges, selected, onSelect, onPick, seatStates, honor, onZoom, onMenu } = props;
  const { moves = none, step, above, commandsFor = dropCommands, insets = plainInsets, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette(box);
  const session = useSeatDrag();
  const person = usePersonInHand();
  const room = useRoomView(box, drawing, insets, onZoom);
  const [stop, setStop] = useState<SeatId>();
  const droppedByHand = useRef<PersonId>(undefined);

  const { seats } = drawing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan is judged anew
  const judge = useMemo(() => props.judge && judgeOnce(props.judge), [props.judge, drawing]);
  const bySeat = useMemo(() => new Map(seats.map((seat) => [seat.seat, seat])), [seats]);
  const seatOf = useCallback((seat: SeatId) => bySeat.get(seat), [bySeat]);
  const hits = useMemo(() => hitIndex(seats), [seats]);
  const seatAt = useCallback(
    (point: ScreenPoint) => hits.at(toRoom(room.store.get(), point), 5 / room.store.get().scale),
    [hits, room.store],
  );
  const order = useMemo(() => {
    const first = (honor ?? []).filter((seat) => bySeat.has(seat));
    const rest = new Set(first);
    return [...first, ...seats.flatMap(({ seat }) => (rest.has(seat) ? [] : [seat]))];
  }, [honor, bySeat, seats]);
  const inOrder = useMemo(() => order.flatMap((seat) => bySeat.get(seat) ?? []), [order, bySeat]);

  const choose = useCallback((seat: SeatDrawing | undefined) => onSelect?.(seat?.seat), [onSelect]);
  const take = useCallback((seat: SeatDrawing | undefined) => (onPick && seat ? onPick(seat.seat) : choose(seat)), [onPick, choose]);
  const takeId = useCallback((seat: SeatId) => take(seatOf(seat)), [take, seatOf]);
  const unseat = useCallback(
    ({ seat, person: sitter }: SeatDrawing) => {
      if (sitter)
        onChanges(dropCommands({ wish: 'unseat', person: sitter, from: seat }, { occasion, occupant: () => sitter, seatOf: () => seat }));
    },
    [occasion, onChanges],
  );
  const lock = useCallback(
    ({ seat, person: sitter, locked }: SeatDrawing) => {
      if (sitter || locked) onChanges([lockSeat(occasion, seat, !locked)]);
    },
    [occasion, onChanges],
  );

  const overlay = useOverlay({ room, session, seatOf, judge, selected, above, moves, step });
  const whereIs = useCallback((): Point => {
    const hand = session.inHand();
    const from = hand?.from && bySeat.get(hand.from);
    if (from) return { x: from.plate.x, y: from.plate.y };
    const at = box.current?.getBoundingClientRect();
    return hand?.at === 'dragging' && at
      ? toRoom(room.store.get(), { left: hand.point.left - at.left, top: hand.point.top - at.top })
      : { x: 0, y: 0 };
  }, [session, bySeat, room.store]);
  const standings = useStandings(seats, person, judge, whereIs);
  const { vacated, travelling } = useTravels(occasion, drawing, palette, droppedByHand, overlay.repaint);
  const picture = useMemo((): StillPicture => ({ drawing, hits, stateOf: seatStates, vacated }), [drawing, hits, seatStates, vacated]);
  const { focusSeat, onKeyDown } = useSeatKeyboard({
    box,
    room,
    session,
    onStop: setStop,
    seats,
    order,
    seatOf,
    onChoose: choose,
    onTake: take,
    onUnseat: unseat,
    onLock: lock,
    onMenu: useMenuKey(box, onMenu),
  });
  const pointer = usePointer({ box, room, session, seatAt, onChoose: take, onHover: overlay.hover });

  useEffect(() => {
    const overAt = ({ left, top }: ScreenPoint): Over => {
      const at = box.current?.getBoundingClientRect();
      if (!at || left < at.left || left > at.right || top < at.top || top > at.bottom) return { on: 'outside' };
      const seat = seatAt({ left: left - at.left, top: top - at.top });
      return seat ? { on: 'seat', seat: seat.seat } : { on: 'canvas' };
    };
    const sitting: Sitting = {
      occasion,
      occupant: (seat) => seatOf(seat)?.person,
      seatOf: (who) => seats.find((seat) => seat.person === who)?.seat,
    };
    const onWish = (wish: Wish, by: 'pointer' | 'keyboard') => {
      if (wish.wish === 'choose') {
        if (wish.from) onSelect?.(wish.from);
        return;
      }
      const commands = commandsFor(wish, sitting);
      if (commands.length === 0) return;
      droppedByHand.current = by === 'pointer' ? wish.person : undefined;
      onChanges(commands);
      if (wish.wish === 'seat') onSelect?.(wish.onto);
    };
    return session.attach({ overAt, onWish });
  }, [session, occasion, seats, seatOf, seatAt, commandsFor, onChanges, onSelect]);

  // A plan that is put away in the middle of a gesture leaves nothing in the hand.
  useEffect(() => () => session.cancel(), [session]);

  useImperativeHandle(
    ref,
    () => ({
      fit: room.fit,
      zoomIn: () => room.zoomBy(1.25),
      zoomOut: () => room.zoomBy(0.8),
      zoomTo: room.zoomTo,
      reveal: (seat) => {
        const shown = seatOf(seat);
        if (shown) room.reveal(shown.plate);
      },
      focusSeat,
      pickUp: (who) => {
        const seat = seats.find((one) => one.person === who);
        if (seat?.locked) return focusSeat(seat.seat);
        session.pickUp(who, seat?.seat);
        focusSeat(seat?.seat ?? order.find((one) => seatOf(one)?.person === undefined) ?? order[0]);
      },
    }),
    [room, seatOf, focusSeat, seats, session, order],
  );

  const linesOf = useCallback(
    (who: PersonId, seat: SeatDrawing) => overlay.linesFor(who, seat, seats, personOf),
    [overlay, seats, personOf],
  );
  const paintAbove = useCallback(
    (context: CanvasRenderingContext2D, brush: Brush) => {
      const { travels, began } = travelling.current;
      paintOverlay(context, { ...overlay.read(), travels, elapsed: performance.now() - began }, { seatOf, linesOf }, brush);
    },
    [overlay, travelling, seatOf, linesOf],
  );

  const focused = useCallback(
    (seat: SeatId, visible: boolean) => {
      setStop(seat);
      overlay.focus(visible ? seat : undefined);
    },
    [overlay],
  );
  const blurred = useCallback(() => overlay.focus(undefined), [overlay]);

  const held = person === undefined ? undefined : (personOf(person) ?? shownSitter(seats, person));
  const carrying = session.inHand()?.at === 'carrying';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the seat buttons inside carry the roles and the keys
    <div
      ref={box}
      className={styles.canvas}
      {...pointer}
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
        stop={stop && bySeat.has(stop) ? stop : order[0]}
        selected={selected}
        onFocus={focused}
        onBlur={blurred}
        onClick={takeId}
        onKeyDown={onKeyDown}
      />
      <div role="status" className={styles.spoken}>
        {held && carrying ? (
          <CarryStatus session={session} view={room.store} labels={labels} seatOf={seatOf} judge={judge} person={held} />
        ) : null}
      </div>
      {held && !carrying ? <DragGhost session={session} person={held} labels={labels} seatOf={seatOf} judge={judge} /> : null}
    </div>
  );
}

function shownSitter(seats: readonly SeatDrawing[], person: PersonId): ShownPerson | undefined {
  const seat = seats.find((one) => one.person === person);
  return seat?.fullName === undefined
    ? undefined
    : { name: seat.fullName, party: seat.party, ...(seat.title ? { title: seat.title } : {}) };
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
