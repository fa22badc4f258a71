import type { BondedPlan } from './bonded-plan';
import type { Equals } from './passing-along';
import type { Trials } from './trials';

/** Two people change places. */
export function exchange({ seatOf, lift, seat }: BondedPlan, one: number, other: number): void {
  const [here, there] = [seatOf[one] ?? -1, seatOf[other] ?? -1];
  lift(one);
  lift(other);
  seat(one, there);
  seat(other, here);
}

/** Somebody was lifted from a seat: another takes it, and he the other's. */
function exchangeLifted({ seatOf, lift, seat }: BondedPlan, lifted: number, from: number, other: number): void {
  const there = seatOf[other] ?? -1;
  lift(other);
  seat(lifted, there);
  seat(other, from);
}

/** Whoever sits on a seat, or nobody, changes places with somebody. */
export function changePlaces({ seatOf, sitterOf, lift, seat }: BondedPlan, person: number, target: number): void {
  const [here, other] = [seatOf[person] ?? -1, sitterOf[target] ?? -1];
  lift(person);
  if (other >= 0) lift(other);
  seat(person, target);
  if (other >= 0) seat(other, here);
}

/** Changes of names only: which level sits on which rung stays. */
export type Exchanges = {
  /** Somebody with each of his equals. */
  readonly withEquals: (person: number) => void;
  /** The two go side by side, or to one table, in place of equals of theirs. */
  readonly bothElsewhere: (one: number, other: number, spotsBy: (seat: number) => readonly number[]) => void;
  /** A whole company goes to another table, each in place of an equal of his. */
  readonly companyElsewhere: (company: readonly number[], seatsOfTable: readonly number[]) => void;
  /** At the end of a longer change: the best exchange of somebody with an equal, if one is better than none. */
  readonly completing: (person: number) => void;
  /** At the end of a change that moved many: the same for each of them whose bond it broke, and for the other one. */
  readonly smoothing: () => void;
};

export function exchangesOn(plan: BondedPlan, { groupOf, groups }: Equals, { consider, drop }: Trials): Exchanges {
  const { seatOf, sitterOf } = plan;
  const equalsOf = (person: number): readonly number[] => groups[groupOf[person] ?? -1] ?? [];
  /** With which of these, if they sit, he changes places best, where that costs less than so much; else -1. Nothing is changed. */
  const bestFor = (person: number, others: readonly number[], most: number): number => {
    const [steps, from] = [plan.steps(), seatOf[person] ?? -1];
    let least = most;
    let best = -1;
    plan.lift(person);
    for (const other of others) {
      if (other === person || (seatOf[other] ?? -1) < 0) continue;
      const cost = plan.costOfExchange(person, from, other, least);
      if (cost >= least) continue;
      least = cost;
      best = other;
    }
    plan.back(steps);
    return best;
  };
  const completing = (person: number) => {
    const best = bestFor(person, equalsOf(person), plan.cost());
    if (best >= 0) exchange(plan, person, best);
  };
  return {
    withEquals(person) {
      const from = seatOf[person] ?? -1;
      plan.lift(person);
      const lifted = plan.steps();
      for (const other of equalsOf(person)) {
        if (other === person || (seatOf[other] ?? -1) < 0) continue;
        exchangeLifted(plan, person, from, other);
        consider(lifted);
      }
      drop();
    },
    bothElsewhere(one, other, spotsBy) {
      const theirs = groupOf[other] ?? -1;
      if (theirs < 0) return;
      for (const equal of equalsOf(one)) {
        const seat = seatOf[equal] ?? -1;
        // Where one of them sits there already, an exchange does it.
        if (seat < 0 || equal === one || equal === other) continue;
        for (const spot of spotsBy(seat)) {
          const sitter = sitterOf[spot] ?? -1;
          if (sitter < 0 || spot === seat || sitter === one || sitter === other || groupOf[sitter] !== theirs) continue;
          exchange(plan, one, equal);
          exchange(plan, other, sitter);
          consider();
        }
      }
    },
    companyElsewhere(company, seats) {
      for (const person of company) {
        if (seats.includes(seatOf[person] ?? -1)) continue;
        const group = groupOf[person] ?? -1;
        const sitters = seats.map((seat) => sitterOf[seat] ?? -1);
        const equals = sitters.filter((sitter) => sitter >= 0 && group >= 0 && groupOf[sitter] === group && !company.includes(sitter));
        const best = bestFor(person, equals, Number.POSITIVE_INFINITY);
        if (best < 0) return drop();
        exchange(plan, person, best);
      }
      consider();
    },
    completing,
    smoothing() {
      const torn = new Set<number>();
      plan.eachMoved((person) => {
        plan.eachAtOdds(person, (other) => {
          torn.add(person);
          torn.add(other);
        });
      });
      for (const person of torn) {
        let isTorn = false;
        plan.eachAtOdds(person, () => {
          isTorn = true;
        });
        if (isTorn) completing(person);
      }
    },
  };
}
