import { oncePer } from '../../rules/reading/once-per';
import { type Line, lineOf } from '../model/line';
import type { Model } from '../model/model';
import type { Worth } from './best-tables';
import { involved } from './involved';
import { type BestRing, bestRing, mostPlacesInRing } from './ring/best-ring';
import { ringBound } from './ring/ring-bound';

/** The people of whom wishes to sit side by side speak, by their number in the cast, and their best order along the one line of seats. */
export type BestNeighbors = { readonly line: Line; readonly people: readonly number[]; readonly best: BestRing };

/** A row is a ring with a gap: it has one place more than there are seats. */
export const placesOf = ({ seats, isRing }: Line): number => (isRing ? seats.length : seats.length + 1);

/**
 * The best order for those who wish to sit beside each other, or not to, whatever the rules say of it. Undefined where the seats are not
 * one line, there are more people than places, or nobody wishes it. In a long line only a bound is known, and the order is empty.
 */
export const bestNeighborsOf = oncePer(({ cast, weights }: Model): BestNeighbors | undefined => {
  const line = lineOf(cast);
  const { people, worth } = involved(weights.pairs, ({ beside, notBeside }) => beside - notBeside);
  if (!line || people.length === 0) return undefined;
  const places = placesOf(line);
  if (people.length > places) return undefined;
  return { line, people, best: places > mostPlacesInRing ? unordered(places, worth) : bestRing(places, people.length, worth) };
});

const unordered = (places: number, worth: Worth): BestRing => ({
  order: [],
  worth: Number.NEGATIVE_INFINITY,
  bound: ringBound(places, worth).bound,
});
