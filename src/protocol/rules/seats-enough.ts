import type { Person } from '../../model/person';
import { thePlan } from '../sources/office';
import { idsOf } from './reading/names';
import { peopleStanding, peopleToSeat, seatsForPeople } from './reading/room';
import { defineRule } from './rule';

type Facts = { readonly seats: number; readonly people: number; readonly unseated: readonly Person[] };

/** There are seats for all who attend: a wider layout or a shorter list, not a chair squeezed in on the day. */
export const seatsEnough = defineRule({
  id: 'seats-enough',
  severity: 'departure',
  citation: thePlan('席位足数'),
  messageIds: ['tooFew'],

  *check(context): Generator<Facts> {
    const seats = seatsForPeople(context);
    const sitting = peopleToSeat(context);
    const people = sitting.length;
    if (people > seats) yield { seats, people, unseated: peopleStanding(context) };
  },

  explain: ({ seats, people, unseated }) => ({
    messageId: 'tooFew',
    data: { seats, people, missing: people - seats },
    seats: [],
    people: idsOf(unseated),
  }),
});
