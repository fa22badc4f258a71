import { seatPerson } from '../../commands/seat-person';
import { handbook } from '../sources/handbook';
import { isLocked } from './reading/sitters';
import { loneGuestsBehind } from './reading/wheels';
import { defineRule } from './rule';

/** The host drives one guest: the guest sits beside the host, not behind as behind a chauffeur. */
export const loneGuestBesideDrivingHost = defineRule({
  id: 'lone-guest-beside-driving-host',
  severity: 'breach',
  scenes: ['vehicle'],
  citation: handbook.loneGuest,
  messageIds: ['behind'],

  check: (context) => loneGuestsBehind(context),

  explain: ({ person, seat, beside }) => ({
    messageId: 'behind',
    data: { person: person.name, seat: seat.id, beside: beside.id },
    seats: [seat.id, beside.id],
    people: [person.id],
  }),

  *suggest({ person, seat, beside }, context) {
    if (!isLocked(context, seat.id)) yield [seatPerson(context.occasion.id, person.id, beside.id)];
  },
});
