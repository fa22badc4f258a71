import type { Cast } from './cast';
import type { Price } from './price';

/** Who sits where, by number; -1 for nobody and for no seat. */
export type Sitting = { readonly seatOf: Int32Array; readonly sitterOf: Int32Array };

/**
 * The people and seats that a change touches; each stands in its list once. The lists are the plan's own and are written anew for
 * every change. `opens`: a seat is filled or emptied; `comes`: somebody gets a seat or loses the only one.
 */
export type Touched = {
  readonly people: readonly number[];
  readonly seats: readonly number[];
  readonly opens: boolean;
  readonly comes: boolean;
};

/** Told cheaply what a change will cost at least, so that most changes need not be priced to the end. */
type AtLeast = (sitting: Sitting, touched: Touched) => Price;

/**
 * What a rule, or a group of rules, asks of a plan, priced on numbers. A change is priced twice, before and after it is written: the
 * difference is that of the whole plan. Some demands keep a tally of the plan they priced last; `keep` tells them that the change stands.
 */
export type Demand = {
  readonly rules: readonly string[];
  /**
   * A number for each person: as long as people of one number change places among themselves, this demand asks the same as before and
   * need not be priced. Absent, it is always priced.
   */
  readonly alike?: Int32Array;
  /** Where a plan is free of it, a search had better keep it so: getting rid of it again takes more than a few moves. */
  readonly firm?: boolean;
  /** The price of a whole plan; a tally begins here. */
  readonly whole: (sitting: Sitting) => Price;
  /** The price of all that hangs on what is touched, each thing once, before the change is written … */
  readonly before: (sitting: Sitting, touched: Touched) => Price;
  readonly atLeast?: AtLeast;
  /** … and after it. */
  readonly after: (sitting: Sitting, touched: Touched) => Price;
  readonly keep?: () => void;
  /** What presses although no finding counts it, or more than findings count: it leads the search, and weighs nothing in the answer. */
  readonly strain?: {
    /** As the change that was priced last finds the plan, and as it leaves it. */
    readonly before: () => number;
    readonly after: () => number;
    /** What is still broken presses harder from now on. */
    readonly press?: (sitting: Sitting) => void;
  };
  /** People whose moving might mend something: where the search looks first. */
  readonly blames?: (sitting: Sitting, blame: (person: number) => void) => void;
};

export type DemandOf = (cast: Cast) => Demand | undefined;

/** People of one key are alike; whoever has none is like nobody else. */
export function alikeBy(people: number, keyOf: (person: number) => string | undefined): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: people }, (_, person) => {
    const key = keyOf(person);
    if (key === undefined) return -1 - person;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}

type Near = (sitting: Sitting, touched: Touched) => Price;

const everything = ({ seatOf, sitterOf }: Sitting): Touched => ({
  people: Array.from(seatOf, (_, person) => person),
  seats: Array.from(sitterOf, (_, seat) => seat),
  opens: true,
  comes: true,
});

/** A demand without a tally: `near` prices whatever hangs on what is touched. */
export const priced = (rules: readonly string[], near: Near, blames?: Demand['blames']): Demand => ({
  rules,
  whole: (sitting) => near(sitting, everything(sitting)),
  before: near,
  after: near,
  ...(blames ? { blames } : {}),
});

/** A demand that is one number for the whole plan, told anew when a change concerns it. */
export function tallied(
  rules: readonly string[],
  tell: (sitting: Sitting) => Price,
  concerns: (touched: Touched) => boolean,
  blames?: Demand['blames'],
): Demand {
  let now: Price = 0;
  let next: Price = 0;
  return {
    rules,
    whole(sitting) {
      now = tell(sitting);
      next = now;
      return now;
    },
    before: () => now,
    after(sitting, touched) {
      next = concerns(touched) ? tell(sitting) : now;
      return next;
    },
    keep() {
      now = next;
    },
    ...(blames ? { blames } : {}),
  };
}

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

export function isBeside({ beside }: Pick<Cast, 'beside'>, seat: number, other: number): boolean {
  const near = beside[seat];
  if (near) for (const next of near) if (next === other) return true;
  return false;
}
