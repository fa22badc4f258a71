import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { LayoutSeat } from '../../layouts/layout';
import { hasRank, type Person } from '../../model/person';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import { isChinese } from './reading/given-of';
import { isChosen, isFree, isLocked, peopleWithRole, seatOf } from './reading/sitters';
import { aidesSeats } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly guard: Person; readonly seat: LayoutSeat; readonly beside: LayoutSeat };

/** Guards first: an aide gives way to one, and in China only is the seat said to be an aide's. */
const entitled = (context: OccasionContext): readonly Person[] => [
  ...peopleWithRole(context, 'security'),
  ...(isChinese(context) ? peopleWithRole(context, 'aide') : []),
];

/** Whether whoever sits in front may stay there beside the claim of this guard or aide. */
const mayStay = (holder: Person, { role }: Person): boolean => !hasRank(holder) || (role === 'aide' && holder.role === 'aide');

/** In a saloon car with a driver the front seat is the aide's (随员座): a guard or an aide rides there, not among the guests in the rear. */
export const guardInFrontSeat = defineRule({
  id: 'guard-in-front-seat',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.frontSeatForAide,
  messageIds: ['inRear', 'aideInRear'],

  *check(context): Generator<Facts> {
    if (context.layout.id !== 'vehicle/sedan') return;
    for (const guard of entitled(context)) {
      const seat = seatOf(context, guard);
      const beside = context.layout.seats.find(({ id, table }) => table === seat?.table && aidesSeats(context).has(id));
      if (!seat || !beside || seat.row === beside.row || isChosen(context, seat.id)) continue;
      const holder = context.occupant(beside.id);
      if (!holder || !mayStay(holder, guard)) yield { guard, seat, beside };
    }
  },

  explain: ({ guard, seat, beside }) => ({
    messageId: guard.role === 'aide' ? 'aideInRear' : 'inRear',
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
