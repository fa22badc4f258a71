import type { Chance } from '../chance';
import type { BondedPlan } from './bonded-plan';
import type { Gaps } from './gaps';

/** Changes are tried on the plan one by one and taken back; the one after which least presses is remembered. */
export type Trials = {
  /** Another one of the equally good is chosen by chance, so the order of trying does not matter. */
  readonly begin: () => void;
  /** A seat at this table is about to be filled or emptied. */
  readonly opens: (table: number) => void;
  /** What was done on the plan is one of the changes to choose from; it is taken back but for so many steps, with which the next begins. */
  readonly consider: (keep?: number) => void;
  /** What was done on the plan will not do. */
  readonly drop: () => void;
  /** How hard all would press after the best of them; infinite where none was possible. */
  readonly least: () => number;
  /** Carries out the best one. */
  readonly take: () => void;
  /** How many were tried in all. */
  readonly count: () => number;
};

/** What a gap presses, against one bond. */
const perGap = 2;
/** So many changes long, at most, nobody goes back to the seat that he left. */
const mostAway = 10;

export function trialsOn(plan: BondedPlan, tableOf: Int32Array, gaps: Gaps, chance: Chance): Trials {
  const { seatOf } = plan;
  const people: number[] = [];
  const seats: number[] = [];
  const opened: number[] = [];
  const left = new Int32Array(seatOf.length).fill(-1);
  const awayUntil = new Int32Array(seatOf.length);
  let least = Number.POSITIVE_INFINITY;
  let alike = 0;
  let changes = 0;
  let count = 0;

  const drop = () => {
    plan.back(0);
    opened.length = 0;
  };
  let isBack = false;
  const lookBack = (person: number) => {
    if ((awayUntil[person] ?? 0) > changes && left[person] === seatOf[person]) isBack = true;
  };
  const goesBack = (): boolean => {
    isBack = false;
    plan.eachMoved(lookBack);
    return isBack;
  };
  const add = (person: number) => {
    if (people.includes(person)) return;
    people.push(person);
    seats.push(seatOf[person] ?? -1);
  };
  const remember = () => {
    people.length = 0;
    seats.length = 0;
    plan.eachMoved(add);
  };
  return {
    begin() {
      least = Number.POSITIVE_INFINITY;
      alike = 0;
      people.length = 0;
      seats.length = 0;
    },
    opens: (table) => void opened.push(table),
    consider(keep = 0) {
      count += 1;
      const pressure = plan.cost() + (opened.length > 0 ? gaps.more(opened) * perGap : 0);
      if (pressure <= least && !goesBack()) {
        alike = pressure < least ? 1 : alike + 1;
        least = pressure;
        if (alike === 1 || chance.below(alike) === 0) remember();
      }
      plan.back(keep);
      if (keep === 0) opened.length = 0;
    },
    drop,
    least: () => least,
    take() {
      changes += 1;
      const tables = new Set<number>();
      for (const person of people) {
        const seat = seatOf[person] ?? -1;
        tables.add(tableOf[seat] ?? 0);
        left[person] = seat;
        awayUntil[person] = changes + 1 + chance.below(mostAway);
        plan.lift(person);
      }
      for (const [index, person] of people.entries()) {
        const seat = seats[index] ?? -1;
        tables.add(tableOf[seat] ?? 0);
        plan.seat(person, seat);
      }
      plan.keep();
      for (const table of tables) gaps.count(table);
    },
    count: () => count,
  };
}
