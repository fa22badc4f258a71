import type { Occasion } from '../../model/occasion';
import { gradeOf } from '../precedence/title/grade-of';
import { cn } from '../sources/cn';
import { foreignMealOf } from './reading/foreign-meal';
import { principalOf } from './reading/principals';
import { earlierOccasions } from './reading/programme';
import { defineRule } from './rule';

type Level = 'headOfState' | 'deputyHead' | 'minister' | 'other';
type Facts = { readonly level: Level; readonly spent: number; readonly meals: readonly Occasion[] };

/** Yuan a head and day, by who leads the visit: grades 1 and 2 are those of the State, 3 a minister's. */
const most: Readonly<Record<Level, number>> = { headOfState: 600, deputyHead: 550, minister: 500, other: 300 };
const levels: readonly Level[] = ['headOfState', 'deputyHead', 'minister'];

/** Banquets, buffets, drinks and teas have sums of their own: `banquet-within-standard`. */
const isDaily = (occasion: Occasion) => foreignMealOf(occasion) === 'daily';

const dayOf = ({ start }: Occasion) => start?.slice(0, 10);
const costOf = ({ menu }: Occasion) => menu?.perHead ?? 0;

/** What the ordinary meals of one day cost a head, by the rank of the guest who leads the visit. Spoken at the meal that goes beyond it. */
export const dailyMealsWithinStandard = defineRule({
  id: 'daily-meals-within-standard',
  severity: 'breach',
  scenes: ['banquet'],
  citation: cn.foreignGuests,
  watches: ['people', 'scene', 'programme', 'notes'],
  messageIds: levels.concat('other'),

  *check(context): Generator<Facts> {
    const { occasion } = context;
    const leader = principalOf(context, 'guest');
    const day = dayOf(occasion);
    if (!leader || !day || !isDaily(occasion)) return;
    const grade = gradeOf(leader);
    // Whose grade nobody knows might be anybody: only the highest sum is certain.
    const level = grade === undefined ? 'headOfState' : (levels[grade - 1] ?? 'other');
    const earlier = earlierOccasions(context).filter((meal) => dayOf(meal) === day && isDaily(meal) && meal.attendees[leader.id] === true);
    const before = earlier.reduce((sum, meal) => sum + costOf(meal), 0);
    const spent = before + costOf(occasion);
    if (before <= most[level] && spent > most[level]) yield { level, spent, meals: [...earlier, occasion] };
  },

  explain: ({ level, spent, meals }) => ({
    messageId: level,
    data: { spent, most: most[level], meals: meals.length },
    seats: [],
    people: [],
  }),
});
