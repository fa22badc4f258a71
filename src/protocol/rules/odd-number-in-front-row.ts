import { cn } from '../sources/cn';
import { givenOf, isChinese } from './reading/given-of';
import { sittersOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly number: number };

/** In a photo in one common order the front row is an odd number, so that the first stands in the very middle. Asked for by those who hold to it. */
export const oddNumberInFrontRow = defineRule({
  id: 'odd-number-in-front-row',
  severity: 'remark',
  scenes: ['ceremony'],
  citation: cn.oddFrontRow,
  onRequest: true,
  messageIds: ['even'],

  *check(context): Generator<Facts> {
    const common = context.occasion.convention === 'cn-domestic' || givenOf(context, 'visit') === 'superior';
    if (context.layout.id !== 'ceremony/photo' || !isChinese(context) || !common) return;
    const number = sittersOf(context).filter(({ seat }) => seat.row === 1).length;
    if (number > 0 && number % 2 === 0) yield { number };
  },

  explain: ({ number }) => ({ messageId: 'even', data: { number }, seats: [], people: [] }),
});
