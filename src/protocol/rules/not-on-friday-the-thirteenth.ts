import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { idsOf, namesOf } from './reading/names';
import { isWesternGuest } from './reading/western';
import { defineRule } from './rule';

type Facts = { readonly day: string; readonly guests: readonly Person[] };

/** The date as the plan writes it, without a time zone, so that every machine agrees on the day of the week. */
function isFridayThe13th(day: string): boolean {
  return day.endsWith('-13') && new Date(`${day}T00:00:00Z`).getUTCDay() === 5;
}

/** No meal for Western guests on a Friday the 13th: a superstition, and remarked as one. */
export const notOnFridayTheThirteenth = defineRule({
  id: 'not-on-friday-the-thirteenth',
  severity: 'remark',
  scenes: ['banquet'],
  citation: cn.westernTable,
  watches: ['people', 'scene', 'programme'],
  messageIds: ['friday'],

  *check({ occasion: { convention, start }, people }): Generator<Facts> {
    const day = start?.slice(0, 10);
    if (!convention.startsWith('cn-') || !day || !isFridayThe13th(day)) return;
    const guests = people.filter(isWesternGuest);
    if (guests.length > 0) yield { day, guests };
  },

  explain: ({ day, guests }) => ({
    messageId: 'friday',
    data: { day, people: namesOf(guests), number: guests.length },
    seats: [],
    people: idsOf(guests),
  }),
});
