import { hasRank, type Person } from '../../model/person';
import { intl } from '../sources/intl';
import { idsOf, namesOf } from './reading/names';
import { defineRule } from './rule';

type Facts = { readonly guest: Person; readonly above: readonly Person[] };

/** Japan and Taiwan: nobody is invited who would outrank the guest of honor. */
export const guestOfHonorNotOutranked = defineRule({
  id: 'guest-of-honor-not-outranked',
  severity: 'departure',
  scenes: ['banquet'],
  citation: intl.guestOfHonorNotOutranked,
  watches: ['people', 'scene'],
  messageIds: ['outranked'],

  *check({ occasion, people, seniority }): Generator<Facts> {
    if (occasion.convention !== 'jp' && occasion.convention !== 'tw') return;
    const guests = people.filter((person) => person.party === 'guest' && hasRank(person));
    const guest = guests.find(({ role }) => role === 'principal');
    const above = guest ? guests.filter(({ id }) => (seniority.compare(id, guest.id) ?? 0) < 0) : [];
    if (guest && above.length > 0) yield { guest, above };
  },

  explain: ({ guest, above }) => ({
    messageId: 'outranked',
    data: { guest: guest.name, people: namesOf(above) },
    seats: [],
    people: [guest.id, ...idsOf(above)],
  }),
});
