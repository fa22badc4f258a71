import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import { hasRank } from '../../model/person';
import { handbook } from '../sources/handbook';
import { idsOf } from './reading/names';
import { isFree, isLocked } from './reading/sitters';
import { type WheelFault, wheelFaults } from './reading/wheels';
import { defineRule } from './rule';

/**
 * At the wheel sits the driver, or the host who drives, and nobody else; a driver sits nowhere else while the wheel is free.
 * A list without drivers leaves the wheel to whoever brings the car: nothing is said.
 */
export const driverSeatHeldByDriver = defineRule({
  id: 'driver-seat-held-by-driver',
  severity: 'breach',
  scenes: ['vehicle'],
  citation: handbook.drivers,
  messageIds: ['heldByAnother', 'driverElsewhere', 'empty'],

  check: (context): readonly WheelFault[] => wheelFaults(context),

  explain: ({ wheel, holder, driver, driverSeat }) => ({
    messageId: holder ? 'heldByAnother' : driverSeat ? 'driverElsewhere' : 'empty',
    data: { seat: wheel.id, person: (holder ?? driver)?.name ?? '', ...(driverSeat && !holder ? { driverSeat: driverSeat.id } : {}) },
    seats: [wheel.id, ...(driverSeat ? [driverSeat.id] : [])],
    people: idsOf([holder, driver].flatMap((person) => person ?? [])),
    severity: holder ? 'breach' : 'departure',
  }),

  *suggest({ wheel, holder, driver, driverSeat }, context) {
    const { occasion } = context;
    if (isLocked(context, wheel.id) || (driverSeat && isLocked(context, driverSeat.id))) return;
    if (!holder) {
      if (driver) yield [seatPerson(occasion.id, driver.id, wheel.id)];
      return;
    }
    if (driverSeat) yield [swapSeats(occasion.id, wheel.id, driverSeat.id)];
    const open = context.ladder(holder.party).filter(({ seat }) => isFree(context, seat));
    const free = hasRank(holder) ? open[0] : open.at(-1);
    if (free && driver) yield [seatPerson(occasion.id, holder.id, free.seat), seatPerson(occasion.id, driver.id, wheel.id)];
    else if (free) yield [seatPerson(occasion.id, holder.id, free.seat)];
  },
});
