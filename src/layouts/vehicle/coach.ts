import { caption, path } from '../../geometry/shape';
import { choice, count } from '../define-template';
import { type BusBody, busShell, foldingDoor, windows } from '../furniture/bus';
import { steeringWheel } from '../furniture/car-parts';
import { mirrored } from '../furniture/coachwork';
import { edge, seam, stroke } from '../furniture/pen';
import type { LayoutSeat } from '../layout';
import { carSeat, foldingSeat, place } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

const rowPitch = 800;
const firstRow = 2420;
/** A middle door needs the room of most of a row. */
const doorGap = 560;
const pairs = { A: -945, B: -480, C: 480, D: 945 };

/** The driver in front of the wheel, the guide on a folding seat beside the front door; `0A` is the one at the vehicle's left. */
function frontSeats(driver: -1 | 1): readonly LayoutSeat[] {
  const atWheel = { at: { x: driver * 720, y: 1300 }, body: carSeat(540) };
  const atDoor = { at: { x: driver * -800, y: 1640 }, body: foldingSeat(430, 400) };
  const [left, right] = driver === -1 ? [atWheel, atDoor] : [atDoor, atWheel];
  return [
    place('0A', left.at, 0, left.body, { row: 0, place: 1, of: 2, letter: 'A' }),
    place('0D', right.at, 0, right.body, { row: 0, place: 2, of: 2, letter: 'D' }),
  ];
}

export const coachBus: Vehicle = {
  id: 'vehicle/coach',
  settings: [choice('wheel', 'left', 'right'), count('rows', 11, 3, 16), count('last', 5, 4, 5)],
  draw: (asked, doors) => {
    const rows = asked.count('rows');
    const driver = wheelSide(asked);
    const doorSide = driver === -1 ? 1 : -1;
    const before = rows >= 8 ? Math.floor(rows / 2) + 1 : rows;
    const y = (row: number) => firstRow + (row - 1) * rowPitch + (row > before ? doorGap : 0);
    const length = y(rows) + 1020;
    const bus: BusBody = { outside: 1275, inside: 1190, length, nose: 430, axles: [2650, length - 3350] };
    const middle = before < rows ? y(before) + 370 : undefined;
    const there = (d: string) => (driver === -1 ? d : mirrored(d));
    const aisleEnd = y(rows) - 380;
    return {
      halfWidth: 1350,
      length,
      seats: [
        ...frontSeats(driver),
        ...Array.from({ length: rows - 1 }, (_, index) => index + 1).flatMap((row) => vehicleRow(row, y(row), pairs)),
        ...vehicleRow(rows, y(rows), asked.count('last') === 5 ? { A: -946, B: -473, C: 0, D: 473, E: 946 } : pairs),
      ],
      shapes: () => [
        ...busShell(bus),
        ...windows(bus, driver, 730, length - 430, 1360),
        ...windows(bus, doorSide, 1480, middle === undefined ? length - 430 : middle - 120, 1310),
        ...(middle === undefined ? [] : windows(bus, doorSide, middle + 800, length - 430, 1340)),
        ...foldingDoor(bus, 520, 1330, doors, doorSide, 600),
        caption('frontDoor', { x: doorSide * 240, y: 925 }, 110),
        ...(middle === undefined
          ? []
          : [...foldingDoor(bus, middle, middle + 680, doors, doorSide, 840), caption('middleDoor', { x: 0, y: middle + 340 }, 110)]),
        path(there('M-1190 700Q-700 560 0 560Q300 560 520 600'), edge),
        ...steeringWheel(driver * 720, 830, 225),
        path(there('M-1190 1800H-250M420 2000H1190'), { ...edge, weight: 'heavy' }),
        ...(middle === undefined
          ? [stroke({ ...seam, dashed: true }, [0, 2100], [0, aisleEnd])]
          : [
              stroke({ ...seam, dashed: true }, [0, 2100], [0, middle - 190]),
              stroke({ ...seam, dashed: true }, [0, middle + 710], [0, aisleEnd]),
            ]),
      ],
    };
  },
};

/** A touring coach; `rows` counts the last row of five or four. */
export const coach = defineVehicle(coachBus);
