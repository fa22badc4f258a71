import { unseatPerson } from '../../commands/unseat-person';
import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { theList } from '../sources/office';
import { isLocked } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly person: Person; readonly seat: SeatId; readonly withdrawn: boolean };

/** Only people who come have a seat and a card. */
export const absentPeopleNotSeated = defineRule({
  id: 'absent-people-not-seated',
  severity: 'breach',
  citation: theList('出席'),
  messageIds: ['withdrawn', 'notInvited'],

  *check(context): Generator<Facts> {
    for (const [seat, id] of context.absentees) {
      const person = context.seatIn(seat) && context.personOf(id);
      if (person) yield { person, seat, withdrawn: person.status === 'withdrawn' };
    }
  },

  explain: ({ person, seat, withdrawn }) => ({
    messageId: withdrawn ? 'withdrawn' : 'notInvited',
    data: { person: person.name, seat },
    seats: [seat],
    people: [person.id],
  }),

  *suggest({ person, seat }, context) {
    if (!isLocked(context, seat)) yield [unseatPerson(context.occasion.id, person.id)];
  },
});
