import type { Reception } from '../../model/reception';

const byText = ([left]: readonly [string, unknown], [right]: readonly [string, unknown]) => (left < right ? -1 : left > right ? 1 : 0);

/** Keys in order all the way down; arrays keep theirs, for there the order is the meaning. */
export function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(byText)
      .map(([key, inner]) => [key, sortedKeys(inner)]),
  );
}

/** The text of a `*.xici.json`. Equal receptions give equal text, whatever was edited and undone on the way: two versions can be compared line by line. */
export function writePlan(reception: Reception): string {
  return `${JSON.stringify(sortedKeys(reception), null, 2)}\n`;
}
