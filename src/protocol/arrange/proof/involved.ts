import type { WeightedPair } from '../model/demands/weights';
import type { Worth } from './best-tables';

/** The people of whom some pair speaks, by their number in the cast, and what two of them are worth to each other, by their number here. */
export function involved(
  pairs: readonly WeightedPair[],
  value: (pair: WeightedPair) => number,
): { readonly people: readonly number[]; readonly worth: Worth } {
  const speaking = pairs.filter((pair) => value(pair) !== 0);
  const people = [...new Set(speaking.flatMap(({ one, other }) => [one, other]))].sort((left, right) => left - right);
  const at = new Map(people.map((person, index) => [person, index]));
  const table = new Map<number, number>();
  for (const pair of speaking) {
    const [one, other] = [at.get(pair.one) ?? 0, at.get(pair.other) ?? 0];
    table.set(Math.min(one, other) * people.length + Math.max(one, other), value(pair));
  }
  return {
    people,
    worth(one, other) {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      // Numbers beyond the people are empty places.
      return high < people.length ? (table.get(low * people.length + high) ?? 0) : 0;
    },
  };
}
