import { caption } from '../../geometry/shape';
import { choice } from '../define-template';
import { hingedDoors, slidingDoor } from '../furniture/car-doors';
import { console, steeringWheel } from '../furniture/car-parts';
import { panelVan, vanOutline } from '../furniture/panel-van';
import { seam, stroke } from '../furniture/pen';
import { carSeat } from '../place';
import { defineVehicle, type Vehicle } from './define-vehicle';
import { vehicleRow, wheelSide } from './vehicle-seat';

export const van9Car: Vehicle = {
  id: 'vehicle/van-9',
  settings: [choice('wheel', 'left', 'right'), choice('front', 'bench', 'bucket')],
  draw: (asked, doors) => {
    const driver = wheelSide(asked);
    const isBench = asked.choice('front') === 'bench';
    // The driver keeps more room than the seat in the middle; a wheel at the right mirrors that, not the letters.
    const front = driver === -1 ? { A: -560, B: 60, C: 570 } : { A: -570, B: -60, C: 560 };
    return {
      halfWidth: 1050,
      length: 5300,
      seats: [
        ...(isBench
          ? vehicleRow(1, 1780, front, carSeat(530)).map((seat) => (seat.letter === 'B' ? { ...seat, width: 430 } : seat))
          : vehicleRow(1, 1780, { A: -560, C: 560 }, carSeat(530))),
        ...vehicleRow(2, 2860, { A: -560, B: 0, C: 560 }, carSeat(530)),
        ...vehicleRow(3, 3900, { A: -560, B: 0, C: 560 }, carSeat(530)),
      ],
      shapes: () => [
        ...panelVan(),
        stroke(seam, [-780, 4350], [780, 4350]),
        caption('luggage', { x: 0, y: 4690 }, 80),
        ...hingedDoors(vanOutline, { from: 1060, to: 2060, cabin: 870 }, doors),
        ...slidingDoor(vanOutline, { from: 2150, to: 3100, cabin: 870 }, doors, driver === -1 ? 1 : -1),
        ...steeringWheel(driver * 560, 1330),
        ...(isBench ? [] : console(1480, 560)),
      ],
    };
  },
};

/** A van with three rows of three; with two seats in front, one of eight. */
export const van9 = defineVehicle(van9Car);
