import { around, grown, type Rectangle } from '../../geometry/rectangle';
import { caption, type Line, path, type Shape } from '../../geometry/shape';
import type { Door } from '../layout';
import { box, stroke, structure, tenth, trace } from './pen';

/** Half the thickness of a wall: its line runs outside the clear room. */
const wallOutside = 30;
const margin = 370;
/** Outside the walls nothing is drawn but the word under the door. */
const outside = 80;
const belowDoor = 260;

export type RoomDoor = {
  /** Middle of the opening in the wall at the bottom of the drawing. */
  readonly x: number;
  readonly leaves: 1 | 2;
};

const doorWidth = (leaves: 1 | 2): number => (leaves === 2 ? 1500 : 1000);

export type Room = {
  readonly shapes: readonly Shape[];
  readonly frame: Rectangle;
  readonly door: Door;
};

/** Leaf at 90 degrees into the room, and the quarter circle it sweeps. */
function leaf(hinge: number, bottom: number, width: number, towards: 1 | -1): readonly Shape[] {
  const free = hinge + towards * width;
  return [
    stroke(structure, [hinge, bottom], [hinge, bottom - width]),
    path(`M${tenth(hinge)} ${tenth(bottom - width)}A${width} ${width} 0 0 ${towards === 1 ? 1 : 0} ${tenth(free)} ${tenth(bottom)}`, trace),
  ];
}

function doorShapes({ x, leaves }: RoomDoor, bottom: number): readonly Shape[] {
  const half = doorWidth(leaves) / 2;
  return [
    stroke(trace, [x - half, bottom + wallOutside * 2], [x + half, bottom + wallOutside * 2]),
    ...(leaves === 2 ? [...leaf(x - half, bottom, half, 1), ...leaf(x + half, bottom, half, -1)] : leaf(x + half, bottom, half * 2, -1)),
    caption('door', { x, y: bottom + 170 }, 110),
  ];
}

const wallLine: Line = { fill: 'none', stroke: 'wall', weight: 'wall' };

/** Four walls around the clear floor, with the doors in the wall at the bottom, left to right. */
export function room(floor: Rectangle, door: RoomDoor, ...others: readonly RoomDoor[]): Room {
  const { x, y, width, height } = floor;
  const [left, top, right, bottom] = [x - wallOutside, y - wallOutside, x + width + wallOutside, y + height + wallOutside];
  const doors = [door, ...others];
  const half = doorWidth(door.leaves) / 2;
  const last = others.at(-1) ?? door;
  const between = others.map((next, index): Shape => {
    const before = doors[index] ?? door;
    return stroke(wallLine, [before.x + doorWidth(before.leaves) / 2, bottom], [next.x - doorWidth(next.leaves) / 2, bottom]);
  });
  const around: readonly (readonly [number, number])[] = [
    [door.x - half, bottom],
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
    [last.x + doorWidth(last.leaves) / 2, bottom],
  ];
  return {
    shapes: [
      box(x, y, width, height, { fill: 'paper' }),
      stroke(wallLine, ...around),
      ...between,
      ...doors.flatMap((each) => doorShapes(each, y + height)),
    ],
    frame: roomFrame(floor),
    door: { at: { x: door.x, y: y + height }, width: half * 2 },
  };
}

/** Walls, and below them the name of the door. */
export const roomFrame = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: x - outside,
  y: y - outside,
  width: width + outside * 2,
  height: height + outside + belowDoor,
});

/** The drawing around its content: tight, so that names stay large. */
export const framed = (...content: readonly Rectangle[]): Rectangle => grown(around(content), margin);

/** The floor between walls at these distances from the middle of the drawing. */
export const floorOf = (halfWidth: number, top: number, bottom: number): Rectangle => ({
  x: -halfWidth,
  y: top,
  width: halfWidth * 2,
  height: bottom - top,
});
