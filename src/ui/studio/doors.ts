import type { DrawnDoor, DrawnRoom } from '../../model/drawn-room';

/** The doors of a room as one list: the entrance first, where there is one. */
export const doorsIn = ({ door, otherDoors = [] }: DrawnRoom): readonly DrawnDoor[] => [...(door ? [door] : []), ...otherDoors];

/** The room with these doors, of which the first is the entrance. */
export function withDoors(room: DrawnRoom, doors: readonly DrawnDoor[]): DrawnRoom {
  const { door: _, otherDoors: __, ...rest } = room;
  const [door, ...others] = doors;
  return { ...rest, ...(door ? { door } : {}), ...(others.length > 0 ? { otherDoors: others } : {}) };
}

/** The wall in which a new door finds room: the one at the bottom, then the others. */
export function anotherDoor(room: DrawnRoom): DrawnDoor {
  const taken = new Set(doorsIn(room).map(({ wall }) => wall ?? 'bottom'));
  const wall = (['bottom', 'left', 'right', 'top'] as const).find((one) => !taken.has(one)) ?? 'bottom';
  const middle = (wall === 'left' || wall === 'right' ? room.depth : room.width) / 2;
  return { x: middle, width: 1_500, ...(wall === 'bottom' ? {} : { wall }) };
}
