import { type KeyboardEvent, memo, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import { around, type Rectangle } from '../../geometry/rectangle';
import type { SeatId } from '../../model/ids';
import type { CanvasLabels } from './labels';
import styles from './seat-canvas.module.css';
import type { ViewStore } from './view-store';

type SeatButtonProps = {
  readonly seat: SeatDrawing;
  /** Of the list, in the room. */
  readonly corner: Point;
  readonly label: string;
  /** Counted from 1 in the whole reading order, where only a part of it is there. */
  readonly place: number | undefined;
  readonly all: number;
  readonly stop: boolean;
  readonly pressed: boolean;
  readonly onFocus: (seat: SeatId, visible: boolean) => void;
  readonly onClick: (seat: SeatId) => void;
};

const SeatButton = memo(function SeatButton({ seat, corner, label, place, all, stop, pressed, onFocus, onClick }: SeatButtonProps) {
  const { x, y, width, height } = seat.plate;
  return (
    <li
      className={styles.spot}
      // Not a transform: three hundred of those are three hundred layers to the browser, weighed anew at every step of a drag.
      style={{ left: x - corner.x, top: y - corner.y, width, height }}
      {...(place === undefined ? {} : { 'aria-posinset': place, 'aria-setsize': all })}
    >
      <button
        type="button"
        className={styles.seat}
        data-seat={seat.seat}
        aria-label={label}
        aria-pressed={pressed}
        tabIndex={stop ? 0 : -1}
        onFocus={(event) => onFocus(seat.seat, event.currentTarget.matches(':focus-visible'))}
        // Only assistive technology clicks without a pointer; the pointer's clicks are the gesture machine's.
        onClick={(event) => event.detail === 0 && onClick(seat.seat)}
      />
    </li>
  );
});

type Props = {
  /** Best first: the order in which a screen reader reads them. */
  readonly seats: readonly SeatDrawing[];
  readonly labels: CanvasLabels;
  readonly view: ViewStore;
  readonly stop: SeatId | undefined;
  readonly selected: SeatId | undefined;
  readonly group: readonly SeatId[];
  readonly onFocus: (seat: SeatId, visible: boolean) => void;
  readonly onBlur: () => void;
  readonly onClick: (seat: SeatId) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

const nowhere: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

/** In a hall of more seats only those around the stop have a button; a thousand of them would make every step wait. */
const mostButtons = 400;
const neighbors = 60;

/** The seats that have a button: all of them, or the stop's own block and what is read before and after it. */
function seatsNear(seats: readonly SeatDrawing[], stop: SeatId | undefined): readonly (readonly [SeatDrawing, number | undefined])[] {
  if (seats.length <= mostButtons) return seats.map((seat) => [seat, undefined]);
  const at = Math.max(
    0,
    seats.findIndex(({ seat }) => seat === stop),
  );
  const block = seats[at]?.block;
  return seats.flatMap((seat, index) => (seat.block === block || Math.abs(index - at) <= neighbors ? [[seat, index + 1] as const] : []));
}

/** A real button over every plate, for the keyboard and the screen reader; one of them is a stop of the Tab key. */
export const SeatLayer = memo(function SeatLayer({
  seats,
  labels,
  view,
  stop,
  selected,
  group,
  onFocus,
  onBlur,
  onClick,
  onKeyDown,
}: Props) {
  const list = useRef<HTMLUListElement>(null);
  const help = useId();
  const near = useMemo(() => seatsNear(seats, stop), [seats, stop]);
  // The list is as large as its seats and keeps what it paints inside: otherwise a browser weighs the layers of the whole page
  // at every step of a drag, 20 ms of it over a hall.
  const box = useMemo(() => (near.length > 0 ? around(near.map(([{ plate }]) => plate)) : nowhere), [near]);

  useLayoutEffect(() => {
    const follow = () => {
      const { scale, left, top } = view.get();
      if (list.current) list.current.style.transform = `translate(${left + box.x * scale}px, ${top + box.y * scale}px) scale(${scale})`;
    };
    follow();
    return view.subscribe(follow);
  }, [view, box]);

  // A focused button far outside makes the browser scroll the canvas; the view moves instead.
  useEffect(() => {
    const canvas = list.current?.parentElement;
    if (!canvas) return;
    const stay = () => canvas.scrollTo(0, 0);
    canvas.addEventListener('scroll', stay);
    return () => canvas.removeEventListener('scroll', stay);
  }, []);

  return (
    <>
      <p id={help} className={styles.heardOnly}>
        {labels.instructions}
      </p>
      <ul
        ref={list}
        className={styles.seats}
        style={{ width: box.width, height: box.height }}
        aria-label={labels.plan}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {near.map(([seat, place]) => (
          <SeatButton
            key={seat.seat}
            seat={seat}
            corner={box}
            place={place}
            all={seats.length}
            label={labels.seat(seat)}
            stop={seat.seat === stop}
            pressed={seat.seat === selected || group.includes(seat.seat)}
            onFocus={onFocus}
            onClick={onClick}
          />
        ))}
      </ul>
    </>
  );
});
