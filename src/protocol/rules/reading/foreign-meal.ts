import type { Occasion } from '../../../model/occasion';
import { isBanquet } from '../../../model/scene';

/** What a meal for foreign guests is to the standards of 财行〔2013〕533号: each has a sum of its own, and a meal is one of them alone. */
export type ForeignMeal = 'banquet' | 'buffet' | 'cocktail' | 'tea' | 'daily';

/** The first words that fit decide. */
const named: readonly (readonly [RegExp, ForeignMeal])[] = [
  // Nobody gives a banquet in the morning.
  [/早餐|早饭|\bbreakfast\b/i, 'daily'],
  // 酒会、茶会、冷餐 are sums by the form of the meal, whoever gives it: 欢迎酒会 is no banquet.
  [/酒会|cocktail/i, 'cocktail'],
  [/茶会|茶话会|茶叙|\btea\b/i, 'tea'],
  [/自助|冷餐|buffet/i, 'buffet'],
  [/宴|招待会|欢迎|答谢|饯行|\b(?:banquet|gala|reception|welcome|farewell|state|official)\b/i, 'banquet'],
  [/餐|饭|\b(?:meal|lunch|dinner|supper)\b/i, 'daily'],
];

/**
 * The regulation sets the meals of the day (日常伙食, a sum for the whole day) beside what is given to the guests (宴请, a sum each time,
 * twice a visit at most); it does not say that one meal counts as both. The office says which it is: by the given event, else by the
 * title. A supper (晚餐) is a meal of the day, a 欢迎晚宴 or 欢迎晚餐 is given. A set table that is called neither is given: somebody
 * presides over it. Nothing where no meal of foreign guests is.
 */
export function foreignMealOf({ convention, given, layout, title }: Occasion): ForeignMeal | undefined {
  if (convention !== 'cn-foreign' || !isBanquet(layout)) return undefined;
  if (given.event === 'work-meal') return 'daily';
  return named.find(([words]) => words.test(title))?.[1] ?? 'banquet';
}
