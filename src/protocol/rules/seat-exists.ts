import { movePeople } from '../../commands/move-people';
import { unseatPerson } from '../../commands/unseat-person';
import type { PersonId, SeatId } from '../../model/ids';
import { thePlan } from '../sources/office';
import { isFree, seatsGone } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly seat: SeatId; readonly person: PersonId };

/** Every seat of the seating is a seat of the layout: after a change of room nobody is left on a chair that is gone. */
export const seatExists = defineRule({
  id: 'seat-exists',
  severity: 'breach',
  citation: thePlan('席位须在图上'),
  messageIds: ['gone'],

  *check(context): Generator<Facts> {
    for (const [seat, person] of seatsGone(context)) yield { seat, person };
  },

  explain: ({ seat, person }, { personOf, layout }) => ({
    messageId: 'gone',
    data: { seat, person: personOf(person)?.name ?? person, layout: layout.id },
    seats: [seat],
    people: [person],
  }),

  *suggest({ seat, person }, context) {
    const { occasion } = context;
    const sitter = context.personOf(person);
    const free = sitter && context.ladder(sitter.party).find((standing) => isFree(context, standing.seat));
    if (occasion.attendees[person] && free) yield [movePeople(occasion.id, [{ person, from: seat, to: free.seat }])];
    yield [unseatPerson(occasion.id, person)];
  },
});
