import type { LayoutSeat } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import type { Reason } from './honor-order';
import type { Placed } from './scene';

/** One norm over traits: negative when `left` honors more, 0 when it sees no difference. */
export type Principle = {
  readonly id: string;
  readonly citation: Citation;
  readonly compare: (left: LayoutSeat, right: LayoutSeat) => number;
  /** A rule of thumb that only fixes a drawing order; seats that it alone separates are not ranked by any source. */
  readonly unsourced?: true;
};

const reasonOf = ({ id, citation }: Principle): Reason => ({ principle: id, citation });
/** Distances are compared to the millimeter: rounding must not invent an order. */
const apart = (difference: number) => Math.abs(difference) > 1e-6;

function decider(principles: readonly Principle[], left: LayoutSeat, right: LayoutSeat): Principle | undefined {
  for (const principle of principles) if (apart(principle.compare(left, right))) return principle;
  return undefined;
}

function differenceBetween(principles: readonly Principle[], left: LayoutSeat, right: LayoutSeat): number {
  for (const { compare } of principles) {
    const difference = compare(left, right);
    if (apart(difference)) return difference;
  }
  return 0;
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
  const reasons = new Map(principles.map((principle) => [principle, [...premises, reasonOf(principle)]]));
  const sorted = [...seats].sort((left, right) => differenceBetween(principles, left, right));
  return sorted.map((seat, index) => {
    const above = sorted[index - 1];
    const next = sorted[index + 1];
    const neighbour = above ?? next;
    const decided = neighbour && decider(principles, above ?? seat, above ? seat : (next ?? seat));
    const first = principles[0];
    const because = decided ?? (neighbour ? undefined : first);
    const placed: Placed = { seat: seat.id, because: (because && reasons.get(because)) ?? premises, sourced: !decided?.unsourced };
    return above && !decided ? { ...placed, tied: true } : placed;
  });
}
