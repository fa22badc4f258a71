import type { PersonId, SeatId } from '../../../model/ids';
import type { Seating } from '../proposal';
import type { Demand, Sitting } from './demand';
import type { Model } from './model';
import type { Price } from './price';

/** Who is to sit on these seats; -1 leaves a seat empty. Whoever loses a seat here and gains none is without one. */
export type Change = { readonly seats: readonly number[]; readonly sitters: readonly number[] };

/** What a change does to the plan's price and weight, and to what presses in it. */
export type Difference = { price: Price; weight: number; strain: number };

/** A plan that the search writes on. The price is that of all that a seating can change, always up to date. */
export type WorkingPlan = Sitting & {
  readonly price: () => Price;
  readonly weight: () => number;
  /**
   * Writes a change and tells the difference, to be kept or undone before the next one. Undefined, and undone already, when `bearable`
   * says that a price which the change reaches at least, for what it does to the wishes and the most strain that it can relieve, is too much;
   * with `keepsFirm` also when it breaks what is firm and was not broken.
   */
  readonly attempt: (
    change: Change,
    bearable?: (price: Price, weight: number, relief: number) => boolean,
    keepsFirm?: boolean,
  ) => Difference | undefined;
  readonly keep: () => void;
  readonly undo: () => void;
  readonly load: (seating: Seating) => void;
  readonly seating: () => Seating;
  /** People whose moving might mend something. */
  readonly blamed: () => readonly number[];
  /** What is broken now presses harder from now on. */
  readonly press: () => void;
};

/** Whoever sits on these seats goes round: the first to the second, the last to the first. Empty seats take part. */
export const rotation = ({ sitterOf }: Sitting, seats: readonly number[]): Change => ({
  seats,
  sitters: seats.map((_, index) => sitterOf[seats[(index + seats.length - 1) % seats.length] ?? -1] ?? -1),
});

export function workingPlanOf({ cast, demands, weights }: Model, start: Seating): WorkingPlan {
  const seatOf = new Int32Array(cast.people.length).fill(-1);
  const sitterOf = new Int32Array(cast.seats.length).fill(-1);
  const sitting: Sitting = { seatOf, sitterOf };
  let price: Price = 0;
  let weight = 0;

  // The change that was attempted last; lists are written anew, not made anew.
  const touched: { people: number[]; seats: number[]; opens: boolean; comes: boolean } = {
    people: [],
    seats: [],
    opens: false,
    comes: false,
  };
  const earlier: number[] = [];
  const stamps = new Int32Array(cast.people.length);
  let stamp = 0;
  const difference: Difference = { price: 0, weight: 0, strain: 0 };

  const touch = (person: number): boolean => {
    if (person < 0 || stamps[person] === stamp) return false;
    stamps[person] = stamp;
    touched.people.push(person);
    return true;
  };
  const collect = ({ seats, sitters }: Change) => {
    touched.people.length = 0;
    touched.seats.length = 0;
    earlier.length = 0;
    touched.opens = false;
    touched.comes = false;
    stamp += 1;
    let stay = 0;
    for (let index = 0; index < seats.length; index += 1) {
      const seat = seats[index] ?? -1;
      const before = sitterOf[seat] ?? -1;
      touched.seats.push(seat);
      earlier.push(before);
      if (touch(before)) stay += 1;
      if (before < 0 !== (sitters[index] ?? -1) < 0) touched.opens = true;
    }
    for (const person of sitters) {
      if (touch(person)) touched.comes = true;
      else if (person >= 0) stay -= 1;
    }
    if (stay !== 0) touched.comes = true;
  };
  const put = (seats: readonly number[], sitters: readonly number[]) => {
    for (const seat of seats) {
      const person = sitterOf[seat] ?? -1;
      if (person >= 0) seatOf[person] = -1;
    }
    for (let index = 0; index < seats.length; index += 1) {
      const [seat, person] = [seats[index] ?? -1, sitters[index] ?? -1];
      sitterOf[seat] = person;
      if (person >= 0) seatOf[person] = seat;
    }
  };
  /** Which demands the change that is being priced may concern. */
  const standing = new Float64Array(demands.length);
  const isAsked = new Uint8Array(demands.length);
  /** Whether nobody comes or goes, and only people change places who are alike to this demand. */
  const keeps = ({ alike }: Demand): boolean => {
    const { people } = touched;
    if (!alike || touched.opens || touched.comes) return false;
    const kind = alike[people[0] ?? -1];
    for (let index = 1; index < people.length; index += 1) if (alike[people[index] ?? -1] !== kind) return false;
    return true;
  };
  const undo = () => put(touched.seats, earlier);
  const load = (seating: Seating) => {
    seatOf.fill(-1);
    sitterOf.fill(-1);
    for (const [seat, person] of seating) {
      const [place, who] = [cast.seatAt.get(seat), cast.personAt.get(person)];
      if (place === undefined || who === undefined || (seatOf[who] ?? -1) >= 0) continue;
      sitterOf[place] = who;
      seatOf[who] = place;
    }
    price = 0;
    for (const demand of demands) price += demand.whole(sitting);
    weight = weights.whole(sitting);
  };
  load(start);
  return {
    ...sitting,
    price: () => price,
    weight: () => weight,
    attempt(next, bearable, keepsFirm = false) {
      collect(next);
      let change = 0;
      let relief = 0;
      for (let index = 0; index < demands.length; index += 1) {
        const demand = demands[index];
        isAsked[index] = demand && !keeps(demand) ? 1 : 0;
        if (!demand || isAsked[index] === 0) continue;
        const price = demand.before(sitting, touched);
        standing[index] = price;
        change -= price;
        relief += demand.strain?.before() ?? 0;
      }
      const lighter = weights.near(sitting, touched);
      put(touched.seats, next.sitters);
      const heavier = weights.near(sitting, touched) - lighter;
      let strain = -relief;
      for (let index = 0; index < demands.length; index += 1) {
        const demand = demands[index];
        if (!demand || isAsked[index] === 0) continue;
        const isFirm = keepsFirm && demand.firm === true && standing[index] === 0;
        const least = demand.atLeast?.(sitting, touched) ?? 0;
        if (least > 0 && (isFirm || (bearable && !bearable(change + least, heavier, relief)))) {
          undo();
          return undefined;
        }
        const price = demand.after(sitting, touched);
        change += price;
        if ((isFirm && price > 0) || (bearable && !bearable(change, heavier, relief))) {
          undo();
          return undefined;
        }
        strain += demand.strain?.after() ?? 0;
      }
      difference.price = change;
      difference.weight = heavier;
      difference.strain = strain;
      return difference;
    },
    keep() {
      price += difference.price;
      weight += difference.weight;
      for (let index = 0; index < demands.length; index += 1) if (isAsked[index] === 1) demands[index]?.keep?.();
    },
    undo,
    load,
    seating() {
      const seating = new Map<SeatId, PersonId>();
      for (const [seat, { id }] of cast.seats.entries()) {
        const person = cast.people[sitterOf[seat] ?? -1];
        if (person) seating.set(id, person.id);
      }
      return seating;
    },
    press() {
      for (const { strain } of demands) strain?.press?.(sitting);
    },
    blamed() {
      const found = new Set<number>();
      for (const { blames } of demands) blames?.(sitting, (person) => void (person >= 0 && found.add(person)));
      return [...found];
    },
  };
}
