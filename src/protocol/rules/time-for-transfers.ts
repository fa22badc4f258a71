import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import { handbook } from '../sources/handbook';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { tightTransfer } from './reading/transfers';
import { defineRule } from './rule';

type Facts = { readonly earlier: Occasion; readonly minutes: number; readonly people: readonly Person[] };

/** Between two places there is time to go from one to the other. */
export const timeForTransfers = defineRule({
  id: 'time-for-transfers',
  severity: 'departure',
  citation: handbook.programme,
  watches: ['people', 'programme'],
  messageIds: ['none', 'little'],

  *check({ occasion, reception, people }: OccasionContext): Generator<Facts> {
    for (const earlier of Object.values(reception.occasions)) {
      if (earlier.id === occasion.id) continue;
      const minutes = tightTransfer(earlier, occasion);
      if (minutes === undefined) continue;
      const both = people.filter(({ id }) => earlier.attendees[id] === true);
      if (both.length > 0) yield { earlier, minutes, people: both };
    }
  },

  explain: ({ earlier, minutes, people }, { occasion }) => ({
    messageId: minutes === 0 ? 'none' : 'little',
    data: { earlier: earlier.title, from: earlier.place ?? '', to: occasion.place ?? '', minutes, people: namesOf(people) },
    seats: [],
    people: idsOf(people),
  }),
});
