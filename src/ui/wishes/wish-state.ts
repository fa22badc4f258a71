import type { Wish } from '../../model/wish';
import type { OccasionContext } from '../../protocol/rules/occasion-context';
import { holds, pairsOf, unmet } from '../../protocol/rules/reading/wishes';

/** How a wish stands at an occasion: `silent` when nobody it speaks of sits there. */
export type WishState = { readonly is: 'met' } | { readonly is: 'unmet'; readonly places: number } | { readonly is: 'silent' };

export function stateOf(wish: Wish, context: OccasionContext): WishState {
  const pairs = pairsOf(context, wish);
  if (!pairs.some((pair) => holds(context, wish.relation, pair) !== undefined)) return { is: 'silent' };
  // A negative weight asks that it be otherwise.
  const against = typeof wish.strength === 'number' && wish.strength < 0;
  const failing = against ? pairs.filter((pair) => holds(context, wish.relation, pair)) : unmet(context, wish);
  return failing.length > 0 ? { is: 'unmet', places: failing.length } : { is: 'met' };
}
