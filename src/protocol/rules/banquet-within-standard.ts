import { cn } from '../sources/cn';
import { principalOf } from './reading/principals';
import { defineRule } from './rule';

type Kind = 'minister' | 'department' | 'buffet' | 'cocktail' | 'tea';
type Facts = { readonly kind: Kind; readonly perHead: number };

/** Yuan a head: a minister's banquet, one that a department gives, and what is less than a banquet, whoever gives it. */
const most: Readonly<Record<Kind, number>> = { minister: 400, department: 300, buffet: 150, cocktail: 100, tea: 60 };

/** The title of the occasion says when it is no banquet: 欢迎酒会, 自助早餐, 茶会. */
const lighter: readonly (readonly [RegExp, Kind])[] = [
  [/酒会|cocktail/i, 'cocktail'],
  [/茶会|茶话会|茶叙|\btea\b/i, 'tea'],
  [/自助|冷餐|buffet/i, 'buffet'],
];

/** What a banquet for foreign guests may cost a head, by the rank of the host who gives it; a buffet, drinks or tea cost less. */
export const banquetWithinStandard = defineRule({
  id: 'banquet-within-standard',
  severity: 'breach',
  scenes: ['banquet'],
  citation: cn.foreignGuests,
  watches: ['people', 'scene', 'notes'],
  messageIds: ['minister', 'department', 'buffet', 'cocktail', 'tea'],

  *check(context): Generator<Facts> {
    const { convention, menu, title } = context.occasion;
    if (convention !== 'cn-foreign' || menu?.perHead === undefined) return;
    const grade = principalOf(context, 'host')?.grade;
    // Of whom nobody knows the grade might be a minister.
    const banquet = grade !== undefined && grade > 4 ? 'department' : 'minister';
    const kind = lighter.find(([words]) => words.test(title))?.[1] ?? banquet;
    if (menu.perHead > most[kind]) yield { kind, perHead: menu.perHead };
  },

  explain: ({ kind, perHead }) => ({
    messageId: kind,
    data: { perHead, most: most[kind] },
    seats: [],
    people: [],
  }),
});
