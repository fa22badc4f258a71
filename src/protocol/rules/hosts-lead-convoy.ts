import { cn } from '../sources/cn';
import { carries, type Ride, ridesOf } from './reading/convoy';
import { defineRule } from './rule';

type Facts = { readonly hosts: Ride; readonly guests: Ride };

/** Where hosts and guests ride in cars of their own, a car of the hosts goes first and shows the way; the last may be theirs too. */
export const hostsLeadConvoy = defineRule({
  id: 'hosts-lead-convoy',
  severity: 'remark',
  scenes: ['vehicle'],
  citation: cn.convoyHostLeads,
  messageIds: ['guestsFirst'],

  *check(context): Generator<Facts> {
    const rides = ridesOf(context);
    const [first] = rides;
    if (!first || carries(first, 'host') || !carries(first, 'guest')) return;
    // A car shared by both is the principal car; then only cars of the hosts alone are free to lead.
    const hosts = rides.find((ride) => carries(ride, 'host') && !carries(ride, 'guest'));
    const shared = rides.some((ride) => carries(ride, 'host') && carries(ride, 'guest'));
    if (hosts && shared) yield { hosts, guests: first };
  },

  explain: ({ hosts, guests }) => ({
    messageId: 'guestsFirst',
    data: { hosts: hosts.vehicle, guests: guests.vehicle },
    seats: [...guests.riders, ...hosts.riders].map(({ seat }) => seat.id),
    people: [],
  }),
});
