import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { carries, type Ride, rideOf, ridesOf } from './reading/convoy';
import { principalOf } from './reading/principals';
import { isChosen } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly guest: Person; readonly ride: Ride; readonly first: Ride };

/** Of the cars that carry guests the first is the principal guest's; the retinue follows. */
export const guestCarsByRank = defineRule({
  id: 'guest-cars-by-rank',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.guestCarsByRank,
  messageIds: ['behind'],

  *check(context): Generator<Facts> {
    const guest = principalOf(context, 'guest');
    const ride = guest && rideOf(context, guest);
    const first = ridesOf(context).find((one) => carries(one, 'guest'));
    if (!guest || !ride || !first || first.vehicle === ride.vehicle) return;
    const seat = context.seatsOf(guest.id)[0];
    if (seat && !isChosen(context, seat)) yield { guest, ride, first };
  },

  explain: ({ guest, ride, first }) => ({
    messageId: 'behind',
    data: { guest: guest.name, vehicle: ride.vehicle, first: first.vehicle },
    seats: [],
    people: [guest.id],
  }),
});
