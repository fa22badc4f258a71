import { type KeyboardEvent, memo, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import type { SeatDrawing } from '../../drawing/drawing';
import type { SeatId } from '../../model/ids';
import type { CanvasLabels } from './labels';
import styles from './seat-canvas.module.css';
import type { ViewStore } from './view-store';

type SeatButtonProps = {
  readonly seat: SeatDrawing;
  readonly label: string;
  /** Counted from 1 in the whole reading order, where only a part of it is there. */
  readonly place: number | undefined;
  readonly all: number;
  readonly stop: boolean;
  readonly pressed: boolean;
  readonly onFocus: (seat: SeatId, visible: boolean) => void;
  readonly onClick: (seat: SeatId) => void;
};

const SeatButton = memo(function SeatButton({ seat, label, place, all, stop, pressed, onFocus, onClick }: SeatButtonProps) {
  const { x, y, width, height } = seat.plate;
  return (
    <li
      className={styles.spot}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
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

/** In a hall of more seats only those around the stop have a button; a thousand of them would make every step wait. */
const mostButtons = 400;
const around = 60;

/** The seats that have a button: all of them, or the stop's own block and what is read before and after it. */
function seatsNear(seats: readonly SeatDrawing[], stop: SeatId | undefined): readonly (readonly [SeatDrawing, number | undefined])[] {
  if (seats.length <= mostButtons) return seats.map((seat) => [seat, undefined]);
  const at = Math.max(
    0,
    seats.findIndex(({ seat }) => seat === stop),
  );
  const block = seats[at]?.block;
  return seats.flatMap((seat, index) => (seat.block === block || Math.abs(index - at) <= around ? [[seat, index + 1] as const] : []));
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

  useLayoutEffect(() => {
    const follow = () => {
      const { scale, left, top } = view.get();
      if (list.current) list.current.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    };
    follow();
    return view.subscribe(follow);
  }, [view]);

  // A focused button far outside makes the browser scroll the canvas; the view moves instead.
  useEffect(() => {
    const box = list.current?.parentElement;
    if (!box) return;
    const stay = () => box.scrollTo(0, 0);
    box.addEventListener('scroll', stay);
    return () => box.removeEventListener('scroll', stay);
  }, []);

  return (
    <>
      <p id={help} className={styles.heardOnly}>
        {labels.instructions}
      </p>
      <ul ref={list} className={styles.seats} aria-label={labels.plan} aria-describedby={help} onKeyDown={onKeyDown} onBlur={onBlur}>
        {near.map(([seat, place]) => (
          <SeatButton
            key={seat.seat}
            seat={seat}
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
