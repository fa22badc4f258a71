import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { type Car, columnOf } from './reading/column';
import { principalOf } from './reading/principals';
import { isChosen, isLocked, seatOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly guest: Person; readonly car: Car; readonly principal: Car };

/** 主车 carries the principal guest. */
export const principalGuestInPrincipalCar = defineRule({
  id: 'principal-guest-in-principal-car',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.roleOfCars,
  watches: ['seating', 'people', 'scene', 'notes'],
  messageIds: ['elsewhere'],

  *check(context): Generator<Facts> {
    const guest = principalOf(context, 'guest');
    const cars = columnOf(context);
    const principal = cars.find(({ about }) => about.role === 'principal');
    const car = guest && cars.find(({ aboard }) => aboard.some(({ person }) => person.id === guest.id));
    if (!guest || !car || !principal || car.about.role === 'principal') return;
    const seat = seatOf(context, guest);
    if (seat && !isChosen(context, seat.id)) yield { guest, car, principal };
  },

  explain: ({ guest, car, principal }, context) => ({
    messageId: 'elsewhere',
    data: { guest: guest.name, car: car.vehicle, principal: principal.vehicle },
    seats: [seatOf(context, guest)?.id].filter((seat) => seat !== undefined),
    people: [guest.id],
  }),

  /** The best seat of the principal car; whoever sits there changes places. */
  *suggest({ guest, principal }, context) {
    const from = seatOf(context, guest)?.id;
    const best = context.ladder('guest').find(({ seat }) => context.seatIn(seat)?.table === principal.vehicle)?.seat;
    if (!from || !best || isLocked(context, from) || isLocked(context, best)) return;
    yield [context.occupant(best) ? swapSeats(context.occasion.id, from, best) : seatPerson(context.occasion.id, guest.id, best)];
  },
});
