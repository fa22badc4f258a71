import type { Budget } from './proposal';

/** What the search may still spend; shared by all of its parts. A unit is a plan reviewed, or some dozens of moves priced. */
export type Purse = {
  readonly spend: () => boolean;
  readonly left: () => number;
  /** The part of the whole budget that is spent, 0 to 1. */
  readonly spent: () => number;
  /** A part of what is left, for one of several things to try; what it does not spend stays. */
  readonly share: (part: number) => Purse;
};

/** How often the caller is asked whether to stop: the worker's progress counts on it. */
const betweenAsks = 64;

export function purseOf({ reviews, stopped }: Budget): Purse {
  let left = reviews;
  let over = false;
  const spend = () => {
    left -= 1;
    if (left % betweenAsks === 0 && stopped?.() === true) over = true;
    return left >= 0 && !over;
  };
  const remains = () => (over ? 0 : Math.max(0, left));
  const spent = () => (reviews > 0 ? Math.min(1, (reviews - left) / reviews) : 1);
  const sharing = (most: number): Purse => {
    const end = left - most;
    const own = () => Math.max(0, Math.min(remains(), left - end));
    return { spend: () => own() > 0 && spend(), left: own, spent, share: (part) => sharing(own() * part) };
  };
  return { spend, left: remains, spent, share: (part) => sharing(remains() * part) };
}
