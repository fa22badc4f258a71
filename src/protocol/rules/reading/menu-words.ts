import type { Occasion } from '../../../model/occasion';

const withoutAlcohol = /无酒精|零酒精|不含酒精|无醇|酒酿|alcohol-free|non-?alcoholic/i;
const alcohol =
  /酒|茅台|五粮液|威士忌|白兰地|伏特加|香槟|\b(wines?|beers?|spirits|liquor|champagne|whisk(e)?y|brandy|vodka|baijiu|moutai|sake)\b/i;

export const isAlcohol = (drink: string): boolean => alcohol.test(drink) && !withoutAlcohol.test(drink);

/** Alcohol on the menu, by name. */
export const alcoholOf = ({ menu }: Pick<Occasion, 'menu'>): readonly string[] => (menu?.drinks ?? []).filter(isAlcohol);

/** 烟 laid out or served, whichever line of the sheet says so. */
export const hasCigarettes = ({ menu, trappings }: Pick<Occasion, 'menu' | 'trappings'>): boolean =>
  trappings?.includes('cigarettes') === true ||
  [...(menu?.dishes ?? []), ...(menu?.drinks ?? [])].some((item) => /香烟|卷烟|cigarettes?/i.test(item));

/** Things of a menu in one line, as their script joins them. */
export const itemsOf = (items: readonly string[]): string => items.join(items.some((item) => /\p{Script=Han}/u.test(item)) ? '、' : ', ');
