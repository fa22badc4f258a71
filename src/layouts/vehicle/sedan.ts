import { choice } from '../define-template';
import { hingedDoors } from '../furniture/car-doors';
import { console, steeringWheel } from '../furniture/car-parts';
import { saloon, saloonOutline } from '../furniture/saloon';
import { carSeat } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

export const sedanCar: Vehicle = {
  id: 'vehicle/sedan',
  settings: [choice('front', 'bucket', 'bench'), choice('wheel', 'left', 'right')],
  draw: (asked, doors) => {
    const isBench = asked.choice('front') === 'bench';
    const frontX = isBench ? 465 : 380;
    const outline = saloonOutline(0);
    return {
      halfWidth: 950,
      length: 4900,
      seats: [
        ...(isBench ? vehicleRow(1, 2330, { A: -465, B: 0, C: 465 }) : vehicleRow(1, 2330, { A: -380, C: 380 }, carSeat(540))),
        ...vehicleRow(2, 3250, { A: -465, B: 0, C: 465 }),
      ],
      shapes: () => [
        ...saloon(0),
        ...hingedDoors(outline, { from: 1600, to: 2600, cabin: 800 }, doors),
        ...hingedDoors(outline, { from: 2670, to: 3470, cabin: 800 }, doors),
        ...steeringWheel(wheelSide(asked) * frontX, 1915),
        ...(isBench ? [] : console(1960, 740)),
      ],
    };
  },
};

/** A saloon car with five or six seats. */
export const sedan = defineVehicle(sedanCar);
