import type { Worth } from '../best-tables';

/** What is settled of the link between two people: that the ring has it, that it has it not, or nothing. */
export const [open, joined, parted] = [0, 1, 2] as const;

/** People in a ring by number, what it is worth that two of them are neighbors, and what is settled of each link; by `one * places + other`. */
export type Links = { readonly places: number; readonly worths: Float64Array; readonly settled: Uint8Array };

export const linksOf = (places: number, worth: Worth): Links => ({
  places,
  worths: Float64Array.from({ length: places * places }, (_, link) => {
    const [one, other] = [Math.floor(link / places), link % places];
    return one === other ? 0 : worth(one, other);
  }),
  settled: new Uint8Array(places * places),
});

/** A tree on all but the first, and two links of the first. `degrees`: how many links each person has; `links`: which. */
export type OneTree = { readonly total: number; readonly degrees: Int32Array; readonly links: readonly number[] };

/** Larger than any sum of worths: what is joined goes in before anything else, what is parted only where there is nothing else. */
const beyond = 1e9;

/** The heaviest one-tree after each person's potential is taken from his links; undefined where what is settled leaves none. */
export function heaviestOneTree({ places, worths, settled }: Links, potentials: Float64Array): OneTree | undefined {
  const reduced = (link: number, one: number, other: number) => (worths[link] ?? 0) - (potentials[one] ?? 0) - (potentials[other] ?? 0);
  const urgency = (one: number, other: number) => {
    const link = one * places + other;
    const value = reduced(link, one, other);
    return settled[link] === joined ? value + beyond : settled[link] === parted ? value - beyond : value;
  };
  const degrees = new Int32Array(places);
  const links: number[] = [];
  let total = 0;
  let isWhole = true;
  const join = (one: number, other: number) => {
    const link = one * places + other;
    if (settled[link] === parted) isWhole = false;
    degrees[one] = (degrees[one] ?? 0) + 1;
    degrees[other] = (degrees[other] ?? 0) + 1;
    total += reduced(link, one, other);
    links.push(link);
  };
  const nearest = new Int32Array(places).fill(1);
  const best = Float64Array.from({ length: places }, (_, person) => (person > 1 ? urgency(person, 1) : Number.NaN));
  const outside = Array.from({ length: Math.max(0, places - 2) }, (_, index) => index + 2);
  while (outside.length > 0) {
    let at = 0;
    for (let index = 1; index < outside.length; index += 1)
      if ((best[outside[index] ?? 0] ?? 0) > (best[outside[at] ?? 0] ?? 0)) at = index;
    const next = outside[at] ?? 0;
    outside[at] = outside.at(-1) ?? next;
    outside.pop();
    join(next, nearest[next] ?? 1);
    for (const person of outside) {
      const value = urgency(person, next);
      if (value <= (best[person] ?? 0)) continue;
      best[person] = value;
      nearest[person] = next;
    }
  }
  let [first, second] = [-1, -1];
  for (let person = 1; person < places; person += 1) {
    if (first < 0 || urgency(0, person) > urgency(0, first)) [first, second] = [person, first];
    else if (second < 0 || urgency(0, person) > urgency(0, second)) second = person;
  }
  join(0, first);
  join(0, second);
  return isWhole ? { total, degrees, links } : undefined;
}
