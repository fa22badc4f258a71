import { path, type Shape } from '../../geometry/shape';
import { type HalfOutline, halfWidthAt, mirrored } from './coachwork';
import { dashes, polyline, structure, tenth, trace } from './pen';

export type Doors = 'open' | 'shut';

/** A door between two distances from the front; hinged at its front edge. */
type CarDoor = { readonly from: number; readonly to: number; readonly cabin: number };

/**
 * A door at one side (1 is the right), hinged at its front edge. Open: the shell is interrupted, the leaf stands at 30 degrees, a dashed
 * arc shows how it swings. Shut (in a convoy): only its joints.
 */
export function hingedDoor(half: HalfOutline, { from, to, cabin }: CarDoor, doors: Doors, side: 1 | -1): readonly Shape[] {
  const there = ([d, line]: readonly [string, Parameters<typeof path>[1]]): Shape => path(side === 1 ? d : mirrored(d), line);
  const [front, rear] = [halfWidthAt(half, from), halfWidthAt(half, to)];
  const joints = [polyline([front, from], [cabin, from]), polyline([rear, to], [cabin, to])];
  if (doors === 'shut') return joints.map((d) => there([d, trace]));
  const reach = Math.hypot(to - from, rear - front);
  const open = [front + reach / 2, from + reach * Math.cos(Math.PI / 6)] as const;
  return [
    there([`${polyline([front + 16, from], [rear + 16, to], [cabin - 9, to], [cabin - 9, from])}Z`, { fill: 'paper' }]),
    ...joints.map((d) => there([d, structure])),
    there([polyline([front - 8, from], [rear - 8, to]), trace]),
    there([polyline([front, from], open), structure]),
    there([`M${tenth(open[0])} ${tenth(open[1])}A${tenth(reach)} ${tenth(reach)} 0 0 1 ${tenth(rear)} ${to}`, dashes]),
  ];
}

/** The same door at both sides. */
export const hingedDoors = (half: HalfOutline, door: CarDoor, doors: Doors): readonly Shape[] => [
  ...hingedDoor(half, door, doors, 1),
  ...hingedDoor(half, door, doors, -1),
];

/** A sliding door at one side (1 is the right): the leaf stands outside the body behind the gap, an arrow shows where it goes. */
export function slidingDoor(half: HalfOutline, { from, to, cabin }: CarDoor, doors: Doors, side: 1 | -1): readonly Shape[] {
  const there = (d: string) => (side === 1 ? d : mirrored(d));
  const [front, rear] = [halfWidthAt(half, from), halfWidthAt(half, to)];
  const joints = [polyline([front, from], [cabin, from]), polyline([rear, to], [cabin, to])].map(there);
  if (doors === 'shut') return joints.map((d) => path(d, trace));
  const leaf = Math.max(front, rear) + 85;
  const slid = from + (to - from) * 0.82;
  const arrow = to - 360;
  return [
    path(there(`${polyline([front + 16, from], [rear + 16, to], [cabin - 9, to], [cabin - 9, from])}Z`), { fill: 'paper' }),
    ...joints.map((d) => path(d, structure)),
    path(there(polyline([front - 8, from], [rear - 8, to])), trace),
    path(there(polyline([leaf, slid], [leaf, slid + to - from])), structure),
    path(
      there(
        `M${tenth(leaf)} ${from + 60}V${arrow}M${tenth(leaf - 40)} ${arrow - 70}L${tenth(leaf)} ${arrow}L${tenth(leaf + 40)} ${arrow - 70}`,
      ),
      trace,
    ),
  ];
}
