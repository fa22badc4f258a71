import { hasRank, type Person } from '../../model/person';
import { gradeOf } from '../precedence/title/grade-of';
import { cn } from '../sources/cn';
import { idsOf, namesOf } from './reading/names';
import { principalOf } from './reading/principals';
import { defineRule } from './rule';

type Traveler = { readonly title: RegExp; readonly central: number; readonly provincial: number };
type Facts = { readonly side: 'central' | 'provincial'; readonly most: number; readonly companions: readonly Person[] };

const travelers: readonly Traveler[] = [
  { title: /政治局常(?:务委员会?)?委/, central: 5, provincial: 3 },
  { title: /政治局(?:候补)?委/, central: 2, provincial: 1 },
];

/** 省部级副职 and higher; of whom nobody knows the grade is not counted. */
const isMinisterial = (person: Person) => hasRank(person) && (gradeOf(person) ?? 10) <= 4;

/** Who goes with a member of the Politburo: heads of central departments on the guests' side, leaders of the province on the hosts'. */
export const politburoTripWithinLimit = defineRule({
  id: 'politburo-trip-within-limit',
  severity: 'breach',
  citation: cn.politburoTrip,
  watches: ['people', 'scene'],
  messageIds: ['central', 'provincial'],

  *check(context): Generator<Facts> {
    const leader = principalOf(context, 'guest');
    const traveler = travelers.find(({ title }) => title.test(leader?.title ?? ''));
    if (!leader || !traveler || context.occasion.convention !== 'cn-domestic') return;
    const of = (party: Person['party']) => context.people.filter((person) => person.party === party && isMinisterial(person));
    const central = of('guest').filter(({ id }) => id !== leader.id);
    const provincial = of('host');
    if (central.length > traveler.central) yield { side: 'central', most: traveler.central, companions: central };
    if (provincial.length > traveler.provincial) yield { side: 'provincial', most: traveler.provincial, companions: provincial };
  },

  explain: ({ side, most, companions }) => ({
    messageId: side,
    data: { most, number: companions.length, people: namesOf(companions) },
    seats: [],
    people: idsOf(companions),
  }),
});
