import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Chance } from '../chance';
import type { BondedPlan } from './bonded-plan';
import type { Floor } from './floor';

/** The rungs of a ladder as they are taken at the moment. A rung that is spare holds nobody of rank: staff, or an empty seat. */
export type Rungs = {
  readonly isSpare: (ladder: LadderInNumbers, rung: number) => boolean;
  readonly isEmpty: (ladder: LadderInNumbers, rung: number) => boolean;
  /** The next spare rung from here, upwards (-1) or downwards (1), among those that `suits`; -1 where there is none. */
  readonly nextSpare: (ladder: LadderInNumbers, from: number, step: number, suits?: (rung: number) => boolean) => number;
  /** A spare rung anywhere on the ladder; -1 where so many looks find none. */
  readonly anySpare: (ladder: LadderInNumbers) => number;
  /** The lowest rung of a table on which somebody sits who ranks and may move: there an empty seat belongs. */
  readonly lowestOf: (ladder: LadderInNumbers, table: number) => number;
  /** Where a spare rung goes near another: an empty seat to the end of the table there, somebody without rank to the rung itself. */
  readonly overTo: (ladder: LadderInNumbers, from: number, near: number) => number;
};

/** Looking for one anywhere, so many rungs are looked at. */
const mostLooks = 24;

export function rungsOn({ isOpen, model: { cast } }: Floor, { sitterOf }: BondedPlan, chance: Chance): Rungs {
  const sitterAt = ({ seats }: LadderInNumbers, rung: number) => sitterOf[seats[rung] ?? -1] ?? -1;
  const isSpare = (ladder: LadderInNumbers, rung: number) =>
    isOpen[ladder.seats[rung] ?? -1] === 1 && (ladder.level[sitterAt(ladder, rung)] ?? 0) === 0;
  const isEmpty = (ladder: LadderInNumbers, rung: number) => sitterAt(ladder, rung) < 0;
  const lowestOf = ({ rungOf, level }: LadderInNumbers, table: number): number => {
    let lowest = -1;
    for (const seat of cast.seatsOfTable[table] ?? [])
      if (isOpen[seat] === 1 && (level[sitterOf[seat] ?? -1] ?? 0) > 0) lowest = Math.max(lowest, rungOf[seat] ?? -1);
    return lowest;
  };
  return {
    isSpare,
    isEmpty,
    lowestOf,
    nextSpare(ladder, from, step, suits = () => true) {
      for (let rung = from + step; rung >= 0 && rung < ladder.seats.length; rung += step)
        if (isSpare(ladder, rung) && suits(rung)) return rung;
      return -1;
    },
    anySpare(ladder) {
      for (let look = 0; look < mostLooks; look += 1) {
        const rung = chance.below(ladder.seats.length);
        if (isSpare(ladder, rung)) return rung;
      }
      return -1;
    },
    overTo(ladder, from, near) {
      const seat = ladder.seats[near] ?? -1;
      if (isEmpty(ladder, from)) return lowestOf(ladder, cast.tableOf[seat] ?? 0);
      return isOpen[seat] === 1 ? near : -1;
    },
  };
}
