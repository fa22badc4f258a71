import type { Price } from '../model/price';

/** What a plan is worth: findings first, then wishes met, then how little it moves people. */
export type Standing = { readonly price: Price; readonly weight: number; readonly displaced: number };

/** Sums of fractions differ in their last digits with the order of the moves. */
const alike = 1e-7;

/** Negative when `left` is the better plan. */
export function compareStandings(left: Standing, right: Standing): number {
  if (left.price !== right.price) return left.price - right.price;
  if (Math.abs(left.weight - right.weight) > alike) return right.weight - left.weight;
  return Math.abs(left.displaced - right.displaced) > alike ? left.displaced - right.displaced : 0;
}

/** Negative when `left` mends better: findings first, then how few it moves, then wishes met. A mend moves nobody for a wish. */
export function compareMended(left: Standing, right: Standing): number {
  if (left.price !== right.price) return left.price - right.price;
  if (Math.abs(left.displaced - right.displaced) > alike) return left.displaced - right.displaced;
  return Math.abs(left.weight - right.weight) > alike ? right.weight - left.weight : 0;
}
