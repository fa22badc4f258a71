import { seatPerson } from '../../commands/seat-person';
import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { carries, type Ride, rideOf, ridesOf } from './reading/convoy';
import { principalOf } from './reading/principals';
import { isFree, isLocked } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly guest: Person; readonly ride: Ride };

/** In a convoy somebody of the host's side rides with the principal guest, or the host's own car goes ahead and leads. */
export const hostAccompaniesPrincipalGuest = defineRule({
  id: 'host-accompanies-principal-guest',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.hostAccompanies,
  messageIds: ['alone'],

  *check(context): Generator<Facts> {
    const guest = principalOf(context, 'guest');
    const ride = guest && rideOf(context, guest);
    if (!guest || !ride || carries(ride, 'host')) return;
    const withHosts = ridesOf(context).filter((other) => carries(other, 'host'));
    if (withHosts.length > 0 && withHosts.every(({ place }) => place > ride.place)) yield { guest, ride };
  },

  explain: ({ guest, ride }) => ({
    messageId: 'alone',
    data: { guest: guest.name, vehicle: ride.vehicle },
    seats: ride.riders.map(({ seat }) => seat.id),
    people: [guest.id],
  }),

  /** The principal host joins the guest, on the best seat that is free there. */
  *suggest({ ride }, context) {
    const host = principalOf(context, 'host');
    const from = host && context.seatsOf(host.id)[0];
    if (!host || !from || isLocked(context, from)) return;
    const kept = new Set(Object.values(context.honor?.roles ?? {}).flatMap((seats) => (seats ?? []).map(({ seat }) => seat)));
    const ranked = context.ladder('host').map(({ seat }) => seat);
    const free = ranked.find((seat) => context.seatIn(seat)?.table === ride.vehicle && isFree(context, seat) && !kept.has(seat));
    if (free) yield [seatPerson(context.occasion.id, host.id, free)];
  },
});
