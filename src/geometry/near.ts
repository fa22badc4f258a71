import type { Point } from './point';

/** Things by where they lie: whatever stands within `reach` of a point is found without looking at all of them. Millimeters. */
export type Near<Thing> = { readonly around: (point: Point, reach: number) => readonly Thing[] };

const cell = 1000;
const cellOf = (value: number): number => Math.floor(value / cell);

/** Every thing within `reach` along both axes is among those that `around` gives; a few farther ones may be. */
export function nearBy<Thing>(things: readonly Thing[], at: (thing: Thing) => Point): Near<Thing> {
  const cells = new Map<string, Thing[]>();
  for (const thing of things) {
    const { x, y } = at(thing);
    const key = `${cellOf(x)},${cellOf(y)}`;
    const here = cells.get(key);
    if (here) here.push(thing);
    else cells.set(key, [thing]);
  }
  return {
    around({ x, y }, reach) {
      const found: Thing[] = [];
      for (let column = cellOf(x - reach); column <= cellOf(x + reach); column += 1) {
        for (let row = cellOf(y - reach); row <= cellOf(y + reach); row += 1) found.push(...(cells.get(`${column},${row}`) ?? []));
      }
      return found;
    },
  };
}
