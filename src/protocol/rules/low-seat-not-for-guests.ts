import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import { handbook } from '../sources/handbook';
import { guestsOnLowSeats } from './reading/misplaced';
import { ofSitter } from './reading/of-sitter';
import { isFree, isLocked } from './reading/sitters';
import { defineRule } from './rule';

/** In a living-room the seats by the door are low: a guest who took one is asked to a high seat. */
export const lowSeatNotForGuests = defineRule({
  id: 'low-seat-not-for-guests',
  severity: 'breach',
  scenes: ['meeting'],
  citation: handbook.livingRoom,
  messageIds: ['guest'],

  check: (context) => guestsOnLowSeats(context),

  explain: ofSitter('guest'),

  *suggest({ person, seat }, context) {
    if (isLocked(context, seat.id)) return;
    const high = context.ladder('guest').filter((standing) => standing.order === 'guest' && context.seatIn(standing.seat));
    const free = high.find((standing) => isFree(context, standing.seat));
    if (free) yield [seatPerson(context.occasion.id, person.id, free.seat)];
    // A host who sits there takes the low seat in exchange: 接待人员坐客位.
    const held = high.find((standing) => context.occupant(standing.seat)?.party === 'host' && !isLocked(context, standing.seat));
    if (held) yield [swapSeats(context.occasion.id, seat.id, held.seat)];
  },
});
