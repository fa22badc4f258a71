import type { CSSProperties, KeyboardEvent, PointerEvent } from 'react';
import { shortName } from '../../drawing/name-lines';
import { emWidth } from '../../drawing/text-width';
import type { SeatId } from '../../model/ids';
import type { Judgement } from '../panels/review-port';
import controls from '../parts/controls.module.css';
import { SeverityShape } from '../parts/severity';
import { useSpeaker } from '../speech';
import type { Load } from './board-gesture';
import type { BoardSeat, BoardVehicle } from './read-column';
import styles from './vehicle-column.module.css';
import { VehicleOutline } from './vehicle-outline';

type SeatState = {
  readonly selected: boolean;
  /** The keys come to the vehicles here. */
  readonly start: boolean;
  readonly carried: boolean;
  readonly target: boolean;
  readonly judgement: Judgement | undefined;
};

type Props = {
  readonly vehicle: BoardVehicle;
  readonly name: string;
  readonly inside: boolean;
  readonly carried: boolean;
  readonly target: boolean;
  readonly stateOf: (seat: SeatId) => SeatState;
  readonly press: (load: Load) => (event: PointerEvent) => void;
  readonly onOpen: () => void;
  readonly onVehicleKey: (event: KeyboardEvent) => void;
  readonly onSeat: (seat: SeatId) => void;
  readonly onSeatKey: (event: KeyboardEvent, seat: SeatId) => void;
};

/** Pixels from plate to plate. */
const [across, down] = [52, 60];
/** Names stand out by their weight, which makes Latin letters wider. */
const semibold = 1.08;
/** A longer name would be cut in one line of the least size. */
const mostEm = 4.9;
/** The width of a plate. */
const plate = 48;
/** Pixels from the wall of a vehicle to its first plate. */
const [beside, above, behind] = [9, 34, 26];

/** One vehicle: its place in the column with what is known of it, and from above who sits in it. */
export function VehicleColumn(props: Props) {
  const { vehicle, name, inside, carried, target, press, onOpen, onVehicleKey } = props;
  const { say } = useSpeaker();
  const { place, about, driver, riders, seats, severity, width, height } = vehicle;
  const most = about.capacity ?? seats.length;
  const size = { width: width * across - 6, height: height * down - 8 };
  const atWheel = seats.find(({ seat }) => seat.id === vehicle.wheel);
  const words = [
    say('programme', 'convoy.vehicle', { place, name }),
    about.plate,
    driver.name && say('programme', 'convoy.drivenBy', { name: driver.name }),
    driver.phone,
    say('programme', 'convoy.load', { count: riders, most }),
    severity && say('interface', `severity.${severity}`),
  ];
  return (
    <li className={styles.column} data-vehicle={place - 1} data-carried={carried} data-target={target}>
      <button
        type="button"
        className={styles.head}
        data-convoy-head={place - 1}
        onClick={onOpen}
        onKeyDown={onVehicleKey}
        onPointerDown={press({ kind: 'vehicle', place: place - 1 })}
      >
        <span className="seen-not">{words.filter(Boolean).join(say('programme', 'convoy.comma'))}</span>
        <span className={styles.number} aria-hidden>
          {about.number ?? place}
        </span>
        <span className={styles.name} aria-hidden>
          {name}
          {severity && <SeverityShape severity={severity} little />}
        </span>
        <span className={styles.fact} aria-hidden data-missing={!about.plate}>
          {about.plate ?? say('programme', 'convoy.noPlate')}
        </span>
        <span className={styles.fact} aria-hidden data-missing={!driver.name}>
          {[driver.name, driver.phone].filter(Boolean).join('　') || say('programme', 'convoy.noDriver')}
        </span>
        <span className={styles.load} aria-hidden data-full={riders > most}>
          {riders} / {most}
        </span>
      </button>
      {inside && (
        <div className={styles.body} style={{ padding: `${above}px ${beside}px ${behind}px` }}>
          <VehicleOutline
            vehicle={vehicle}
            width={size.width + 2 * beside}
            height={size.height + above + behind}
            wheel={atWheel && { x: beside + atWheel.left * across + plate / 2, y: above + atWheel.top * down }}
          />
          <ul className={styles.seats} style={size}>
            {seats.map((one) => (
              <Plate key={one.seat.id} one={one} {...props} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}

function Plate({ one, vehicle, stateOf, press, onSeat, onSeatKey }: Props & { readonly one: BoardSeat }) {
  const { say } = useSpeaker();
  const { drawing, seat, left, top } = one;
  const { selected, start, carried, target, judgement } = stateOf(seat.id);
  const { person, fullName, short, party, mark, severity, withdrawn } = drawing;
  const own = seat.id.slice(seat.id.indexOf('.') + 1);
  // Whoever drives is a word about the vehicle, often on no list; the plate behind the wheel says it all the same.
  const driver = !person && seat.id === vehicle.wheel ? vehicle.about.driver : undefined;
  const name = person ? short.map(({ text }) => text).join('') : driver ? shortName(driver, { familyLast: true }) : own;
  const em = emWidth(name) * semibold;
  const words = [
    driver
      ? say('programme', 'convoy.driverSeat', { seat: seat.id, name: driver })
      : say('programme', person ? 'convoy.seat' : 'convoy.emptySeat', { seat: seat.id, name: fullName ?? '' }),
    mark?.text,
    withdrawn && say('programme', 'convoy.withdrawn'),
    severity && say('interface', `severity.${severity}`),
    judgement?.note,
  ];
  return (
    <li style={{ left: left * across, top: top * down }} className={styles.place}>
      <button
        type="button"
        className={styles.plate}
        data-board-seat={seat.id}
        data-party={person ? (mark?.kind === 'role' ? 'other' : party) : driver ? 'other' : 'none'}
        data-carried={carried}
        data-target={target}
        data-allowed={judgement ? judgement.allowed : undefined}
        data-best={judgement?.best}
        aria-pressed={selected}
        tabIndex={start ? 0 : -1}
        title={[fullName, judgement?.note].filter(Boolean).join('　') || undefined}
        aria-label={words.filter(Boolean).join(say('programme', 'convoy.comma'))}
        onClick={() => onSeat(seat.id)}
        onKeyDown={(event) => onSeatKey(event, seat.id)}
        onPointerDown={person ? press({ kind: 'person', person, from: seat.id }) : undefined}
      >
        <span className={styles.who} data-long={em > mostEm || undefined} style={{ '--em': em } as CSSProperties}>
          {name}
        </span>
        {severity && (
          <span className={styles.flag}>
            <SeverityShape severity={severity} little />
          </span>
        )}
      </button>
      {person && mark && (
        <span aria-hidden className={`${controls.order} ${mark.kind === 'role' ? controls.other : controls[party]} ${styles.mark}`}>
          {mark.text}
        </span>
      )}
    </li>
  );
}
