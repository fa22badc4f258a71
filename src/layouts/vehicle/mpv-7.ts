import { path, type Shape } from '../../geometry/shape';
import { choice } from '../define-template';
import { hingedDoors, slidingDoor } from '../furniture/car-doors';
import { console, outsideMirrors, steeringWheel, tyres } from '../furniture/car-parts';
import { bothSides, coachwork, type HalfOutline, halfWidthAt } from '../furniture/coachwork';
import { cabin, edge, glass, seam } from '../furniture/pen';
import { captainsChair, carSeat } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

const outline: HalfOutline = [
  [0, 0],
  [380, 14],
  [640, 75],
  [800, 200],
  [878, 420],
  [918, 760],
  [934, 1200],
  [942, 1800],
  [946, 2600],
  [946, 3600],
  [938, 4300],
  [918, 4760],
  [862, 5010],
  [720, 5140],
  [420, 5190],
  [0, 5200],
];

/** Short bonnet, large windscreen, a long cabin. */
const bodyShapes: readonly Shape[] = [
  ...tyres(949, 950),
  ...tyres(965, 4030),
  coachwork(outline),
  ...outsideMirrors(halfWidthAt(outline, 1200), 1200),
  ...bothSides('M330 110Q480 480 620 800', seam),
  ...bothSides('M480 70Q700 130 800 290L740 400Q640 240 440 150Z', glass),
  path('M-360 34Q0 12 360 34L330 120Q0 96 -330 120Z', edge),
  path(
    'M0 860Q520 880 780 1130L815 1460L822 4300Q815 4760 760 4900Q680 5000 0 5020Q-680 5000 -760 4900Q-815 4760 -822 4300L-815 1460L-780 1130Q-520 880 0 860Z',
    cabin,
  ),
  path('M0 860Q520 880 780 1130L700 1390Q450 1200 0 1190Q-450 1200 -700 1390L-780 1130Q-520 880 0 860Z', glass),
  path('M-760 4900Q-680 5000 0 5020Q680 5000 760 4900L735 4790Q640 4870 0 4885Q-640 4870 -735 4790Z', glass),
  ...bothSides('M900 4700L845 4960L790 4940L845 4690Z', glass),
  path('M-814 1500Q-600 1440 -380 1450Q0 1400 380 1450Q600 1440 814 1500', edge),
];

export const mpv7Car: Vehicle = {
  id: 'vehicle/mpv-7',
  settings: [choice('wheel', 'left', 'right')],
  draw: (asked, doors) => ({
    halfWidth: 1000,
    length: 5200,
    seats: [
      ...vehicleRow(1, 2060, { A: -390, C: 390 }, carSeat(540)),
      ...vehicleRow(2, 3080, { A: -430, C: 430 }, captainsChair(520)),
      ...vehicleRow(3, 4150, { A: -480, B: 0, C: 480 }, carSeat(460)),
    ],
    shapes: () => [
      ...bodyShapes,
      ...hingedDoors(outline, { from: 1400, to: 2360, cabin: 820 }, doors),
      ...slidingDoor(outline, { from: 2430, to: 3330, cabin: 820 }, doors, -1),
      ...slidingDoor(outline, { from: 2430, to: 3330, cabin: 820 }, doors, 1),
      ...steeringWheel(wheelSide(asked) * 390, 1635),
      ...console(1660, 700),
    ],
  }),
};

/** A people carrier with two captain's chairs in the middle. */
export const mpv7 = defineVehicle(mpv7Car);
