import { regulation } from '../sources/office';
import { ridesOf } from './reading/convoy';
import { peopleWithoutSeat } from './reading/room';
import { frontsOf } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly riders: number; readonly vehicles: number; readonly enough: number };

/** Vehicles are few and shared (集中乘车): a convoy is not longer than its riders need. The principal car is left as it is. */
export const carsNoMoreThanNeeded = defineRule({
  id: 'cars-no-more-than-needed',
  severity: 'remark',
  scenes: ['vehicle'],
  citation: regulation('第十一条（条号待核）'),
  messageIds: ['tooMany'],

  *check(context): Generator<Facts> {
    const { layout, occasion } = context;
    if (layout.id !== 'vehicle/convoy' || occasion.convention !== 'cn-domestic') return;
    const vehicles = new Map<string, number>();
    for (const { table } of layout.seats) vehicles.set(table, (vehicles.get(table) ?? 0) + 1);
    for (const { wheel } of frontsOf(context)) vehicles.set(wheel.table, (vehicles.get(wheel.table) ?? 1) - 1);
    const riders = ridesOf(context).reduce((sum, ride) => sum + ride.riders.length, 0);
    // Two cars are a principal's and a retinue's; whoever has no seat yet may still need one.
    if (vehicles.size < 3 || riders === 0 || peopleWithoutSeat(context).length > 0) return;
    const rooms = [...vehicles.values()].sort((left, right) => right - left);
    let [room, enough] = [0, 0];
    while (room < riders && enough < rooms.length) room += rooms[enough++] ?? 0;
    if (Math.max(enough, 2) < vehicles.size - 1) yield { riders, vehicles: vehicles.size, enough: Math.max(enough, 2) };
  },

  explain: ({ riders, vehicles, enough }) => ({ messageId: 'tooMany', data: { riders, vehicles, enough }, seats: [], people: [] }),
});
