import { caption, path } from '../../geometry/shape';
import { choice, count } from '../define-template';
import { type BusBody, busShell, foldingDoor, windows } from '../furniture/bus';
import { steeringWheel } from '../furniture/car-parts';
import { mirrored } from '../furniture/coachwork';
import { body, box, boxAt, cloth, edge, seam, stroke } from '../furniture/pen';
import { carSeat, place } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

const rowPitch = 830;
const firstRow = 2970;

export const coasterBus: Vehicle = {
  id: 'vehicle/coaster',
  settings: [choice('wheel', 'left', 'right'), count('rows', 6, 3, 9)],
  draw: (asked, doors) => {
    const rows = asked.count('rows');
    const driver = wheelSide(asked);
    const doorSide = driver === -1 ? 1 : -1;
    const length = 7000 + (rows - 6) * rowPitch;
    const bus: BusBody = { outside: 1040, inside: 956, length, nose: 470, axles: [1180, length - 1880] };
    const there = (d: string) => (driver === -1 ? d : mirrored(d));
    const passengers = Array.from({ length: rows - 2 }, (_, index) => index + 2);
    const lastRow = firstRow + (rows - 2) * rowPitch;
    return {
      halfWidth: 1100,
      length,
      seats: [
        place('1A', { x: driver * 580, y: 1350 }, 0, carSeat(540), { letter: 'A' }),
        ...passengers.flatMap((row) =>
          vehicleRow(row, firstRow + (row - 2) * rowPitch, { A: -705, B: -228, C: 700 }, carSeat(460)).map((seat) =>
            seat.letter === 'C' ? { ...seat, width: 490 } : seat,
          ),
        ),
        ...vehicleRow(rows, lastRow, { A: -711, B: -237, C: 237, D: 711 }, carSeat(460)),
      ],
      shapes: () => [
        ...busShell(bus),
        ...windows(bus, driver, 810, length - 330, 980),
        ...windows(bus, doorSide, 780, 1560, 980),
        ...windows(bus, doorSide, 2590, length - 330, 1020),
        ...foldingDoor(bus, 1640, 2480, doors, doorSide, 446),
        ...(doors === 'open' ? [caption('getIn', { x: doorSide * 250, y: 2060 }, 92)] : []),
        path(there('M-956 640Q-560 560 0 570Q560 560 956 640'), edge),
        boxAt(driver * -10, 1100, 420, 760, cloth, 60),
        caption('engine', { x: driver * -10, y: 1100 }, 86),
        box(driver === -1 ? -936 : 106, 2010, 830, 420, body, 20),
        path(there('M-936 2150h830M-936 2290h830'), seam),
        path(there('M-956 1960H-110'), { ...edge, weight: 'heavy' }),
        caption('rack', { x: driver * 521, y: 2220 }, 92),
        ...steeringWheel(driver * 580, 900, 210),
        stroke({ ...seam, dashed: true }, [232, 2700], [232, lastRow - 340]),
        caption('aisle', { x: 232, y: (firstRow + lastRow) / 2 - 415 }, 92),
      ],
    };
  },
};

/** 考斯特: the minibus of Chinese receptions. Row 1 is the driver's. */
export const coaster = defineVehicle(coasterBus);
