import { setAttendance } from '../../commands/set-attendance';
import type { Person } from '../../model/person';
import { readingOf } from '../precedence/title/grade-of';
import { regulation } from '../sources/office';
import { idsOf, namesOf } from './reading/names';
import { isLocked } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly leaders: readonly Person[] };

/** To meet somebody on arrival or see somebody off; a dinner of welcome is another thing. */
const greeting = /迎接|迎送|迎候|送行|接机|接站|送机|送站|\b(greet|see(ing)? off|send-?off)/i;

/** 书记, 市长, and other heads of a region; of a bureau nobody can tell from the title alone whose it is. */
const leadsRegion = (person: Person): boolean =>
  readingOf(person).offices.some(({ leads, headship, former }) => leads && headship === 'head' && !former);

/** The principal leaders of a region or department take no part in meeting guests and seeing them off. */
export const principalLeadersDoNotGreet = defineRule({
  id: 'principal-leaders-do-not-greet',
  severity: 'breach',
  citation: regulation('第八条（条号待核）'),
  watches: ['people', 'scene', 'programme'],
  messageIds: ['leaders'],

  *check({ occasion, people }): Generator<Facts> {
    if (occasion.convention !== 'cn-domestic' || !greeting.test(occasion.title)) return;
    const leaders = people.filter((person) => person.party === 'host' && leadsRegion(person));
    if (leaders.length > 0) yield { leaders };
  },

  explain: ({ leaders }) => ({ messageId: 'leaders', data: { people: namesOf(leaders) }, seats: [], people: idsOf(leaders) }),

  *suggest({ leaders }, context) {
    if (leaders.some(({ id }) => context.seatsOf(id).some((seat) => isLocked(context, seat)))) return;
    yield [setAttendance(context.occasion.id, idsOf(leaders), false)];
  },
});
