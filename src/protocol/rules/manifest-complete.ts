import { cn } from '../sources/cn';
import { type Car, columnOf } from './reading/column';
import { defineRule } from './rule';

type Missing = 'number' | 'driver' | 'phone';
type Facts = { readonly car: Car; readonly missing: Missing };

/** 乘车安排表 names for each vehicle its number, the driver and a telephone. Asked once somebody has begun to say any of it. */
export const manifestComplete = defineRule({
  id: 'manifest-complete',
  severity: 'remark',
  scenes: ['vehicle'],
  citation: cn.manifestColumns,
  watches: ['seating', 'people', 'scene', 'notes'],
  messageIds: ['number', 'driver', 'phone'],

  *check(context): Generator<Facts> {
    if (context.occasion.vehicles === undefined) return;
    for (const car of columnOf(context)) {
      if (car.aboard.length === 0) continue;
      const atWheel = car.aboard.find(({ person }) => person.role === 'driver')?.person;
      const { number, plate, driver, phone } = car.about;
      if (!number && !plate) yield { car, missing: 'number' };
      if (!driver && !atWheel) yield { car, missing: 'driver' };
      else if (!phone && !atWheel?.phone) yield { car, missing: 'phone' };
    }
  },

  explain: ({ car, missing }) => ({
    messageId: missing,
    data: { car: car.vehicle },
    seats: car.aboard.map(({ seat }) => seat.id),
    people: [],
  }),
});
