import { cn } from '../sources/cn';
import { foreignMealOf } from './reading/foreign-meal';
import { principalOf } from './reading/principals';
import { defineRule } from './rule';

type Kind = 'minister' | 'department' | 'buffet' | 'cocktail' | 'tea';
type Facts = { readonly kind: Kind; readonly perHead: number };

/** Yuan a head: a minister's banquet, one that a department gives, and what is less than a banquet, whoever gives it. */
const most: Readonly<Record<Kind, number>> = { minister: 400, department: 300, buffet: 150, cocktail: 100, tea: 60 };

/**
 * What a banquet for foreign guests may cost a head, by the rank of the host who gives it; a buffet, drinks or tea cost less. A supper that
 * nobody gives is a meal of the day: `daily-meals-within-standard`.
 */
export const banquetWithinStandard = defineRule({
  id: 'banquet-within-standard',
  severity: 'breach',
  scenes: ['banquet'],
  citation: cn.foreignGuests,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['minister', 'department', 'buffet', 'cocktail', 'tea'],

  *check(context): Generator<Facts> {
    const { menu } = context.occasion;
    const meal = foreignMealOf(context.occasion);
    if (meal === undefined || meal === 'daily' || menu?.perHead === undefined) return;
    const grade = principalOf(context, 'host')?.grade;
    // Of whom nobody knows the grade might be a minister.
    const banquet = grade !== undefined && grade > 4 ? 'department' : 'minister';
    const kind = meal === 'banquet' ? banquet : meal;
    if (menu.perHead > most[kind]) yield { kind, perHead: menu.perHead };
  },

  explain: ({ kind, perHead }) => ({
    messageId: kind,
    data: { perHead, most: most[kind] },
    seats: [],
    people: [],
  }),
});
