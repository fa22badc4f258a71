import { wheelSideOf } from '../../layouts/own-vehicle';
import type { DrawnRoom, DrawnSeat, DrawnVehicle, VehicleDoor } from '../../model/drawn-room';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { ChoiceField, TextField } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { changed, doorHandle, removed, seatHandle } from './handles';
import { NumberField } from './number-field';
import { isNumbered } from './seat-numbering';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';

type Props = { readonly studio: StudioState; readonly vehicle: DrawnVehicle };

const bodies = ['car', 'van', 'bus'] as const;
const sides = ['left', 'right'] as const;
const doorKinds = ['hinged', 'sliding', 'folding'] as const;
const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word => words.some((one) => one === word);

/** The seat at the wheel on the other side, and the seat that stood there in its place. */
function withWheelAt(room: DrawnRoom, vehicle: DrawnVehicle, side: 'left' | 'right'): DrawnRoom {
  const driver = room.seats.find(({ id }) => id === vehicle.driver);
  if (!driver || wheelSideOf(room) === side) return room;
  const row = room.seats.filter(({ y }) => Math.abs(y - driver.y) <= 350).map(({ id }) => seatHandle(id));
  return changed(room, row, { seat: (seat) => ({ ...seat, x: room.width - seat.x }), piece: (piece) => piece });
}

/** The vehicle in words and numbers: what it is called, how large it is, where its wheel and its doors are. */
export function VehicleNumbers({ studio, vehicle }: Props) {
  const say = useSay();
  const { room, change } = studio;
  const set = (part: Partial<DrawnRoom>) => change({ ...room, ...part });
  const setVehicle = (part: Partial<DrawnVehicle>) => set({ vehicle: { ...vehicle, ...part } });
  return (
    <>
      <h3 className={styles.group}>{say('studio.vehicle')}</h3>
      <TextField label={say('studio.name')} value={room.name} maxLength={100} required onChange={(name) => set({ name })} />
      <ChoiceField
        label={say('studio.body')}
        value={vehicle.body}
        options={bodies.map((value) => ({ value, label: say(`studio.bodyOf.${value}`) }))}
        onChange={(body) => isOneOf(bodies, body) && setVehicle({ body })}
      />
      <div className={styles.pair}>
        <NumberField label={say('studio.width')} value={room.width} least={1200} most={3000} onChange={(width) => set({ width })} />
        <NumberField label={say('studio.length')} value={room.depth} least={3000} most={20_000} onChange={(depth) => set({ depth })} />
        <ChoiceField
          label={say('studio.wheel')}
          value={wheelSideOf(room)}
          options={sides.map((value) => ({ value, label: say(`studio.wheelOf.${value}`) }))}
          onChange={(side) => isOneOf(sides, side) && change(withWheelAt(room, vehicle, side))}
        />
        <NumberField
          label={say('studio.capacity')}
          value={vehicle.capacity ?? room.seats.length}
          least={1}
          most={99}
          onChange={(capacity) => setVehicle({ capacity: Math.round(capacity) })}
        />
      </div>
      {!vehicle.driver && (
        <p role="status" className={screen.muted}>
          {say('studio.noDriver')}
        </p>
      )}
      <Doors studio={studio} vehicle={vehicle} />
      {!isNumbered(room) && (
        <Button look="soft" small onClick={studio.number}>
          {say('studio.numberSeats')}
        </Button>
      )}
      <p className={screen.muted}>{say('studio.vehicleText')}</p>
    </>
  );
}

function Doors({ studio, vehicle }: Props) {
  const say = useSay();
  const { room, change } = studio;
  const { doors } = vehicle;
  const fresh: VehicleDoor = {
    side: wheelSideOf(room) === 'left' ? 'right' : 'left',
    kind: vehicle.body === 'bus' ? 'folding' : vehicle.body === 'van' ? 'sliding' : 'hinged',
    y: room.depth / 2,
    width: 900,
  };
  return (
    <>
      <h3 className={styles.group}>{say('studio.doors')}</h3>
      {doors.map((_, index) => (
        <OneDoor key={index} studio={studio} vehicle={vehicle} index={index} />
      ))}
      {doors.length < 20 && (
        <Button look="soft" small onClick={() => change({ ...room, vehicle: { ...vehicle, doors: [...doors, fresh] } })}>
          {say('studio.addDoor')}
        </Button>
      )}
    </>
  );
}

type DoorProps = Props & {
  readonly index: number;
  /** The door is in the hand: what is held has its own way to go. */
  readonly isHeld?: boolean;
};

/** One door in numbers: it can as well be taken by the hand on the board. */
export function OneDoor({ studio, vehicle, index, isHeld = false }: DoorProps) {
  const say = useSay();
  const { room, change } = studio;
  const door = vehicle.doors[index];
  if (!door) return null;
  const set = (part: Partial<VehicleDoor>) =>
    change(changed(room, [doorHandle(index)], { seat: (seat) => seat, piece: (piece) => piece, door: (one) => ({ ...one, ...part }) }));
  return (
    <fieldset className={styles.tools}>
      <legend>{say('studio.doorNumber', { number: index + 1 })}</legend>
      <div className={styles.pair}>
        <ChoiceField
          label={say('studio.doorSide')}
          value={door.side}
          options={sides.map((value) => ({ value, label: say(`studio.sideOf.${value}`) }))}
          onChange={(side) => isOneOf(sides, side) && set({ side })}
        />
        <ChoiceField
          label={say('studio.doorKind')}
          value={door.kind}
          options={doorKinds.map((value) => ({ value, label: say(`studio.doorKindOf.${value}`) }))}
          onChange={(kind) => isOneOf(doorKinds, kind) && set({ kind })}
        />
        <NumberField label={say('studio.fromFront')} value={door.y} least={300} most={room.depth} onChange={(y) => set({ y })} />
        <NumberField label={say('studio.doorWidth')} value={door.width} least={400} most={2500} onChange={(width) => set({ width })} />
      </div>
      {!isHeld && (
        <Button look="quiet" small className={controls.flush} onClick={() => change(removed(room, [doorHandle(index)]), [])}>
          {say('studio.removeDoor', { number: index + 1 })}
        </Button>
      )}
    </fieldset>
  );
}

const seatBodies = ['vehicle', 'captain', 'folding'] as const;

/** What a seat of a vehicle is besides its place: a captain's chair, a folding seat, the one at the wheel. */
export function SeatInVehicle({ studio, vehicle, seat }: Props & { readonly seat: DrawnSeat }) {
  const say = useSay();
  const { room, change } = studio;
  const drives = vehicle.driver === seat.id;
  return (
    <>
      <ChoiceField
        label={say('studio.seatBody')}
        value={seat.body ?? 'vehicle'}
        options={seatBodies.map((value) => ({ value, label: say(`studio.seatBodyOf.${value}`) }))}
        onChange={(body) =>
          isOneOf(seatBodies, body) &&
          change(changed(room, [seatHandle(seat.id)], { seat: (one) => ({ ...one, body }), piece: (piece) => piece }))
        }
      />
      {drives ? (
        <p className={screen.muted}>{say('studio.drives')}</p>
      ) : (
        <Button look="soft" small onClick={() => change({ ...room, vehicle: { ...vehicle, driver: seat.id } })}>
          {say('studio.letDrive')}
        </Button>
      )}
    </>
  );
}
