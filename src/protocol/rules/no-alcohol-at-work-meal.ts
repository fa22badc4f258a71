import { editOccasion } from '../../commands/edit-occasion';
import { cn } from '../sources/cn';
import { givenOf } from './reading/given-of';
import { alcoholOf, isAlcohol, itemsOf } from './reading/menu-words';
import { defineRule } from './rule';

type Facts = { readonly when: 'workMeal' | 'noon'; readonly drinks: readonly string[] };

/** Lunch on a working day: Monday to Friday, eleven to two. Local time as written, so that every machine agrees. */
function isWorkdayNoon(start: string | undefined): boolean {
  const written = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):/.exec(start ?? '');
  if (!written) return false;
  const day = new Date(`${written[1]}T00:00:00Z`).getUTCDay();
  const hour = Number(written[2]);
  return day >= 1 && day <= 5 && hour >= 11 && hour < 14;
}

/** A work meal has no alcohol; some places forbid it at noon of a working day altogether. */
export const noAlcoholAtWorkMeal = defineRule({
  id: 'no-alcohol-at-work-meal',
  severity: 'breach',
  citation: cn.regulationRevised,
  watches: ['scene', 'programme', 'notes'],
  messageIds: ['workMeal', 'noon'],

  *check(context): Generator<Facts> {
    const { occasion } = context;
    const drinks = alcoholOf(occasion);
    if (occasion.convention !== 'cn-domestic' || drinks.length === 0) return;
    if (givenOf(context, 'event') === 'work-meal') yield { when: 'workMeal', drinks };
    else if (isWorkdayNoon(occasion.start)) yield { when: 'noon', drinks };
  },

  explain: ({ when, drinks }) => ({
    messageId: when,
    data: { drinks: itemsOf(drinks) },
    seats: [],
    people: [],
    ...(when === 'noon' ? { severity: 'remark' as const, citation: cn.localMeals } : {}),
  }),

  *suggest(_, { occasion }) {
    const drinks = (occasion.menu?.drinks ?? []).filter((drink) => !isAlcohol(drink));
    yield [editOccasion(occasion.id, { menu: { ...occasion.menu, drinks } })];
  },
});
