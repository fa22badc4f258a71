import type { Model } from '../model/model';
import { priceOfScore } from '../model/price';
import { type Change, type WorkingPlan, workingPlanOf } from '../model/working-plan';
import type { Seating } from '../proposal';
import type { Displacement } from './displacement';
import type { Standing } from './standing';

/** What one finding, one unit of wishes and one step from home weigh against each other while the search is warm. */
export type Weighing = {
  readonly finding: readonly [breach: number, departure: number, remark: number];
  readonly strain: number;
  readonly wish: number;
  readonly step: number;
  /** What is firm in a plan and not broken stays so. */
  readonly firm: boolean;
};

const [perBreach, perDeparture] = [
  priceOfScore({ breach: 1, departure: 0, remark: 0 }),
  priceOfScore({ breach: 0, departure: 1, remark: 0 }),
];

/** A difference of prices as one number; findings of one severity may pay for another here, as they never may between two answers. */
function heatOf(price: number, [breach, departure, remark]: Weighing['finding']): number {
  const breaches = Math.round(price / perBreach);
  const rest = price - breaches * perBreach;
  const departures = Math.round(rest / perDeparture);
  return breaches * breach + departures * departure + (rest - departures * perDeparture) * remark;
}

export type TrackedPlan = {
  readonly plan: WorkingPlan;
  readonly standing: () => Standing;
  /** Takes the change unless it makes the plan worse by more than this, and tells by how much; undefined when it was not taken. */
  readonly take: (change: Change, weighing: Weighing, most: number) => number | undefined;
  readonly load: (seating: Seating) => void;
  /** The plan as it is, to come back to. */
  readonly remember: () => Int32Array;
  readonly recall: (sitterOf: Int32Array) => void;
  readonly seatingOf: (sitterOf: Int32Array) => Seating;
};

/** A plan with what it is worth, kept up to date change by change. */
export function trackedPlan(model: Model, start: Seating, displacement: Displacement): TrackedPlan {
  const plan = workingPlanOf(model, start);
  const { seatOf, sitterOf } = plan;
  const { people, seats } = model.cast;
  let displaced = 0;
  const recount = () => {
    displaced = 0;
    for (let person = 0; person < people.length; person += 1) displaced += displacement.of(person, seatOf[person] ?? -1);
  };
  recount();
  const furtherBy = (change: Change): number => {
    let further = 0;
    for (let index = 0; index < change.seats.length; index += 1) {
      const seat = change.seats[index] ?? -1;
      const comes = change.sitters[index] ?? -1;
      if (comes >= 0) further += displacement.of(comes, seat) - displacement.of(comes, seatOf[comes] ?? -1);
      const goes = sitterOf[seat] ?? -1;
      if (goes >= 0 && !change.sitters.includes(goes)) further += displacement.of(goes, -1) - displacement.of(goes, seat);
    }
    return further;
  };
  const seatingOf = (sitters: Int32Array): Seating =>
    new Map(
      seats.flatMap(({ id }, seat) => {
        const person = people[sitters[seat] ?? -1];
        return person ? [[id, person.id] as const] : [];
      }),
    );
  const load = (seating: Seating) => {
    plan.load(seating);
    recount();
  };
  return {
    plan,
    standing: () => ({ price: plan.price(), weight: plan.weight(), displaced }),
    take(change, weighing, most) {
      const further = furtherBy(change);
      const room = most - further * weighing.step;
      const difference = plan.attempt(
        change,
        (price, weight, relief) => heatOf(price, weighing.finding) - weight * weighing.wish - relief * weighing.strain <= room,
        weighing.firm,
      );
      if (!difference) return undefined;
      const worse =
        heatOf(difference.price, weighing.finding) +
        difference.strain * weighing.strain -
        difference.weight * weighing.wish +
        further * weighing.step;
      if (worse > most) {
        plan.undo();
        return undefined;
      }
      plan.keep();
      displaced += further;
      return worse;
    },
    load,
    remember: () => sitterOf.slice(),
    recall: (sitters) => load(seatingOf(sitters)),
    seatingOf,
  };
}
