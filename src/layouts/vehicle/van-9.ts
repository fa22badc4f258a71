import { caption, path, type Shape } from '../../geometry/shape';
import { choice } from '../define-template';
import { hingedDoors, slidingDoor } from '../furniture/car-doors';
import { outsideMirrors, steeringWheel, tyres } from '../furniture/car-parts';
import { bothSides, coachwork, type HalfOutline, halfWidthAt } from '../furniture/coachwork';
import { cabin, edge, glass, seam, stroke } from '../furniture/pen';
import { carSeat } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

const outline: HalfOutline = [
  [0, 0],
  [420, 12],
  [720, 66],
  [880, 190],
  [945, 400],
  [972, 800],
  [984, 1400],
  [990, 2400],
  [990, 3800],
  [984, 4700],
  [965, 5030],
  [890, 5210],
  [720, 5285],
  [0, 5300],
];

/** Nearly no bonnet: the cabin begins behind the windscreen. */
const bodyShapes: readonly Shape[] = [
  ...tyres(998, 900),
  ...tyres(1012, 4100),
  coachwork(outline),
  ...outsideMirrors(halfWidthAt(outline, 910), 910),
  ...bothSides('M560 60Q790 110 880 280L820 380Q730 220 520 150Z', glass),
  path('M-400 34Q0 16 400 34L370 130Q0 110 -370 130Z', edge),
  path(
    'M0 470Q560 490 830 720L866 1100L872 4600Q866 4980 800 5080Q700 5140 0 5150Q-700 5140 -800 5080Q-866 4980 -872 4600L-866 1100L-830 720Q-560 490 0 470Z',
    cabin,
  ),
  path('M0 470Q560 490 830 720L770 1000Q520 800 0 790Q-520 800 -770 1000L-830 720Q-560 490 0 470Z', glass),
  path('M-800 5080Q-700 5140 0 5150Q700 5140 800 5080L790 4980Q640 5040 0 5045Q-640 5040 -790 4980Z', glass),
  path('M-864 1160Q-640 1090 -400 1100Q0 1060 400 1100Q640 1090 864 1160', edge),
  stroke(seam, [-780, 4350], [780, 4350]),
  caption('luggage', { x: 0, y: 4690 }, 80),
];

export const van9Car: Vehicle = {
  id: 'vehicle/van-9',
  settings: [choice('wheel', 'left', 'right')],
  draw: (asked, doors) => {
    const driver = wheelSide(asked);
    // The driver keeps more room than the seat in the middle; a wheel at the right mirrors that, not the letters.
    const front = driver === -1 ? { A: -560, B: 60, C: 570 } : { A: -570, B: -60, C: 560 };
    return {
      halfWidth: 1050,
      length: 5300,
      seats: [
        ...vehicleRow(1, 1780, front, carSeat(530)).map((seat) => (seat.letter === 'B' ? { ...seat, width: 430 } : seat)),
        ...vehicleRow(2, 2860, { A: -560, B: 0, C: 560 }, carSeat(530)),
        ...vehicleRow(3, 3900, { A: -560, B: 0, C: 560 }, carSeat(530)),
      ],
      shapes: [
        ...bodyShapes,
        ...hingedDoors(outline, { from: 1060, to: 2060, cabin: 870 }, doors),
        ...slidingDoor(outline, { from: 2150, to: 3100, cabin: 870 }, doors, driver === -1 ? 1 : -1),
        ...steeringWheel(driver * 560, 1330),
      ],
    };
  },
};

/** A van with three rows of three. */
export const van9 = defineVehicle(van9Car);
