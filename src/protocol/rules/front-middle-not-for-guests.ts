import { seatPerson } from '../../commands/seat-person';
import { handbook } from '../sources/handbook';
import { ofSitter } from './reading/of-sitter';
import { isFree, isLocked } from './reading/sitters';
import { guestsInFrontMiddle } from './reading/wheels';
import { defineRule } from './rule';

/** When the host drives a car with a bench in front, no guest is put between host and passenger. */
export const frontMiddleNotForGuests = defineRule({
  id: 'front-middle-not-for-guests',
  severity: 'breach',
  scenes: ['vehicle'],
  citation: handbook.hostDrives,
  messageIds: ['guest'],

  check: (context) => guestsInFrontMiddle(context),

  explain: ofSitter('guest'),

  *suggest({ person, seat, beside }, context) {
    if (isLocked(context, seat.id)) return;
    const better = [beside.id, ...context.ladder('guest').map((standing) => standing.seat)];
    const free = better.find((id) => id !== seat.id && context.seatIn(id)?.table === beside.table && isFree(context, id));
    if (free) yield [seatPerson(context.occasion.id, person.id, free)];
  },
});
