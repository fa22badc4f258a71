import { caption, path, type Shape } from '../../geometry/shape';
import { choice } from '../define-template';
import { hingedDoors } from '../furniture/car-doors';
import { console, outsideMirrors, steeringWheel, tyres } from '../furniture/car-parts';
import { bothSides, coachwork, type HalfOutline, halfWidthAt } from '../furniture/coachwork';
import { box, cabin, cloth, dark, edge, glass, seam, shell, stroke } from '../furniture/pen';
import { carSeat } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

const outline: HalfOutline = [
  [0, 60],
  [420, 62],
  [680, 80],
  [800, 150],
  [850, 300],
  [872, 470],
  [905, 560],
  [958, 680],
  [968, 900],
  [955, 1130],
  [905, 1260],
  [902, 1500],
  [912, 2100],
  [916, 2700],
  [910, 3150],
  [912, 3260],
  [958, 3380],
  [968, 3620],
  [955, 3860],
  [905, 3990],
  [892, 4300],
  [868, 4520],
  [800, 4640],
  [640, 4690],
  [0, 4700],
];

/** Bull bar, flared arches, a square cabin, luggage behind the seats and the spare wheel on the tailgate. */
const bodyShapes: readonly Shape[] = [
  ...tyres(990, 900),
  ...tyres(990, 3620),
  box(-390, 4680, 780, 250, dark, 90),
  box(-300, 4770, 600, 70, { ...shell, weight: 'thin' }, 30),
  box(-620, 0, 1240, 90, shell, 40),
  box(-420, -40, 120, 60, cloth, 20),
  box(300, -40, 120, 60, cloth, 20),
  coachwork(outline),
  ...outsideMirrors(halfWidthAt(outline, 1440), 1440),
  ...bothSides('M820 560Q790 900 820 1240M830 3290Q800 3620 830 3950M560 120L600 1250M330 140L350 1230', seam),
  ...bothSides('M560 90h190q50 60 70 170h-240Z', glass),
  box(-420, 100, 840, 110, edge),
  path('M-770 1360Q0 1290 770 1360L800 1700L805 4300Q790 4520 700 4560Q0 4610 -700 4560Q-790 4520 -805 4300L-800 1700Z', cabin),
  path('M-770 1360Q0 1290 770 1360L735 1560Q0 1500 -735 1560Z', glass),
  path('M-700 4560Q0 4610 700 4560L720 4450Q0 4495 -720 4450Z', glass),
  path('M-798 1650Q-600 1610 -380 1620Q0 1590 380 1620Q600 1610 798 1650', edge),
  ...[-560, -280, 280, 560].map((x) => stroke(seam, [x, 3640], [x, 4380])),
  stroke(seam, [-780, 3560], [780, 3560]),
  caption('luggage', { x: 0, y: 4050 }, 80),
];

export const suvCar: Vehicle = {
  id: 'vehicle/suv',
  settings: [choice('front', 'bucket', 'bench'), choice('wheel', 'left', 'right')],
  draw: (asked, doors) => {
    const isBench = asked.choice('front') === 'bench';
    const frontX = isBench ? 465 : 390;
    return {
      halfWidth: 1000,
      length: 4930,
      seats: [
        ...(isBench ? vehicleRow(1, 2180, { A: -465, B: 0, C: 465 }) : vehicleRow(1, 2180, { A: -390, C: 390 }, carSeat(540))),
        ...vehicleRow(2, 3080, { A: -465, B: 0, C: 465 }),
      ],
      shapes: () => [
        ...bodyShapes,
        ...hingedDoors(outline, { from: 1560, to: 2480, cabin: 803 }, doors),
        ...hingedDoors(outline, { from: 2560, to: 3300, cabin: 803 }, doors),
        ...steeringWheel(wheelSide(asked) * frontX, 1770),
        ...(isBench ? [] : console(1820, 720)),
      ],
    };
  },
};

/** An off-road car. */
export const suv = defineVehicle(suvCar);
