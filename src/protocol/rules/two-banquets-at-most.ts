import type { Occasion } from '../../model/occasion';
import { cn } from '../sources/cn';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly earlier: readonly Occasion[] };

const isBanquet = ({ convention, given, layout }: Occasion) =>
  convention === 'cn-foreign' && layout.startsWith('banquet/') && given.event !== 'work-meal';

/** One visit of foreign guests has two banquets at most. */
export const twoBanquetsAtMost = defineRule({
  id: 'two-banquets-at-most',
  severity: 'breach',
  scenes: ['banquet'],
  citation: cn.foreignGuests,
  watches: ['people', 'scene', 'programme'],
  messageIds: ['third'],

  *check(context): Generator<Facts> {
    const guests = context.people.filter(({ party }) => party === 'guest');
    if (!isBanquet(context.occasion)) return;
    const earlier = earlierOccasions(context).filter((other) => isBanquet(other) && guests.some(({ id }) => other.attendees[id] === true));
    if (earlier.length >= 2) yield { earlier };
  },

  explain: ({ earlier }) => ({
    messageId: 'third',
    data: { number: earlier.length + 1, first: earlier[0]?.title ?? '', second: earlier[1]?.title ?? '' },
    seats: [],
    people: [],
  }),
});
