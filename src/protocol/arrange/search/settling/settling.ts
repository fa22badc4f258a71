import type { Model } from '../../model/model';
import type { Purse } from '../../purse';
import { chanceOf } from '../chance';
import type { Neighborhood } from '../neighborhood';
import { bondedPlan } from './bonded-plan';
import { bondsOf, kinds } from './bonds';
import { exchangesOn } from './exchanges';
import { floorOf } from './floor';
import { gapsIn } from './gaps';
import { shiftsOn } from './shifts';
import { trialsOn } from './trials';

/** So many changes are tried for one unit of the purse. */
const triesPerUnit = 64;
/** After so many units without fewer broken bonds it begins anew; later, after a few more. */
const [patience, growth] = [80, 1.2];
/** How much worse a change may leave all, and how often it may be worse than that. */
const [bearable, rashness] = [3, 0.1];

/**
 * Settles who sits where in a hall that is filled in the order of rank: what is asked of two people is mended bond by bond. Most of the
 * time people of one level change names; where that does not help, those without rank and the empty seats move along the order, and
 * the borders between the levels with them. A bond that no change betters presses harder from then on, until others give way to it.
 * The order of rank stays as it was. Yields whenever fewer bonds are broken, and ends when none is or when the purse is empty.
 */
export function* settling(
  model: Model,
  around: Neighborhood,
  start: Int32Array,
  seed: number,
  purse: Purse,
): Generator<Int32Array, void> {
  const chance = chanceOf(seed);
  const bonds = bondsOf(model);
  const plan = bondedPlan(model, bonds);
  const floor = floorOf(model, around);
  const gaps = gapsIn(floor, plan.sitterOf);
  const { cast } = model;
  const trials = trialsOn(plan, cast.tableOf, gaps, chance);
  const exchanges = exchangesOn(plan, floor.equals, trials);
  const shifts = shiftsOn(floor, plan, exchanges, trials, chance);
  const { groupOf } = floor.equals;
  const broken = () => plan.broken.length + gaps.tables.length;

  const begin = () => {
    plan.load(start);
    gaps.countAll();
  };
  const tableAt = (seat: number): readonly number[] => cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
  const besideOf = (seat: number): readonly number[] => cast.beside[seat] ?? [];
  /** Where one of the two must sit, as the other does now, for the bond to hold; undefined where they must only part. */
  const spotsFor = (bond: number): ((seat: number) => readonly number[]) | undefined => {
    const kind = kinds[bonds.kind[bond] ?? 0];
    return kind === 'not-beside' ? besideOf : kind === 'other-table' ? tableAt : undefined;
  };
  /** What else than an exchange might mend a bond. */
  const tryMore = (bond: number, one: number, other: number) => {
    const spotsBy = spotsFor(bond);
    if (spotsBy) exchanges.bothElsewhere(one, other, spotsBy);
    for (const [person, partner] of [[one, other] as const, [other, one] as const]) {
      if (floor.mayMove[person] !== 1) continue;
      if ((groupOf[person] ?? -1) < 0) {
        shifts.comingBeside(person, partner);
        continue;
      }
      // A host stays with the guests of his table.
      if (spotsBy === besideOf && cast.people[person]?.party !== 'host') shifts.steppingOff(person, partner);
      shifts.movingBorders(person, partner);
      for (const spot of spotsBy?.(seatOfPartner(partner)) ?? []) shifts.reaching(person, spot, partner);
    }
  };
  const seatOfPartner = (partner: number) => plan.seatOf[partner] ?? -1;
  /** Tries what might mend one of the bonds that are broken or gaps that are open; the bond, or -1 for a gap. */
  const tryOne = (): number => {
    const focus = chance.below(broken());
    const bond = plan.broken[focus] ?? -1;
    if (bond < 0) {
      shifts.closing(gaps.tables[focus - plan.broken.length] ?? 0);
      return bond;
    }
    const [one, other] = [bonds.one[bond] ?? 0, bonds.other[bond] ?? 0];
    exchanges.withEquals(one);
    exchanges.withEquals(other);
    if (trials.least() >= plan.cost()) tryMore(bond, one, other);
    return bond;
  };

  begin();
  let fewest = broken();
  let fewestNow = fewest;
  let patient = patience;
  let idle = 0;
  let paid = 0;
  for (let round = 0; broken() > 0; round += 1) {
    if (trials.count() + round > paid) {
      paid += triesPerUnit;
      idle += 1;
      if (!purse.spend()) return;
    }
    if (idle > patient) {
      plan.forget();
      begin();
      fewestNow = broken();
      patient *= growth;
      idle = 0;
    }
    const pressing = plan.cost();
    trials.begin();
    const bond = tryOne();
    if (trials.least() >= pressing && bond >= 0) plan.press(bond, 1);
    if (trials.least() === Number.POSITIVE_INFINITY) continue;
    if (trials.least() > pressing + bearable && chance.draw() >= rashness) continue;
    trials.take();
    if (broken() >= fewestNow) continue;
    fewestNow = broken();
    idle = 0;
    if (fewestNow >= fewest) continue;
    fewest = fewestNow;
    yield plan.sitterOf.slice();
  }
}
