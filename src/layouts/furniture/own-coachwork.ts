import type { Shape } from '../../geometry/shape';
import type { DrawnVehicle, VehicleDoor } from '../../model/drawn-room';
import { type BusBody, busShell, foldingDoor, windows } from './bus';
import { type Doors, hingedDoor, slidingDoor } from './car-doors';
import type { HalfOutline } from './coachwork';
import { panelVan, vanOutline } from './panel-van';
import { saloon, saloonOutline } from './saloon';
import { stretched } from './stretched';

type Size = { readonly width: number; readonly length: number };
const sideOf = ({ side }: Pick<VehicleDoor, 'side'>): 1 | -1 => (side === 'left' ? -1 : 1);

/** The lengths and widths that the coachwork of our own drawings has; others are stretched from it. */
const saloonSize: Size = { width: 1836, length: 4900 };
const vanSize: Size = { width: 1980, length: 5300 };
/** Bonnet and boot keep their shape; what is longer or shorter is the cabin between them. */
const vanEnds = { front: 1100, rear: 700 };

/** Half outline and cabin wall; a door is let into them. */
type Wall = { readonly outline: HalfOutline; readonly cabin: number };

function doorIn({ outline, cabin }: Wall, door: VehicleDoor, doors: Doors): readonly Shape[] {
  const opening = { from: door.y - door.width / 2, to: door.y + door.width / 2, cabin };
  return door.kind === 'sliding' ? slidingDoor(outline, opening, doors, sideOf(door)) : hingedDoor(outline, opening, doors, sideOf(door));
}

function car({ width, length }: Size, doors: readonly VehicleDoor[], how: Doors): readonly Shape[] {
  const wider = (x: number) => (x * width) / saloonSize.width;
  const longer = length - saloonSize.length;
  const wall = { outline: saloonOutline(longer).map(([x, y]) => [wider(x), y] as const), cabin: wider(800) };
  return [...stretched(saloon(longer), wider, (y) => y), ...doors.flatMap((door) => doorIn(wall, door, how))];
}

function van({ width, length }: Size, doors: readonly VehicleDoor[], how: Doors): readonly Shape[] {
  const wider = (x: number) => (x * width) / vanSize.width;
  const { front, rear } = vanEnds;
  const cabin = (length - front - rear) / (vanSize.length - front - rear);
  const longer = (y: number) => (y <= front ? y : y >= vanSize.length - rear ? y + length - vanSize.length : front + (y - front) * cabin);
  const wall = { outline: vanOutline.map(([x, y]) => [wider(x), longer(y)] as const), cabin: wider(870) };
  return [...stretched(panelVan(), wider, longer), ...doors.flatMap((door) => doorIn(wall, door, how))];
}

/** Glass along a side wherever there is no door. */
function glazed(bus: BusBody, side: 1 | -1, doors: readonly VehicleDoor[]): readonly Shape[] {
  const openings = doors.filter((door) => sideOf(door) === side).sort((one, other) => one.y - other.y);
  let from = Math.min(780, bus.length / 4);
  const panes: Shape[] = [];
  const upTo = (to: number) => {
    if (to - from > 300) panes.push(...windows(bus, side, from, to, 1100));
  };
  for (const { y, width } of openings) {
    upTo(y - width / 2 - 80);
    from = Math.max(from, y + width / 2 + 80);
  }
  upTo(bus.length - 380);
  return panes;
}

function bus({ width, length }: Size, doors: readonly VehicleDoor[], how: Doors): readonly Shape[] {
  const nose = Math.min(470, length / 12);
  const shell: BusBody = {
    outside: width / 2,
    inside: width / 2 - 84,
    length,
    nose,
    axles: [Math.min(2650, length * 0.18), length - Math.min(3350, length * 0.28)],
  };
  const wall: Wall = {
    outline: [
      [width / 2, 0],
      [width / 2, length],
    ],
    cabin: shell.inside,
  };
  return [
    ...busShell(shell),
    ...glazed(shell, -1, doors),
    ...glazed(shell, 1, doors),
    ...doors.flatMap((door) =>
      door.kind === 'folding'
        ? foldingDoor(shell, door.y - door.width / 2, door.y + door.width / 2, how, sideOf(door), 440)
        : doorIn(wall, door, how),
    ),
  ];
}

const bodies = { car, van, bus };

/** The outside of a vehicle that was drawn by hand, its front at y = 0, its middle line at x = 0, with its doors. */
export const ownCoachwork = ({ body, doors }: DrawnVehicle, size: Size, how: Doors): readonly Shape[] => bodies[body](size, doors, how);
