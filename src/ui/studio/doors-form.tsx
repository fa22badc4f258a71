import { type DrawnDoor, type DrawnRoom, walls } from '../../model/drawn-room';
import { Button } from '../parts/button';
import { ChoiceField } from '../parts/fields';
import screen from '../parts/screen.module.css';
import { useSay } from '../speech';
import { anotherDoor, doorsIn, withDoors } from './doors';
import { NumberField } from './number-field';
import styles from './studio.module.css';
import type { StudioState } from './use-studio';

/** The doors of the room; which one is the entrance is marked, and can be changed. */
export function DoorsForm({ studio }: { readonly studio: StudioState }) {
  const say = useSay();
  const { room, change } = studio;
  const doors = doorsIn(room);
  const set = (next: readonly DrawnDoor[]) => change(withDoors(room, next));
  return (
    <>
      <h3 className={styles.group}>{say('studio.roomDoors')}</h3>
      {doors
        .map((door, number) => ({ door, number }))
        .map(({ door, number }) => (
          <OneDoor
            key={number}
            room={room}
            door={door}
            number={number}
            onChange={(next) => set(doors.with(number, next))}
            onEntrance={() => set([door, ...doors.filter((other) => other !== door)])}
            onRemove={() => set(doors.filter((other) => other !== door))}
          />
        ))}
      <Button look="soft" small disabled={doors.length > 20} onClick={() => set([...doors, anotherDoor(room)])}>
        {say(doors.length === 0 ? 'studio.addDoor' : 'studio.addAnother')}
      </Button>
      <p className={screen.muted}>{say('studio.doorText')}</p>
    </>
  );
}

type Props = {
  readonly room: DrawnRoom;
  readonly door: DrawnDoor;
  /** 0 is the entrance. */
  readonly number: number;
  readonly onChange: (door: DrawnDoor) => void;
  readonly onEntrance: () => void;
  readonly onRemove: () => void;
};

function OneDoor({ room, door, number, onChange, onEntrance, onRemove }: Props) {
  const say = useSay();
  const { x, width, wall = 'bottom' } = door;
  const length = wall === 'left' || wall === 'right' ? room.depth : room.width;
  const name = number === 0 ? say('studio.entrance') : say('studio.otherDoor', { number });
  return (
    <fieldset className={styles.door}>
      <legend>{name}</legend>
      <ChoiceField
        label={say('studio.doorWall')}
        value={wall}
        options={walls.map((value) => ({ value, label: say(`studio.wall.${value}`) }))}
        onChange={(value) => {
          const next = walls.find((one) => one === value) ?? 'bottom';
          onChange({ x, width, ...(next === 'bottom' ? {} : { wall: next }) });
        }}
      />
      <div className={styles.pair}>
        <NumberField label={say('studio.doorAt')} value={x} least={0} most={length} onChange={(next) => onChange({ ...door, x: next })} />
        <NumberField
          label={say('studio.doorWidth')}
          value={width}
          least={500}
          most={6000}
          onChange={(next) => onChange({ ...door, width: next })}
        />
      </div>
      <div className={styles.doorButtons}>
        {number > 0 && (
          <Button look="soft" small onClick={onEntrance}>
            {say('studio.makeEntrance')}
          </Button>
        )}
        <Button look="quiet" small onClick={onRemove}>
          {say('studio.noDoor')}
        </Button>
      </div>
    </fieldset>
  );
}
