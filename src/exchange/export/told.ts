/** Hears how much of what goes into a file is made, from 0 to 1; at 1 the file itself is still to be written. */
export type Told = (share: number) => void;

export const toldNobody: Told = () => undefined;

/** A stretch of the whole, from one share to another: what is done inside it is told as a part of it. */
export const stretch =
  (told: Told, from: number, to: number): Told =>
  (share) =>
    told(from + (to - from) * share);

/** Each of the list in turn, and after each how many are done. */
export function eachTold<Item, Made>(items: readonly Item[], told: Told, make: (item: Item) => Made): readonly Made[] {
  return items.map((item, place) => {
    const made = make(item);
    told((place + 1) / items.length);
    return made;
  });
}
