import type { Cast } from './cast';
import type { Price } from './price';

/** Who sits where, by number; -1 for nobody and for no seat. */
export type Sitting = { readonly seatOf: Int32Array; readonly sitterOf: Int32Array };

/** The people and seats that a move changes; each stands in its list once. `opens`: a seat is filled, emptied, or given to another party. */
export type Touched = { readonly people: readonly number[]; readonly seats: readonly number[]; readonly opens: boolean };

/**
 * What a rule, or a group of rules, asks of a plan, priced on numbers. `near` prices everything that hangs on what is touched, each
 * thing once: its difference before and after a move is the difference of the whole.
 */
export type Demand = { readonly rules: readonly string[]; readonly near: (sitting: Sitting, touched: Touched) => Price };

export type DemandOf = (cast: Cast) => Demand | undefined;

/** Tells within one pricing whether a thing was priced already, without clearing anything in between. */
export function marksFor(size: number): {
  readonly begin: () => void;
  readonly first: (thing: number) => boolean;
  readonly has: (thing: number) => boolean;
} {
  const stamps = new Int32Array(size);
  let stamp = 0;
  return {
    begin() {
      stamp += 1;
    },
    first(thing) {
      if (stamps[thing] === stamp) return false;
      stamps[thing] = stamp;
      return true;
    },
    has: (thing) => stamps[thing] === stamp,
  };
}

export const isBeside = ({ beside }: Pick<Cast, 'beside'>, seat: number, other: number): boolean => beside[seat]?.includes(other) ?? false;
