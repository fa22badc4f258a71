import type { Person } from '../../model/person';
import { regulation } from '../sources/office';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly missing: 'time' | 'place' | 'timeAndPlace' } | { readonly guests: readonly Person[] };

/** Somebody has begun to fill in the sheet: a bare list of names to seat is no reception list yet. */
const isBegun = ({ reception, occasion }: OccasionContext) => reception.date !== undefined || occasion.start !== undefined;

const missingOf = ({ start, place }: OccasionContext['occasion']) =>
  start || place ? (start ? (place ? undefined : 'place') : 'time') : 'timeAndPlace';

/**
 * 公务接待清单: unit, name and post of the guests, item, time and place of what is done. A guest of whom something is missing is
 * named once, at the first occasion of the programme. What it cost is settled afterwards and is no part of a plan.
 */
export const receptionListComplete = defineRule({
  id: 'reception-list-complete',
  severity: 'departure',
  citation: { ...regulation('公务接待清单'), grade: 'professional' },
  watches: ['people', 'scene', 'programme'],
  messageIds: ['time', 'place', 'timeAndPlace', 'guests'],

  *check(context): Generator<Facts> {
    const { occasion, people } = context;
    if (occasion.convention !== 'cn-domestic' || !isBegun(context)) return;
    const missing = missingOf(occasion);
    if (missing) yield { missing };
    const said = earlierOccasions(context).filter(({ convention }) => convention === 'cn-domestic');
    const guests = people.filter(
      ({ id, party, role, organization, delegation, title }) =>
        party === 'guest' &&
        role !== 'driver' &&
        (!(organization ?? delegation) || !title) &&
        !said.some(({ attendees }) => attendees[id] === true),
    );
    if (guests.length > 0) yield { guests };
  },

  explain: (facts) =>
    'missing' in facts
      ? { messageId: facts.missing, data: {}, seats: [], people: [] }
      : {
          messageId: 'guests',
          data: { people: namesOf(facts.guests), number: facts.guests.length },
          seats: [],
          people: idsOf(facts.guests),
        },
});
