import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Chance } from '../chance';
import type { BondedPlan } from './bonded-plan';
import { changePlaces, type Exchanges, exchange } from './exchanges';
import type { Floor } from './floor';
import { passAlong } from './passing-along';
import { rungsOn } from './rungs';
import type { Trials } from './trials';

/** Changes of where those without rank and the empty seats are, so that the borders between the levels move. */
export type Shifts = {
  /** Somebody without rank comes beside the other, or near one of his level. */
  readonly comingBeside: (person: number, partner: number) => void;
  /** Somebody of rank takes a seat of no order beside the other. */
  readonly steppingOff: (person: number, partner: number) => void;
  /** The borders near this person move by one. */
  readonly movingBorders: (person: number, partner: number) => void;
  /** A border moves so far that this person's level reaches the seat. */
  readonly reaching: (person: number, spot: number, partner: number) => void;
  /** A better seat that is empty at this table goes elsewhere. */
  readonly closing: (table: number) => void;
};

/** Looking for an empty seat, so many are tried on either side. */
const mostEmpty = 1;
/** How far from somebody an empty seat goes over to, and somebody without rank. */
const [emptyReach, staffReach] = [24, 8];
/** In a smaller hall a change moves few, and looking at each of them costs more than it saves. */
const largeHall = 2000;
/** Where one table cannot close ranks, so many others are tried. */
const mostClosing = 4;
/** A border moves by no more rungs than this at a time. */
const mostMoved = 16;

export function shiftsOn(floor: Floor, plan: BondedPlan, { completing, smoothing }: Exchanges, trials: Trials, chance: Chance): Shifts {
  const { isOpen, equals, ladderAt } = floor;
  const { cast } = floor.model;
  const { groupOf, groups } = equals;
  const { seatOf, sitterOf } = plan;
  const { opens, consider, drop } = trials;
  const isLarge = cast.people.length > largeHall;
  const offLadders = cast.open.filter((seat) => !ladderAt(seat));
  const tableOf = (seat: number) => cast.tableOf[seat] ?? 0;
  const equalsAt = (seat: number): readonly number[] => groups[groupOf[sitterOf[seat] ?? -1] ?? -1] ?? [];
  const { isSpare, isEmpty, nextSpare, anySpare, lowestOf, overTo } = rungsOn(floor, plan, chance);
  const within = ({ seats }: LadderInNumbers, rung: number) => Math.max(0, Math.min(seats.length - 1, rung));
  const passing = (ladder: LadderInNumbers, from: number, to: number): boolean => {
    opens(tableOf(ladder.seats[from] ?? 0));
    opens(tableOf(ladder.seats[to] ?? 0));
    return passAlong(plan, ladder, isOpen, equals, from, to, chance);
  };
  /** Those who were torn from their neighbors come back to them before the change is looked at. */
  const settle = (...torn: readonly number[]) => {
    for (const person of torn) completing(person);
    if (isLarge) smoothing();
    consider();
  };
  const tryPassing = (ladder: LadderInNumbers, from: number, to: number, ...follow: readonly number[]) => {
    if (to < 0 || from === to || !passing(ladder, from, to)) return drop();
    settle(...follow);
  };
  /** Of a seat that was left empty: its table closes ranks above it; where somebody held is in the way, another table near by does. */
  const closesUp = (seat: number): boolean => {
    const ladder = ladderAt(seat);
    if (!ladder || (sitterOf[seat] ?? -1) >= 0) return true;
    const rung = ladder.rungOf[seat] ?? -1;
    const own = lowestOf(ladder, tableOf(seat));
    const steps = plan.steps();
    if (own < rung || passing(ladder, rung, own)) return true;
    plan.back(steps);
    for (let look = 0; look < mostClosing; look += 1) {
      const near = within(ladder, rung + chance.below(2 * emptyReach + 1) - emptyReach);
      const end = lowestOf(ladder, tableOf(ladder.seats[near] ?? 0));
      if (end >= 0 && end !== rung && passing(ladder, rung, end)) return true;
      plan.back(steps);
    }
    return false;
  };
  const places = (person: number, spot: number) => {
    opens(tableOf(seatOf[person] ?? -1));
    opens(tableOf(spot));
    changePlaces(plan, person, spot);
  };
  /** Changes places with another without rank, or an empty seat, and goes on from there: farther up and down the order nothing moves. */
  const tryVia = (ladder: LadderInNumbers, person: number, via: number, to: number, partner: number) => {
    const seat = seatOf[person] ?? -1;
    places(person, ladder.seats[via] ?? -1);
    if (!closesUp(seat) || !passing(ladder, via, to)) return drop();
    settle(partner);
  };
  /** By way of the nearest other without rank, and of the nearest empty seats, up and down the ladder. */
  const tryNearest = (ladder: LadderInNumbers, person: number, to: number, partner: number) => {
    const own = seatOf[person] ?? -1;
    for (const step of [-1, 1]) {
      let staff = 0;
      let empty = 0;
      for (let rung = to + step; rung >= 0 && rung < ladder.seats.length && empty < mostEmpty; rung += step) {
        if (!isSpare(ladder, rung) || ladder.seats[rung] === own) continue;
        const free = isEmpty(ladder, rung);
        if (free) empty += 1;
        else if (staff + empty > 0) continue;
        else staff += 1;
        tryVia(ladder, person, rung, to, partner);
      }
    }
  };
  /** Whoever ranks and sits on a seat of no order comes back among his equals, where the nearest empty seat on one side passes along to them. */
  const landing = (off: number, step: number): boolean => {
    const equals = equalsAt(off);
    const seat = seatOf[equals[chance.below(equals.length)] ?? -1] ?? -1;
    const ladder = ladderAt(seat);
    if (!ladder) return false;
    const to = ladder.rungOf[seat] ?? -1;
    const from = nextSpare(ladder, to, step, (rung) => isEmpty(ladder, rung));
    if (from < 0 || !passing(ladder, from, to)) return false;
    // On the way he may have changed names with an equal.
    places(sitterOf[off] ?? -1, seat);
    return true;
  };
  /**
   * Whoever ranks on the spot takes a seat of no order, and who sat there passes along to his equals from where the other one comes: so
   * one more has room on the ladder between their two levels, past people who are held where nobody else could pass.
   */
  const tryRelieving = (person: number, spot: number, off: number, partner: number) => {
    const ladder = ladderAt(spot);
    const [back, goes] = [sitterOf[off] ?? -1, sitterOf[spot] ?? -1];
    const from = ladder?.rungOf[seatOf[person] ?? -1] ?? -1;
    const equals = equalsAt(off);
    const near = seatOf[equals[chance.below(equals.length)] ?? -1] ?? -1;
    if (!ladder || from < 0 || ladderAt(near) !== ladder) return;
    places(goes, off);
    places(person, spot);
    if (!passing(ladder, from, ladder.rungOf[near] ?? -1)) return drop();
    settle(back, goes, partner);
  };
  /** Whoever ranks on the spot leaves it for a seat of no order: one more has room on the ladder there, and nobody has to pass along it. */
  const tryVacating = (person: number, spot: number, partner: number) => {
    if (offLadders.length === 0) return;
    const off = offLadders[chance.below(offLadders.length)] ?? -1;
    const [seat, group] = [seatOf[person] ?? -1, groupOf[sitterOf[spot] ?? -1] ?? -1];
    if (off < 0 || off === seat || group < 0 || cast.people[sitterOf[spot] ?? -1]?.party === 'host') return;
    const isTaken = (sitterOf[off] ?? -1) >= 0;
    if (isTaken && equalsAt(off).length === 0) return;
    if (isTaken) tryRelieving(person, spot, off, partner);
    for (const step of isTaken ? [-1, 1] : [1]) {
      // Those who pass along may have come between.
      const hasRoom = (!isTaken || landing(off, step)) && groupOf[sitterOf[spot] ?? -1] === group && seatOf[person] === seat;
      const sitter = sitterOf[spot] ?? -1;
      if (hasRoom) places(sitter, off);
      if (hasRoom) places(person, spot);
      if (!hasRoom || !closesUp(seat)) {
        drop();
        continue;
      }
      settle(sitter, partner);
    }
  };

  return {
    comingBeside(person, partner) {
      const seat = seatOf[person] ?? -1;
      const spots = new Set(cast.beside[seatOf[partner] ?? -1] ?? []);
      const alike = groups[groupOf[partner] ?? -1] ?? [];
      const near = cast.beside[seatOf[alike[chance.below(alike.length)] ?? -1] ?? -1] ?? [];
      spots.add(near[chance.below(near.length)] ?? -1);
      for (const spot of spots) {
        if (isOpen[spot] !== 1 || spot === seat) continue;
        const ladder = ladderAt(spot);
        const sitter = sitterOf[spot] ?? -1;
        if (ladder && sitter >= 0 && (ladder.level[sitter] ?? 0) > 0) {
          const to = ladder.rungOf[spot] ?? -1;
          if (ladderAt(seat) === ladder) tryPassing(ladder, ladder.rungOf[seat] ?? -1, to, partner);
          tryNearest(ladder, person, to, partner);
          tryVacating(person, spot, partner);
          const far = anySpare(ladder);
          if (far >= 0 && ladder.seats[far] !== seat && far !== to) tryVia(ladder, person, far, to, partner);
        } else if (sitter < 0 || (groupOf[sitter] ?? -1) < 0) {
          places(person, spot);
          completing(partner);
          consider();
        }
      }
    },
    steppingOff(person, partner) {
      for (const spot of cast.beside[seatOf[partner] ?? -1] ?? []) {
        const sitter = sitterOf[spot] ?? -1;
        if (isOpen[spot] !== 1 || ladderAt(spot) || (sitter >= 0 && (groupOf[sitter] ?? -1) >= 0)) continue;
        places(person, spot);
        consider();
      }
    },
    movingBorders(person, partner) {
      const seat = seatOf[person] ?? -1;
      const ladder = ladderAt(seat);
      const own = ladder?.rungOf[seat] ?? -1;
      if (!ladder) return;
      for (const step of [-1, 1]) {
        const from = nextSpare(ladder, own, step);
        if (from < 0) continue;
        const reach = isEmpty(ladder, from) ? emptyReach : staffReach;
        tryPassing(ladder, from, overTo(ladder, from, within(ladder, own - step * chance.below(reach))), person, partner);
      }
    },
    reaching(person, spot, partner) {
      const ladder = ladderAt(spot);
      const group = groupOf[person] ?? -1;
      const [mine, theirs] = [ladder?.level[person] ?? 0, ladder?.level[sitterOf[spot] ?? -1] ?? 0];
      if (!ladder || isOpen[spot] !== 1 || group < 0 || mine === 0 || theirs === 0 || mine === theirs) return;
      const out = mine < theirs ? 1 : -1;
      const at = ladder.rungOf[spot] ?? -1;
      const equal = groups[group] ?? [];
      const onlyEmpty = chance.draw() < 0.6;
      for (let moved = 0; moved < mostMoved && groupOf[sitterOf[spot] ?? -1] !== group; moved += 1) {
        const from = nextSpare(ladder, at, out, (rung) => !onlyEmpty || isEmpty(ladder, rung));
        const near = ladder.rungOf[seatOf[equal[chance.below(equal.length)] ?? -1] ?? -1] ?? -1;
        const to = near < 0 || from < 0 ? -1 : overTo(ladder, from, near);
        if (to < 0 || (at - to) * out <= 0 || !passing(ladder, from, to)) return drop();
      }
      const reached = sitterOf[spot] ?? -1;
      if (groupOf[reached] !== group) return drop();
      if (reached !== person) exchange(plan, person, reached);
      completing(partner);
      consider();
    },
    closing(table) {
      for (const seat of cast.seatsOfTable[table] ?? []) {
        const ladder = ladderAt(seat);
        if (!ladder || (sitterOf[seat] ?? -1) >= 0 || isOpen[seat] !== 1) continue;
        const from = ladder.rungOf[seat] ?? -1;
        const near = within(ladder, from + chance.below(2 * emptyReach + 1) - emptyReach);
        for (const other of [table, tableOf(ladder.seats[near] ?? 0), chance.below(cast.seatsOfTable.length)])
          tryPassing(ladder, from, lowestOf(ladder, other));
        for (let rung = 0; rung < ladder.seats.length; rung += 1) {
          if (!isSpare(ladder, rung) || isEmpty(ladder, rung)) continue;
          const left = ladder.seats[rung] ?? -1;
          places(sitterOf[left] ?? -1, seat);
          if (closesUp(left)) consider();
          else drop();
        }
      }
    },
  };
}
