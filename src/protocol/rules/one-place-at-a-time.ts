import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import { thePlan } from '../sources/office';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { overlap } from './reading/transfers';
import { defineRule } from './rule';

type Facts = { readonly other: Occasion; readonly people: readonly Person[] };

const inBoth = ({ people }: OccasionContext, other: Occasion) => people.filter(({ id }) => other.attendees[id] === true);

/** The end of what begins and ends on one day is an hour. */
const endOf = ({ start = '', end = '' }: Occasion): string => (end.slice(0, 10) === start.slice(0, 10) ? end.slice(11, 16) : end);

/** Nobody is expected at two occasions at once. */
export const onePlaceAtATime = defineRule({
  id: 'one-place-at-a-time',
  severity: 'breach',
  citation: thePlan('一人不能同时在两处'),
  watches: ['people', 'programme'],
  messageIds: ['overlap'],

  *check(context): Generator<Facts> {
    const { occasion, reception } = context;
    const others = Object.values(reception.occasions).sort((left, right) => (left.id < right.id ? -1 : 1));
    for (const other of others) {
      if (other.id === occasion.id || !overlap(occasion, other)) continue;
      const people = inBoth(context, other);
      if (people.length > 0) yield { other, people };
    }
  },

  explain: ({ other, people }) => ({
    messageId: 'overlap',
    data: { other: other.title, start: other.start ?? '', end: endOf(other), people: namesOf(people) },
    seats: [],
    people: idsOf(people),
  }),
});
