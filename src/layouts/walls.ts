import type { Point } from '../geometry/point';
import type { DrawnDoor, DrawnRoom, Wall } from '../model/drawn-room';

/** A door where it stands: `turn` is how far its wall is turned from the one at the bottom, clockwise. */
export type StandingDoor = { readonly at: Point; readonly turn: 0 | 90 | 180 | 270; readonly width: number; readonly entrance: boolean };

const turns = { bottom: 0, left: 90, top: 180, right: 270 } as const;

/** How far the wall of this door is turned from the one at the bottom. */
export const turnOf = (wall: Wall = 'bottom'): StandingDoor['turn'] => turns[wall];

/** The middle of its opening. Millimeters. */
export function placeOf({ width, depth }: DrawnRoom, { x, wall }: DrawnDoor): Point {
  if (wall === 'left' || wall === 'right') return { x: wall === 'left' ? 0 : width, y: x };
  return { x, y: wall === 'top' ? 0 : depth };
}

const standing = (room: DrawnRoom, door: DrawnDoor, entrance: boolean): StandingDoor => ({
  at: placeOf(room, door),
  turn: turnOf(door.wall),
  width: door.width,
  entrance,
});

/** Every door of the room, the entrance by which seats are ranked first. */
export const doorsOf = (room: DrawnRoom): readonly StandingDoor[] => [
  ...(room.door ? [standing(room, room.door, true)] : []),
  ...(room.otherDoors ?? []).map((door) => standing(room, door, false)),
];

type Run = readonly [Point, Point];

/** What is left of one wall between its doors; `along` puts a distance on the wall into the room. */
function runsOn(length: number, gaps: readonly (readonly [number, number])[], along: (distance: number) => Point): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const [start, end] of [...gaps].sort(([left], [right]) => left - right)) {
    if (start > from) runs.push([along(from), along(Math.min(start, length))]);
    from = Math.max(from, end);
  }
  if (from < length) runs.push([along(from), along(length)]);
  return runs;
}

/** The walls of the room, open where a door is. */
export function wallRuns(room: DrawnRoom): readonly Run[] {
  const { width, depth } = room;
  const doors = doorsOf(room);
  const gaps = (turn: StandingDoor['turn'], read: (at: Point) => number) =>
    doors.filter((door) => door.turn === turn).map((door) => [read(door.at) - door.width / 2, read(door.at) + door.width / 2] as const);
  return [
    ...runsOn(
      width,
      gaps(0, ({ x }) => x),
      (x) => ({ x, y: depth }),
    ),
    ...runsOn(
      depth,
      gaps(90, ({ y }) => y),
      (y) => ({ x: 0, y }),
    ),
    ...runsOn(
      width,
      gaps(180, ({ x }) => x),
      (x) => ({ x, y: 0 }),
    ),
    ...runsOn(
      depth,
      gaps(270, ({ y }) => y),
      (y) => ({ x: width, y }),
    ),
  ];
}

/** A door wider than this has two leaves. Millimeters. */
const oneLeaf = 1_200;

/** One leaf of a door: its hinge and its free edge along the wall from the middle of the opening, and the path that it sweeps into the room. */
export type DoorLeaf = { readonly hinge: number; readonly free: number; readonly sweep: string };

export function leavesOf(width: number): readonly DoorLeaf[] {
  const half = width / 2;
  const leaf = (hinge: number, free: number): DoorLeaf => {
    const reach = Math.abs(free - hinge);
    return { hinge, free, sweep: `M${hinge} ${-reach}A${reach} ${reach} 0 0 ${free > hinge ? 1 : 0} ${free} 0` };
  };
  return width > oneLeaf ? [leaf(-half, 0), leaf(half, 0)] : [leaf(-half, half)];
}

/** Where the word for a door stands: outside the wall. */
export function nameOfDoorAt({ at, turn }: StandingDoor, away: number): Point {
  if (turn === 90) return { x: at.x - away, y: at.y };
  if (turn === 270) return { x: at.x + away, y: at.y };
  return { x: at.x, y: turn === 0 ? at.y + away : at.y - away };
}
