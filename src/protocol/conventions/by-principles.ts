import type { LayoutSeat } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { Reason } from './honor-order';
import type { Placed } from './scene';

/** One norm over traits: the seat that measures less is honored more; it sees no difference between seats that measure alike. */
export type Principle = {
  readonly id: string;
  readonly citation: Citation;
  readonly measure: (seat: LayoutSeat) => number;
  /** A rule of thumb that only fixes a drawing order; seats that it alone separates are not ranked by any source. */
  readonly unsourced?: true;
};

const reasonOf = ({ id, citation }: Principle): Reason => ({ principle: id, citation });
/** Distances are compared to the millimeter: rounding must not invent an order. */
const apart = (difference: number) => Math.abs(difference) > 1e-6;

/** A seat with what each principle measures of it. */
type Measured = { readonly seat: LayoutSeat; readonly by: readonly number[] };

/** Which principle separates the two first: its place in the list, or -1. */
function deciding({ by: left }: Measured, { by: right }: Measured): number {
  for (let at = 0; at < left.length; at += 1) if (apart((left[at] ?? 0) - (right[at] ?? 0))) return at;
  return -1;
}

function byMeasure(left: Measured, right: Measured): number {
  const at = deciding(left, right);
  return at < 0 ? 0 : (left.by[at] ?? 0) - (right.by[at] ?? 0);
}

/**
 * The seats from most to least honored: the first principle that separates two seats decides.
 * Each seat's reasons begin with what holds for all of them and end with what set it below the one before.
 */
export function byPrinciples(
  seats: readonly LayoutSeat[],
  principles: readonly Principle[],
  premises: readonly Reason[] = [],
): readonly Placed[] {
  const reasons = principles.map((principle) => [...premises, reasonOf(principle)]);
  const sorted = seats.map((seat): Measured => ({ seat, by: principles.map(({ measure }) => measure(seat)) })).sort(byMeasure);
  return sorted.map((one, index): Placed => {
    const above = sorted[index - 1];
    const next = sorted[index + 1];
    const neighbour = above ?? next;
    // A seat that is alone is what it is by the first principle of all.
    const by = neighbour ? deciding(neighbour, one) : 0;
    const placed = { seat: one.seat.id, because: reasons[by] ?? premises, sourced: !(neighbour && principles[by]?.unsourced) };
    return above && by < 0 ? { ...placed, tied: true } : placed;
  });
}
