import { cn } from '../sources/cn';
import { principalOf } from './reading/principals';
import { defineRule } from './rule';

type Facts = { readonly perHead: number; readonly most: number };

/** Yuan a head: a minister's banquet, and one that a department gives. */
const ofMinister = 400;
const ofDepartment = 300;

/** What a banquet for foreign guests may cost a head, by the rank of the host who gives it. */
export const banquetWithinStandard = defineRule({
  id: 'banquet-within-standard',
  severity: 'breach',
  scenes: ['banquet'],
  citation: cn.foreignGuests,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['minister', 'department'],

  *check(context): Generator<Facts> {
    const { convention, menu } = context.occasion;
    if (convention !== 'cn-foreign' || menu?.perHead === undefined) return;
    const grade = principalOf(context, 'host')?.grade;
    // Of whom nobody knows the grade might be a minister.
    const most = grade !== undefined && grade > 4 ? ofDepartment : ofMinister;
    if (menu.perHead > most) yield { perHead: menu.perHead, most };
  },

  explain: ({ perHead, most }) => ({
    messageId: most === ofMinister ? 'minister' : 'department',
    data: { perHead, most },
    seats: [],
    people: [],
  }),
});
