import type { Citation } from '../../model/citation';
import { isBanquet } from '../../model/scene';
import { cn } from '../sources/cn';
import { regulation } from '../sources/office';
import type { Severity } from './finding';
import { givenOf } from './reading/given-of';
import { hasCigarettes, itemsOf } from './reading/menu-words';
import { defineRule } from './rule';

type Kind = 'dishes' | 'highEnd' | 'liquor' | 'cigarettes' | 'local' | 'club';
type Facts = { readonly kind: Kind; readonly items: readonly string[] };

const banned =
  /鱼翅|燕窝|熊掌|穿山甲|果子狸|娃娃鱼|大鲵|野味|野生动物|保护动物|shark.?s? fin|bird.?s.? nest|pangolin|giant salamander|civet|bear.?s? paw|wild (?:animals?|game)|protected animals?/i;
/** 高档菜肴 (2025), as far as a name shows it. */
const costlyDishes = /高档|高端|名贵|high-end|luxury/i;
/** 高档酒水, as far as a name shows it. */
const costly = /茅台|五粮液|国窖|高档|名酒|洋酒|拉菲|\bXO\b|moutai|lafite|premium (liquor|spirits|wine)/i;
const localToo = /鲍鱼|海参|abalone|sea cucumber/i;
const club = /私人会所|会所|private club/i;

const weaker: Readonly<Partial<Record<Kind, { readonly severity?: Severity; readonly citation: Citation }>>> = {
  highEnd: { citation: cn.regulationRevised },
  local: { severity: 'remark', citation: cn.localMeals },
};

/** Home-style dishes: no shark fin, bird's nest or protected animals, no cigarettes, no costly liquor, no private club. */
export const menuWithinRegulation = defineRule({
  id: 'menu-within-regulation',
  severity: 'breach',
  citation: regulation('第十条'),
  watches: ['scene', 'programme', 'notes'],
  messageIds: ['dishes', 'highEnd', 'liquor', 'cigarettes', 'local', 'club'],

  *check(context): Generator<Facts> {
    const { occasion } = context;
    const { convention, menu, place, layout } = occasion;
    const isMeal = menu !== undefined || isBanquet(layout);
    if (convention !== 'cn-domestic' || !isMeal) return;
    const found = (kind: Kind, items: readonly string[] | undefined, words: RegExp) => ({
      kind,
      items: (items ?? []).filter((item) => words.test(item)),
    });
    const named = [
      found('dishes', menu?.dishes, banned),
      ...(givenOf(context, 'event') === 'work-meal' ? [found('highEnd', menu?.dishes, costlyDishes)] : []),
      found('liquor', menu?.drinks, costly),
      found('local', menu?.dishes, localToo),
    ];
    for (const facts of named) if (facts.items.length > 0) yield facts;
    if (hasCigarettes(occasion)) yield { kind: 'cigarettes', items: [] };
    if (place && club.test(place)) yield { kind: 'club', items: [place] };
  },

  explain: ({ kind, items }) => ({
    messageId: kind,
    data: items.length > 0 ? { items: itemsOf(items) } : {},
    seats: [],
    people: [],
    ...weaker[kind],
  }),
});
