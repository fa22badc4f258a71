import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { LayoutSeat } from '../../layouts/layout';
import { hasRank, type Person } from '../../model/person';
import { cn } from '../sources/cn';
import { givenOf } from './reading/given-of';
import { isChosen, isFree, isLocked, peopleWithRole, seatOf } from './reading/sitters';
import { frontsOf } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly guard: Person; readonly seat: LayoutSeat; readonly beside: LayoutSeat };

/** In a saloon car with a driver the front seat is the aide's (随员座): a guard rides there, not among the guests in the rear. */
export const guardInFrontSeat = defineRule({
  id: 'guard-in-front-seat',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.frontSeatForAide,
  messageIds: ['inRear'],

  *check(context): Generator<Facts> {
    if (context.layout.id !== 'vehicle/sedan' || (givenOf(context, 'driver') ?? 'chauffeur') !== 'chauffeur') return;
    for (const guard of peopleWithRole(context, 'security')) {
      const seat = seatOf(context, guard);
      const beside = seat && frontsOf(context).find(({ wheel }) => wheel.table === seat.table)?.beside;
      if (!seat || !beside || seat.row === beside.row || isChosen(context, seat.id)) continue;
      const holder = context.occupant(beside.id);
      if (!holder || hasRank(holder)) yield { guard, seat, beside };
    }
  },

  explain: ({ guard, seat, beside }) => ({
    messageId: 'inRear',
    data: { person: guard.name, seat: seat.id, beside: beside.id },
    seats: [seat.id, beside.id],
    people: [guard.id],
  }),

  *suggest({ guard, seat, beside }, context) {
    if (isLocked(context, seat.id) || isLocked(context, beside.id)) return;
    yield isFree(context, beside.id)
      ? [seatPerson(context.occasion.id, guard.id, beside.id)]
      : [swapSeats(context.occasion.id, seat.id, beside.id)];
  },
});
