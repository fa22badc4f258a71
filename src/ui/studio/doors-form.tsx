import { type DrawnDoor, walls } from '../../model/drawn-room';
import { Button } from '../parts/button';
import controls from '../parts/controls.module.css';
import { ChoiceField } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { anotherDoor, doorIn, doorsIn, wallLength, withDoors } from './doors';
import { doorwayHandle } from './handles';
import { NumberField } from './number-field';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';

/** The doors of the room; which one is the entrance is marked, and can be changed. */
export function DoorsForm({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  const { room, change } = studio;
  const doors = doorsIn(room);
  return (
    <>
      <h3 className={styles.group}>{say('studio.roomDoors')}</h3>
      {doors
        .map((_, number) => number)
        .map((number) => (
          <Doorway key={number} studio={studio} number={number} />
        ))}
      <Button look="soft" small disabled={doors.length > 20} onClick={() => change(withDoors(room, [...doors, anotherDoor(room)]))}>
        {say(doors.length === 0 ? 'studio.addDoor' : 'studio.addAnother')}
      </Button>
      <p className={screen.muted}>{say('studio.doorText')}</p>
    </>
  );
}

/** `number`: 0 is the entrance. */
type Props = { readonly studio: StudioState; readonly number: number };

/** One door in numbers: it can as well be taken by the hand on the board, or held from here and carried with the arrow keys. */
export function Doorway({ studio, number }: Props) {
  const say = useSay();
  const { room, held, change, hold } = studio;
  const handle = doorwayHandle(number);
  const isHeld = held.includes(handle);
  const doors = doorsIn(room);
  const door = doors[number];
  if (!door) return null;
  const { x, width, wall = 'bottom' } = door;
  const set = (next: DrawnDoor) => change(withDoors(room, doors.with(number, next)));
  const others = doors.filter((other) => other !== door);
  return (
    <fieldset className={styles.door}>
      <legend>{number === 0 ? say('studio.entrance') : say('studio.otherDoor', { number })}</legend>
      <ChoiceField
        label={say('studio.doorWall')}
        value={wall}
        options={walls.map((value) => ({ value, label: say(`studio.wall.${value}`) }))}
        onChange={(value) => set(doorIn(walls.find((one) => one === value) ?? 'bottom', x, width))}
      />
      <div className={styles.pair}>
        <NumberField
          label={say('studio.doorAt')}
          value={x}
          least={0}
          most={wallLength(room, door)}
          onChange={(next) => set({ ...door, x: next })}
        />
        <NumberField
          label={say('studio.doorWidth')}
          value={width}
          least={500}
          most={6000}
          onChange={(next) => set({ ...door, width: next })}
        />
      </div>
      <div className={styles.doorButtons}>
        {number > 0 && (
          <Button look="soft" small onClick={() => change(withDoors(room, [door, ...others]), isHeld ? [doorwayHandle(0)] : [])}>
            {say('studio.makeEntrance')}
          </Button>
        )}
        {isHeld ? (
          <p className={screen.muted}>{say('studio.carryDoor')}</p>
        ) : (
          <div className={controls.flush}>
            <Button look="quiet" small onClick={() => hold([handle])}>
              {say('studio.holdDoor')}
            </Button>
            <Button look="quiet" small onClick={() => change(withDoors(room, others), [])}>
              {say('studio.noDoor')}
            </Button>
          </div>
        )}
      </div>
    </fieldset>
  );
}
