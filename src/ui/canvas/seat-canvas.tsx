import { type Ref, type RefObject, useCallback, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Command } from '../../commands/command';
import { lockSeat } from '../../commands/lock-seat';
import type { Move } from '../../commands/move-people';
import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import { distance, type Point, type ScreenPoint } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import { CarryStatus } from './carry-status';
import { DragGhost } from './drag-ghost';
import type { Said } from './drop-note';
import { type FloorRanks, floorOf } from './floor';
import type { InHand, Over, Wish } from './gestures/drag-person';
import { commandsOf } from './gestures/drop-commands';
import { type DropMode, dropMoves } from './gestures/drop-moves';
import { type Gathering, gathered } from './gestures/gather';
import { graspSeat, graspTable } from './grasp';
import { hitIndex } from './hit-index';
import { judgeOnce } from './judge-once';
import type { CanvasLabels } from './labels';
import { Minimap } from './minimap';
import { openedInPlace, uncovered } from './open-table';
import { paintOverlay } from './paint-overlay';
import type { Brush } from './paint-shapes';
import { Scene } from './scene';
import styles from './seat-canvas.module.css';
import { SeatLayer } from './seat-layer';
import type { Judge, SeatStates, ShownMove, ShownPerson } from './seat-state';
import type { StillPicture } from './still-picture';
import { useEdgeScroll } from './use-edge-scroll';
import { useHand } from './use-hand';
import { useOverlay } from './use-overlay';
import { usePalette } from './use-palette';
import { type Sweep, usePointer } from './use-pointer';
import { useRoomView } from './use-room-view';
import { usePersonInHand, useSeatDrag } from './use-seat-drag';
import { useSeatKeyboard } from './use-seat-keyboard';
import { useStandings } from './use-standings';
import { useTravels } from './use-travels';
import { type Insets, plainInsets, toRoom } from './view';
import type { ViewStore } from './view-store';

/** What the app may ask of the canvas. Zoom 1 is 80 px to the meter. */
export type SeatCanvasHandle = {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomTo: (zoom: number) => void;
  readonly lookAt: (seats: readonly SeatId[]) => void;
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
  /** Seats that are selected together; what is done to one of them is done to all. */
  readonly group?: readonly SeatId[] | undefined;
  readonly onGroup?: ((seats: readonly SeatId[]) => void) | undefined;
  /** A click or Enter on a seat, where that means more than looking at it. Walking only looks. */
  readonly onPick?: ((seat: SeatId) => void) | undefined;
  readonly seatStates?: SeatStates | undefined;
  /** Keep it stable between renders: the room is judged anew when it changes. */
  readonly judge?: Judge | undefined;
  /** Seats by honor, best first: the order of reading. */
  readonly honor?: readonly SeatId[] | undefined;
  readonly moves?: readonly ShownMove[] | undefined;
  readonly step?: number | undefined;
  /** What a drop on a taken seat means, and leaving a seat. */
  readonly mode?: DropMode | undefined;
  /** How the convention ranks seats; without it the drawing's own numbers count. */
  readonly ranks?: FloorRanks | undefined;
  /** What moves would do to the score, in words. */
  readonly weigh?: ((moves: readonly Move[]) => string) | undefined;
  /** The table of a hall that is open in place, its names legible however far away the hall is seen. */
  readonly open?: string | undefined;
  /** A click on a table of a hall. */
  readonly onTable?: ((table: string) => void) | undefined;
  /** A name is to be typed for this seat, whose plate lies there in the window. */
  readonly onName?: ((seat: SeatId, at: DOMRect) => void) | undefined;
  readonly onZoom?: ((zoom: number) => void) | undefined;
  readonly onMenu?: ((seat: SeatId, at: ScreenPoint) => void) | undefined;
  /** What lies over the canvas at its edges. */
  readonly insets?: Insets | undefined;
  readonly ref?: Ref<SeatCanvasHandle> | undefined;
};

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

  const opened = useOpened(props.drawing, props.open, room.store);
  const { drawing, lens } = opened;
  const { seats, tables } = drawing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan is judged anew
  const judge = useMemo(() => props.judge && judgeOnce(props.judge), [props.judge, drawing]);
  const floor = useMemo(() => floorOf({ seats, tables }, ranks), [seats, tables, ranks]);
  const bySeat = useMemo(() => new Map(seats.map((seat, index) => [seat.seat, { seat, index }])), [seats]);
  const seatOf = useCallback((seat: SeatId) => bySeat.get(seat)?.seat, [bySeat]);
  const hits = useMemo(() => hitIndex(uncovered(opened)), [opened]);
  const seatAt = useCallback(
    (point: ScreenPoint) => hits.at(toRoom(room.store.get(), point), 5 / room.store.get().scale),
    [hits, room.store],
  );
  const tableAt = useCallback(
    (point: ScreenPoint) => {
      const here = toRoom(room.store.get(), point);
      if (lens && distance(lens.table.at, here) < lens.radius) return lens.table.id;
      return tables.length > 1 ? tables.find(({ at, diameter }) => distance(at, here) < diameter / 2)?.id : undefined;
    },
    [tables, lens, room.store],
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

  const onChosen = useCallback(
    ({ from, table, add }: Extract<Wish, { wish: 'choose' }>) => {
      if (table !== undefined) return onTable?.(table);
      if (from === undefined) return;
      if (add) gather([from], 'turn');
      else takeId(from);
    },
    [gather, takeId, onTable],
  );
  const onSeated = useCallback(
    (seated: readonly SeatId[]) => {
      onGroup?.(seated);
      if (seated[0]) onSelect?.(seated[0]);
    },
    [onGroup, onSelect],
  );
  const { planned, droppedByHand } = useHand({ box, session, occasion, floor, mode, overAt, onChanges, onChoose: onChosen, onSeated });
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
  const pointer = usePointer({ box, room, session, seatAt, heldAt, onClick, onHover: overlay.hover, onSweep });

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

  const shownOf = useCallback((who: PersonId) => personOf(who) ?? shownSitter(seats, who), [personOf, seats]);
  const hand = session.inHand();
  const held = person === undefined ? undefined : shownHand(hand, shownOf(person), labels);
  const said = useMemo(
    (): Said => ({ labels, seatOf, personOf: shownOf, judge, weigh, planned }),
    [labels, seatOf, shownOf, judge, weigh, planned],
  );
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
        {held && hand?.at === 'carrying' ? <CarryStatus session={session} view={room.store} person={held} said={said} /> : null}
      </div>
      {held && hand?.at === 'dragging' ? <DragGhost session={session} person={held} count={hand.company?.length ?? 1} said={said} /> : null}
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

/** The table keeps the size that it had when it was opened, however the hall is zoomed after that. */
function useOpened(drawing: Drawing, open: string | undefined, view: ViewStore) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another table is opened for the view as it is then
  const scale = useMemo(() => view.get().scale, [view, open]);
  return useMemo(() => openedInPlace(drawing, open, scale), [drawing, open, scale]);
}

/** The rectangle between two corners. */
const areaOf = (one: Point, other: Point): Rectangle => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(one.x - other.x),
  height: Math.abs(one.y - other.y),
});

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
