import type { Occasion } from '../../model/occasion';
import type { Person } from '../../model/person';
import { handbook } from '../sources/handbook';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { minutesBetween } from './reading/programme';
import { defineRule } from './rule';

type Facts = { readonly earlier: Occasion; readonly minutes: number; readonly people: readonly Person[] };

/** Nobody leaves one place and sits in another in less; how long a drive takes is for the office to know. */
const leastMinutes = 5;

const moves = ({ layout }: Occasion) => layout.startsWith('vehicle/');
const bare = (place: string | undefined) => place?.replace(/\s/g, '') ?? '';

/** Places of which neither names the other: 迎宾馆 and 迎宾馆三楼 are one house. Unknown places are not guessed. */
function elsewhere(one: Occasion, other: Occasion): boolean {
  const [here, there] = [bare(one.place), bare(other.place)];
  return here !== '' && there !== '' && !here.includes(there) && !there.includes(here);
}

function isTooClose(earlier: Occasion, later: Occasion): number | undefined {
  if (moves(earlier) || moves(later) || !earlier.end || !later.start || !elsewhere(earlier, later)) return undefined;
  const minutes = minutesBetween(earlier.end, later.start);
  return minutes !== undefined && minutes >= 0 && minutes < leastMinutes ? minutes : undefined;
}

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
      const minutes = isTooClose(earlier, occasion);
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
