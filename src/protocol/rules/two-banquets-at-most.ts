import type { Occasion } from '../../model/occasion';
import { cn } from '../sources/cn';
import { foreignMealOf } from './reading/foreign-meal';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly earlier: readonly Occasion[] };

const isBanquet = (occasion: Occasion) => foreignMealOf(occasion) === 'banquet';

/** One visit of foreign guests has two banquets at most; drinks, teas and the meals of the day are none. */
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
