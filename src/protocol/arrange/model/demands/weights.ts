import { pairsOf } from '../../../rules/reading/wishes';
import type { Cast } from '../cast';
import { isBeside, marksFor, type Sitting, type Touched } from '../demand';

/** What it weighs that two people share a table, and that they sit side by side. Asking for the contrary counts where it does not hold. */
export type WeightedPair = {
  readonly one: number;
  readonly other: number;
  readonly sameTable: number;
  readonly otherTable: number;
  readonly beside: number;
  readonly notBeside: number;
};

export function weightedPairs({ context, people, personAt }: Cast): readonly WeightedPair[] {
  const found = new Map<number, { -readonly [Key in keyof WeightedPair]: WeightedPair[Key] }>();
  for (const wish of context.reception.wishes ?? []) {
    if (typeof wish.strength !== 'number') continue;
    const key = {
      beside: 'beside',
      'not-beside': 'notBeside',
      'same-table': 'sameTable',
      'same-vehicle': 'sameTable',
      'other-table': 'otherTable',
      'other-vehicle': 'otherTable',
    } as const;
    for (const [left, right] of pairsOf(context, wish)) {
      const [one, other] = [personAt.get(left.id) ?? -1, personAt.get(right.id) ?? -1].sort((a, b) => a - b);
      if (one === undefined || other === undefined || one < 0) continue;
      const pair = found.get(one * people.length + other) ?? { one, other, sameTable: 0, otherTable: 0, beside: 0, notBeside: 0 };
      pair[key[wish.relation]] += wish.strength;
      found.set(one * people.length + other, pair);
    }
  }
  return [...found.values()];
}

export type Weights = {
  readonly pairs: readonly WeightedPair[];
  readonly whole: (sitting: Sitting) => number;
  /** The weight of the wishes that a change may touch. */
  readonly near: (sitting: Sitting, touched: Touched) => number;
};

/** The weight of the wishes met. */
export function weightsOf(cast: Cast): Weights {
  const pairs = weightedPairs(cast);
  const own: WeightedPair[][] = cast.people.map(() => []);
  for (const pair of pairs) {
    own[pair.one]?.push(pair);
    own[pair.other]?.push(pair);
  }
  const { tableOf } = cast;
  const marks = marksFor(cast.people.length);
  const worth = ({ sameTable, otherTable, beside, notBeside }: WeightedPair, seat: number, otherSeat: number): number =>
    (tableOf[seat] === tableOf[otherSeat] ? sameTable : otherTable) +
    (beside === 0 && notBeside === 0 ? 0 : isBeside(cast, seat, otherSeat) ? beside : notBeside);
  return {
    pairs,
    whole({ seatOf }) {
      let weight = 0;
      for (const pair of pairs) {
        const [seat, otherSeat] = [seatOf[pair.one] ?? -1, seatOf[pair.other] ?? -1];
        if (seat >= 0 && otherSeat >= 0) weight += worth(pair, seat, otherSeat);
      }
      return weight;
    },
    near({ seatOf }, { people }) {
      if (pairs.length === 0) return 0;
      marks.begin();
      let weight = 0;
      for (const person of people) {
        marks.first(person);
        const seat = seatOf[person] ?? -1;
        if (seat < 0) continue;
        for (const pair of own[person] ?? []) {
          const partner = pair.one === person ? pair.other : pair.one;
          const otherSeat = seatOf[partner] ?? -1;
          if (otherSeat >= 0 && !marks.has(partner)) weight += worth(pair, seat, otherSeat);
        }
      }
      return weight;
    },
  };
}
