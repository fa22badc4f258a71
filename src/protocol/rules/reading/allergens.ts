import type { Person } from '../../../model/person';

/** The fourteen allergens that the European Union has caterers declare, by the letters of their cards (intl.md §15), and as lists name them. */
const allergens: Readonly<Record<string, RegExp>> = {
  A: /麸质|面筋|小麦|gluten|wheat/i,
  B: /甲壳|虾|蟹|crustacean|shrimp|prawn|crab|lobster/i,
  C: /鸡蛋|蛋类|\beggs?\b/i,
  D: /鱼类|鱼(?=过敏)|\bfish\b(?! ?(free|lover))/i,
  E: /花生|peanut/i,
  F: /大豆|黄豆|\bsoya?\b|soybean/i,
  G: /牛奶|乳糖|乳制品|奶制品|\bmilk\b|lactose|dairy/i,
  H: /坚果|\b(tree ?)?nuts?\b/i,
  L: /芹菜|celery/i,
  M: /芥末|芥菜籽|mustard/i,
  N: /芝麻|sesame/i,
  O: /亚硫酸盐|二氧化硫|sul(ph|f)ites?/i,
  P: /羽扇豆|lupin/i,
  R: /软体|贝类|mollus[ck]s?|shellfish/i,
};
const letters = Object.keys(allergens).join('');
const coded = `[${letters}](?:[\\s,，、/]*[${letters}])*`;

/** They are capitals: "allergic to a nut" names none. */
const spread = (codes: string | undefined): readonly string[] => [...(codes ?? '')].filter((letter) => letter in allergens);

/** `Lobster bisque (B, G)`, `清蒸鱼（D）`: the letters behind a dish, as the caterer wrote them. */
export const declaredIn = (dish: string): readonly string[] => spread(new RegExp(`[(（]\\s*(${coded})\\s*[)）]\\s*$`).exec(dish)?.[1]);

const allergic = /过敏|不耐受|allerg|intoleran/i;
const listed = new RegExp(`(?:过敏原?|allergens?|allergic to|allergies|allergy)\\s*[:：]?\\s*(${coded})(?![\\p{L}])`, 'iu');

/** What a person must not eat, as letters; only where the list speaks of an allergy. */
export function allergensOf({ diet }: Pick<Person, 'diet'>): readonly string[] {
  if (diet === undefined || !allergic.test(diet)) return [];
  const named = Object.keys(allergens).filter((letter) => allergens[letter]?.test(diet));
  return [...new Set([...named, ...spread(listed.exec(diet)?.[1])])];
}
