import { unlessKinds } from '../../model/demands/broken-pairing';
import type { Model } from '../../model/model';
import type { Purse } from '../../purse';
import { chanceOf } from '../chance';
import type { Neighborhood } from '../neighborhood';
import { bondedPlan } from './bonded-plan';
import { bondsOf } from './bonds';
import { companiesOf } from './companies';
import { exchangesOn } from './exchanges';
import { floorOf } from './floor';
import { gapsIn } from './gaps';
import { shiftsOn } from './shifts';
import { trialsOn } from './trials';

/** So many changes are tried for one unit of the purse. */
const triesPerUnit = 64;
/** After so many units without fewer broken bonds it begins anew; later, after a few more. */
const [patience, perPerson, growth] = [70, 0.1, 1.2];
/** More people make a large hall. */
const largeHall = 2000;
/** So many changes loosen a plan that is stuck, among people so many rungs from whoever is stuck. */
const [shakes, around] = [30, 20];
/** How much worse a change may leave all, and how often it may be worse than that. */
const [bearable, rashness] = [3, 0.1];
/** A plan is handed on when so few bonds are left as to the one before, or so few in all. */
const [worthTelling, fewTold] = [0.7, 3];
/** How often each of the other changes is tried where no exchange betters anything: one that is left out has its turn soon. */
const tryingMore = 0.5;

/**
 * Settles who sits where in a hall that is filled in the order of rank: what is asked of two people is mended bond by bond. Most of the
 * time people of one level change names; where that does not help, those without rank and the empty seats move along the order, and
 * the borders between the levels with them. A bond that no change betters presses harder from then on, until others give way to it.
 * The order of rank stays as it was. Yields now and then when fewer bonds are broken, and ends when none is or when the purse is empty.
 */
export function* settling(
  model: Model,
  neighborhood: Neighborhood,
  start: Int32Array,
  seed: number,
  purse: Purse,
): Generator<Int32Array, void> {
  const chance = chanceOf(seed);
  const bonds = bondsOf(model);
  const plan = bondedPlan(model, bonds);
  const floor = floorOf(model, neighborhood, start);
  const gaps = gapsIn(floor, plan.sitterOf);
  const { cast } = model;
  const trials = trialsOn(plan, cast.tableOf, gaps, chance);
  const exchanges = exchangesOn(plan, floor.equals, trials);
  const shifts = shiftsOn(floor, plan, exchanges, trials, chance);
  const { groupOf, groups } = floor.equals;
  const companyOf = companiesOf(bonds, cast.people.length, Math.max(...cast.seatsOfTable.map(({ length }) => length)));
  const broken = () => plan.broken.length + gaps.tables.length;

  const isLarge = cast.people.length > largeHall;
  const begin = (sitterOf: Int32Array) => {
    plan.load(sitterOf);
    gaps.countAll();
  };
  const tableAt = (seat: number): readonly number[] => cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
  const besideOf = (seat: number): readonly number[] => cast.beside[seat] ?? [];
  /** Where one of the two must sit, as the other does now, for the bond to hold; undefined where they must only part. */
  const spotsFor = (bond: number): ((seat: number) => readonly number[]) | undefined => {
    const kind = unlessKinds[bonds.kind[bond] ?? 0];
    return kind === 'not-beside' ? besideOf : kind === 'other-table' ? tableAt : undefined;
  };
  /** The company of somebody goes to each table at which an equal of his sits. */
  const tryCompany = (one: number) => {
    const company = companyOf[one];
    if (!company) return;
    const tables = new Set(groups[groupOf[one] ?? -1]?.map((equal) => cast.tableOf[plan.seatOf[equal] ?? -1] ?? 0));
    for (const table of tables) exchanges.companyElsewhere(company, cast.seatsOfTable[table] ?? []);
  };
  /** What else than an exchange might mend a bond. */
  const tryMore = (bond: number, one: number, other: number) => {
    const spotsBy = spotsFor(bond);
    const hasTurn = () => chance.draw() < tryingMore;
    if (spotsBy && hasTurn()) exchanges.bothElsewhere(one, other, spotsBy);
    if (spotsBy === tableAt && hasTurn()) tryCompany(one);
    for (const [person, partner] of [[one, other] as const, [other, one] as const]) {
      if (floor.mayMove[person] !== 1) continue;
      if ((groupOf[person] ?? -1) < 0) {
        if (hasTurn()) shifts.comingBeside(person, partner);
        continue;
      }
      // A host stays with the guests of his table.
      if (spotsBy === besideOf && cast.people[person]?.party !== 'host') shifts.steppingOff(person, partner);
      if (hasTurn()) shifts.movingBorders(person, partner);
      if (!hasTurn()) continue;
      const spots = spotsBy?.(plan.seatOf[partner] ?? -1) ?? [];
      shifts.reaching(person, spots[chance.below(spots.length)] ?? -1, partner);
    }
  };
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
    // An exchange costs little to try, the rest much.
    if (trials.least() >= plan.cost()) tryMore(bond, one, other);
    return bond;
  };

  /** Whoever sits near the people of the bonds that are still broken changes places, so that another way out is found. */
  const shake = () => {
    const stuck = plan.broken.flatMap((bond) => [bonds.one[bond] ?? 0, bonds.other[bond] ?? 0]);
    for (let change = 0; change < shakes && stuck.length > 0; change += 1) {
      const seat = plan.seatOf[stuck[chance.below(stuck.length)] ?? 0] ?? -1;
      const rungs = floor.ladderAt(seat)?.seats ?? Int32Array.from(cast.open);
      const at = Math.max(0, rungs.indexOf(seat)) + chance.below(2 * around + 1) - around;
      const person = plan.sitterOf[rungs[Math.max(0, Math.min(rungs.length - 1, at))] ?? -1] ?? -1;
      if (person < 0 || floor.mayMove[person] !== 1) continue;
      trials.begin();
      shifts.movingBorders(person, person);
      if (trials.least() === Number.POSITIVE_INFINITY) exchanges.withEquals(person);
      if (trials.least() < Number.POSITIVE_INFINITY) trials.take();
    }
  };

  begin(start);
  let best = start;
  let fewest = broken();
  let fewestNow = fewest;
  let told = fewest;
  let [idle, patient, paid] = [0, patience + cast.people.length * perPerson, 0];
  for (let round = 0, stops = 0; broken() > 0; round += 1) {
    if (trials.count() + round >= paid) {
      paid += triesPerUnit;
      idle += 1;
      if (!purse.spend()) {
        if (fewest < told) yield best;
        return;
      }
    }
    if (idle > patient) {
      stops += 1;
      plan.forget();
      // A large hall is not settled anew for what is wrong in one corner of it.
      begin(isLarge || stops % 2 === 0 ? best : start);
      if (isLarge || stops % 2 === 0) shake();
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
    best = plan.sitterOf.slice();
    // To price a whole plan takes longer than to mend a bond.
    if (fewest > told * worthTelling && fewest > fewTold) continue;
    told = fewest;
    yield best;
  }
}
