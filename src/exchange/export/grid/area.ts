/** A block of cells; `right` and `bottom` are the first column and row behind it. */
export type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export const isEmpty = ({ left, top, right, bottom }: Area): boolean => right <= left || bottom <= top;
export const cellsIn = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top);

/** Which cells are taken. */
export function createFloor() {
  const taken = new Set<string>();
  const each = function* ({ left, top, right, bottom }: Area): Iterable<string> {
    for (let row = top; row < bottom; row += 1) for (let column = left; column < right; column += 1) yield `${column},${row}`;
  };
  const isFree = (area: Area): boolean => {
    for (const cell of each(area)) if (taken.has(cell)) return false;
    return true;
  };
  return {
    isFree,
    take(area: Area): void {
      for (const cell of each(area)) taken.add(cell);
    },
    /** The area without the edge rows and columns that something else has; undefined when nothing is left of it. */
    freePart(area: Area): Area | undefined {
      let part = area;
      while (!isEmpty(part) && !isFree(part)) {
        const { left, top, right, bottom } = part;
        const cuts: readonly (readonly [Area, Area])[] = [
          [
            { ...part, top: top + 1 },
            { ...part, bottom: top + 1 },
          ],
          [
            { ...part, bottom: bottom - 1 },
            { ...part, top: bottom - 1 },
          ],
          [
            { ...part, left: left + 1 },
            { ...part, right: left + 1 },
          ],
          [
            { ...part, right: right - 1 },
            { ...part, left: right - 1 },
          ],
        ];
        // An edge that is taken goes first; of several the shortest, so that the most is left.
        const blocked = cuts.filter(([, edge]) => !isFree(edge));
        const [best] = (blocked.length > 0 ? blocked : cuts).toSorted(([one], [other]) => cellsIn(other) - cellsIn(one));
        part = best?.[0] ?? { ...part, right: left };
      }
      return isEmpty(part) ? undefined : part;
    },
  };
}
export type Floor = ReturnType<typeof createFloor>;
