import { thePlan } from '../sources/office';
import { type Car, columnOf } from './reading/column';
import { frontsOf } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly car: Car; readonly riders: number; readonly capacity: number };

/** No more people ride than the vehicle is licensed for, whoever drives counted, on the list or not. */
export const ridersWithinCapacity = defineRule({
  id: 'riders-within-capacity',
  severity: 'breach',
  scenes: ['vehicle'],
  citation: thePlan('核定载人数'),
  watches: ['seating', 'people', 'scene', 'notes'],
  messageIds: ['tooMany'],

  *check(context): Generator<Facts> {
    const wheels = new Set(frontsOf(context).map(({ wheel }) => wheel.id));
    for (const car of columnOf(context)) {
      const { capacity } = car.about;
      if (capacity === undefined) continue;
      const passengers = car.aboard.filter(({ seat, person }) => !wheels.has(seat.id) && person.role !== 'driver').length;
      if (passengers > 0 && passengers + 1 > capacity) yield { car, riders: passengers + 1, capacity };
    }
  },

  explain: ({ car, riders, capacity }) => ({
    messageId: 'tooMany',
    data: { car: car.vehicle, riders, capacity },
    seats: car.aboard.map(({ seat }) => seat.id),
    people: [],
  }),
});
