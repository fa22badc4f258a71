import { choice } from '../define-template';
import { hingedDoors } from '../furniture/car-doors';
import { console, steeringWheel } from '../furniture/car-parts';
import { bothSides } from '../furniture/coachwork';
import { edge, stroke, trace } from '../furniture/pen';
import { saloon, saloonOutline } from '../furniture/saloon';
import { carSeat, foldingSeat } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

const longer = 1050;

export const van7Car: Vehicle = {
  id: 'vehicle/van-7',
  settings: [choice('wheel', 'left', 'right')],
  draw: (asked, doors) => {
    const outline = saloonOutline(longer);
    return {
      halfWidth: 950,
      length: 4900 + longer,
      seats: [
        ...vehicleRow(1, 2330, { A: -380, C: 380 }, carSeat(540)),
        ...vehicleRow(2, 3330, { A: -480, C: 480 }, foldingSeat(430, 400)),
        ...vehicleRow(3, 4300, { A: -465, B: 0, C: 465 }),
      ],
      shapes: () => [
        ...saloon(longer),
        ...hingedDoors(outline, { from: 1600, to: 2600, cabin: 800 }, doors),
        ...hingedDoors(outline, { from: 3560, to: 4510, cabin: 800 }, doors),
        ...bothSides('M800 2670V3500', trace),
        ...steeringWheel(wheelSide(asked) * 380, 1915),
        ...console(1960, 740),
        stroke(edge, [-780, 2810], [780, 2810]),
      ],
    };
  },
};

/** A saloon lengthened for two folding seats in the middle. */
export const van7 = defineVehicle(van7Car);
