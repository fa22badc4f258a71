import type { Occasion } from '../../model/occasion';
import { isBanquet } from '../../model/scene';
import { regulation } from '../sources/office';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly earlier: Occasion };

const isWorkMeal = ({ given, layout }: Occasion) => given.event === 'work-meal' && isBanquet(layout);

/** The host unit gives the guests one work meal, where one is needed; for every other meal they pay. */
export const oneWorkMeal = defineRule({
  id: 'one-work-meal',
  severity: 'breach',
  scenes: ['banquet'],
  citation: regulation('第十条'),
  watches: ['people', 'scene', 'programme'],
  messageIds: ['second'],

  *check(context): Generator<Facts> {
    const { occasion, people } = context;
    if (occasion.convention !== 'cn-domestic' || !isWorkMeal(occasion)) return;
    const guests = people.filter(({ party }) => party === 'guest');
    const earlier = earlierOccasions(context).find(
      (other) => isWorkMeal(other) && other.convention === 'cn-domestic' && guests.some(({ id }) => other.attendees[id] === true),
    );
    if (earlier) yield { earlier };
  },

  explain: ({ earlier }) => ({ messageId: 'second', data: { earlier: earlier.title }, seats: [], people: [] }),
});
