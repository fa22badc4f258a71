import { hasRank } from '../../model/person';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import { isChinese } from './reading/given-of';
import { defineRule } from './rule';

type Facts = { readonly guests: number; readonly hosts: number };

const elsewhere = intl.sidesEqual;

/** The sources say "roughly" and give no figure: a side less than half as many, and three or more fewer, is no balance. */
const outOfBalance = (one: number, other: number) => Math.abs(one - other) >= 3 && Math.min(one, other) * 2 < Math.max(one, other);

/** Two delegations at talks or a signing are about equal in number. */
export const sidesEqualInNumber = defineRule({
  id: 'sides-equal-in-number',
  severity: 'remark',
  citation: cn.sidesEqual,
  watches: ['people', 'scene'],
  messageIds: ['fewerHosts', 'fewerGuests'],

  *check({ layout, people }): Generator<Facts> {
    if (layout.id !== 'meeting/talks' && layout.id !== 'ceremony/signing') return;
    const many = (party: 'guest' | 'host') => people.filter((person) => person.party === party && hasRank(person)).length;
    const [guests, hosts] = [many('guest'), many('host')];
    if (guests > 0 && hosts > 0 && outOfBalance(guests, hosts)) yield { guests, hosts };
  },

  explain: ({ guests, hosts }, context) => ({
    messageId: hosts < guests ? 'fewerHosts' : 'fewerGuests',
    data: { guests, hosts },
    seats: [],
    people: [],
    ...(isChinese(context) ? {} : { citation: elsewhere }),
  }),
});
