import { brokenPairing } from '../../model/demands/broken-pairing';
import type { Model } from '../../model/model';
import type { Bonds } from './bonds';

/**
 * A plan in which only what is asked of two people is weighed, so that a step costs a few comparisons. People are lifted and seated;
 * whoever is in the air breaks nothing. Every step can be taken back until it is kept.
 */
export type BondedPlan = {
  readonly seatOf: Int32Array;
  readonly sitterOf: Int32Array;
  /** How hard all presses that is broken. */
  readonly cost: () => number;
  readonly lift: (person: number) => void;
  /** Only on a seat on which nobody sits. */
  readonly seat: (person: number, seat: number) => void;
  /**
   * What all would press after somebody in the air takes another's seat and that one the seat given, on which nobody sits; nothing is
   * changed. Told exactly where it is no more than so much, else as infinite: most exchanges are not worth working out to the end.
   */
  readonly costOfExchange: (lifted: number, seat: number, other: number, most: number) => number;
  /** Steps that are not kept yet. */
  readonly steps: () => number;
  /** Takes back all steps but so many. */
  readonly back: (steps: number) => void;
  readonly keep: () => void;
  /** Tells whoever was lifted or seated since the last plan that was kept, perhaps more than once. */
  readonly eachMoved: (tell: (person: number) => void) => void;
  /** Tells with whom somebody has a bond that is broken now. */
  readonly eachAtOdds: (person: number, tell: (other: number) => void) => void;
  /** Bonds that were broken in the last plan that was kept. */
  readonly broken: readonly number[];
  /** This bond presses harder from now on, by so much. */
  readonly press: (bond: number, by: number) => void;
  /** All bonds press alike again. */
  readonly forget: () => void;
  readonly load: (sitterOf: Int32Array) => void;
};

const twice = (list: Int32Array): Int32Array<ArrayBuffer> => {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
};

/** What somebody on a seat that is not for him presses, against one bond. */
const misplaced = 3;

/** Which seats are not for whom: a row of seats for each kind of people, one after the other, and where the row of each person begins. */
function misplacedIn({ cast, aloneOn }: Model) {
  const kinds = new Map([...new Set(aloneOn)].map((prices, kind) => [prices, kind * cast.seats.length]));
  const isMisplaced = Uint8Array.from(
    [...kinds.keys()].flatMap((prices) => [...prices]),
    (price) => (price > 0 ? 1 : 0),
  );
  return { isMisplaced, rowOf: Int32Array.from(aloneOn, (prices) => kinds.get(prices) ?? 0) };
}

export function bondedPlan(model: Model, bonds: Bonds): BondedPlan {
  const { cast, alone } = model;
  const { one, other, kind, from, of } = bonds;
  const partner = of.map((bond, index) =>
    (from[(one[bond] ?? 0) + 1] ?? 0) > index && (from[one[bond] ?? 0] ?? 0) <= index ? (other[bond] ?? 0) : (one[bond] ?? 0),
  );
  const kindOf = Int8Array.from(of, (bond) => kind[bond] ?? 0);
  const seatOf = new Int32Array(cast.people.length).fill(-1);
  const sitterOf = new Int32Array(cast.seats.length).fill(-1);
  const pressing = new Float64Array(one.length).fill(1);
  const broken: number[] = [];
  const brokenAt = new Int32Array(one.length).fill(-1);
  let cost = 0;
  // Who was lifted or seated, step by step, from which seat, and the cost before.
  let steps = 0;
  let movers = new Int32Array(256);
  let seatsBefore = new Int32Array(256);
  let costsBefore = new Float64Array(256);

  const isBroken = brokenPairing(cast);
  const { isMisplaced, rowOf } = misplacedIn(model);
  const pressureOn = (person: number, seat: number): number => {
    let sum = isMisplaced[(rowOf[person] ?? 0) + seat] === 1 ? misplaced : 0;
    const end = from[person + 1] ?? 0;
    for (let index = from[person] ?? 0; index < end; index += 1) {
      const there = seatOf[partner[index] ?? 0] ?? -1;
      if (there >= 0 && isBroken(kindOf[index] ?? 0, seat, there)) sum += pressing[of[index] ?? 0] ?? 0;
    }
    return sum;
  };
  const note = (person: number, seat: number) => {
    if (steps === movers.length) {
      [movers, seatsBefore, costsBefore] = [
        twice(movers),
        twice(seatsBefore),
        Float64Array.from({ length: 2 * steps }, (_, at) => costsBefore[at] ?? 0),
      ];
    }
    movers[steps] = person;
    seatsBefore[steps] = seat;
    costsBefore[steps] = cost;
    steps += 1;
  };
  const mark = (bond: number) => {
    const [seat, otherSeat] = [seatOf[one[bond] ?? 0] ?? -1, seatOf[other[bond] ?? 0] ?? -1];
    const is = seat >= 0 && otherSeat >= 0 && isBroken(kind[bond] ?? 0, seat, otherSeat);
    const at = brokenAt[bond] ?? -1;
    if (is === at >= 0) return;
    if (is) {
      brokenAt[bond] = broken.length;
      broken.push(bond);
      return;
    }
    const last = broken.pop() ?? -1;
    if (last !== bond) {
      broken[at] = last;
      brokenAt[last] = at;
    }
    brokenAt[bond] = -1;
  };
  return {
    seatOf,
    sitterOf,
    cost: () => cost,
    lift(person) {
      const seat = seatOf[person] ?? -1;
      note(person, seat);
      if (seat < 0) return;
      seatOf[person] = -1;
      sitterOf[seat] = -1;
      cost -= pressureOn(person, seat);
    },
    seat(person, seat) {
      note(person, -1);
      cost += pressureOn(person, seat);
      seatOf[person] = seat;
      sitterOf[seat] = person;
    },
    costOfExchange(lifted, seat, other, most) {
      const there = seatOf[other] ?? -1;
      seatOf[other] = -1;
      // The other one's seat is seen from the air: what he is at odds with is with those who sit.
      const sum = cost - pressureOn(other, there) + pressureOn(other, seat);
      let total = Number.POSITIVE_INFINITY;
      if (sum <= most) {
        seatOf[other] = seat;
        total = sum + pressureOn(lifted, there);
      }
      seatOf[other] = there;
      return total <= most ? total : Number.POSITIVE_INFINITY;
    },
    steps: () => steps,
    back(to) {
      while (steps > to) {
        steps -= 1;
        const person = movers[steps] ?? 0;
        const before = seatsBefore[steps] ?? -1;
        const now = seatOf[person] ?? -1;
        if (now >= 0) sitterOf[now] = -1;
        seatOf[person] = before;
        if (before >= 0) sitterOf[before] = person;
        cost = costsBefore[steps] ?? 0;
      }
    },
    keep() {
      for (let step = 0; step < steps; step += 1) {
        const person = movers[step] ?? 0;
        for (let index = from[person] ?? 0; index < (from[person + 1] ?? 0); index += 1) mark(of[index] ?? 0);
      }
      steps = 0;
    },
    eachMoved(tell) {
      for (let step = 0; step < steps; step += 1) tell(movers[step] ?? 0);
    },
    eachAtOdds(person, tell) {
      const seat = seatOf[person] ?? -1;
      if (seat < 0) return;
      for (let index = from[person] ?? 0; index < (from[person + 1] ?? 0); index += 1) {
        const there = seatOf[partner[index] ?? 0] ?? -1;
        if (there >= 0 && isBroken(kindOf[index] ?? 0, seat, there)) tell(partner[index] ?? 0);
      }
    },
    broken,
    press(bond, by) {
      pressing[bond] = (pressing[bond] ?? 0) + by;
      if ((brokenAt[bond] ?? -1) >= 0) cost += by;
    },
    forget: () => void pressing.fill(1),
    load(sitters) {
      seatOf.fill(-1);
      sitterOf.set(sitters);
      for (const [seat, person] of sitters.entries()) if (person >= 0) seatOf[person] = seat;
      for (let bond = 0; bond < one.length; bond += 1) mark(bond);
      cost = 0;
      for (const bond of broken) cost += pressing[bond] ?? 0;
      for (const [person, seat] of seatOf.entries()) if (seat >= 0 && alone(person, seat) > 0) cost += misplaced;
    },
  };
}
