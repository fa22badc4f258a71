import type { PersonId, SeatId } from '../../../model/ids';
import type { Seating } from '../proposal';
import type { Sitting, Touched } from './demand';
import type { Model } from './model';
import type { Price } from './price';

/** A plan that the search writes on. The price is that of all that a seating can change, always up to date. */
export type WorkingPlan = Sitting & {
  readonly price: () => Price;
  readonly weight: () => number;
  /** Exchanges whoever sits on these seats, cyclically: the first goes to the second, the last to the first. Empty seats take part. */
  readonly rotate: (seats: readonly number[]) => void;
  /** Puts somebody without a seat on this one; whoever sat there, or nobody, is returned as the one now without. */
  readonly replace: (seat: number, person: number) => number;
  readonly load: (seating: Seating) => void;
  readonly seating: () => Seating;
};

export function workingPlanOf({ cast, demands, weights }: Model, start: Seating): WorkingPlan {
  const seatOf = new Int32Array(cast.people.length).fill(-1);
  const sitterOf = new Int32Array(cast.seats.length).fill(-1);
  const sitting: Sitting = { seatOf, sitterOf };
  let price: Price = 0;
  let weight = 0;
  const priceNear = (touched: Touched): Price => {
    let sum = 0;
    for (const demand of demands) sum += demand.near(sitting, touched);
    return sum;
  };
  const change = (touched: Touched, write: () => void) => {
    price -= priceNear(touched);
    weight -= weights.near(sitting, touched);
    write();
    price += priceNear(touched);
    weight += weights.near(sitting, touched);
  };
  const sittersOn = (seats: readonly number[]): number[] => {
    const people: number[] = [];
    for (const seat of seats) {
      const person = sitterOf[seat] ?? -1;
      if (person >= 0) people.push(person);
    }
    return people;
  };
  const put = (seat: number, person: number) => {
    sitterOf[seat] = person;
    if (person >= 0) seatOf[person] = seat;
  };
  const everything = (): Touched => ({
    people: cast.people.map((_, person) => person),
    seats: cast.seats.map((_, seat) => seat),
    opens: true,
  });
  const load = (seating: Seating) => {
    seatOf.fill(-1);
    sitterOf.fill(-1);
    for (const [seat, person] of seating) {
      const [place, who] = [cast.seatAt.get(seat), cast.personAt.get(person)];
      if (place !== undefined && who !== undefined && (seatOf[who] ?? -1) < 0) put(place, who);
    }
    price = priceNear(everything());
    weight = weights.near(sitting, everything());
  };
  load(start);
  return {
    ...sitting,
    price: () => price,
    weight: () => weight,
    rotate(seats) {
      const people = sittersOn(seats);
      change({ people, seats, opens: people.length < seats.length }, () => {
        let carried = sitterOf[seats.at(-1) ?? -1] ?? -1;
        for (const seat of seats) {
          const left = sitterOf[seat] ?? -1;
          put(seat, carried);
          carried = left;
        }
      });
    },
    replace(seat, person) {
      const left = sitterOf[seat] ?? -1;
      change({ people: left >= 0 ? [left, person] : [person], seats: [seat], opens: true }, () => {
        if (left >= 0) seatOf[left] = -1;
        put(seat, person);
      });
      return left;
    },
    load,
    seating() {
      const seating = new Map<SeatId, PersonId>();
      for (const [seat, { id }] of cast.seats.entries()) {
        const person = cast.people[sitterOf[seat] ?? -1];
        if (person) seating.set(id, person.id);
      }
      return seating;
    },
  };
}
