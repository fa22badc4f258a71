import { isBeside } from '../../model/demand';
import type { LadderInNumbers } from '../../model/ladder-in-numbers';
import type { Model } from '../../model/model';
import type { Chance } from '../chance';
import { type Exchanges, elsewhere, type LevelDraft, nobody, ranked } from './level-draft';
import type { Company, End, Near, Wants } from './wants';

/** A held person out of order, against one want that no naming could meet. */
const perOrder = 3;
/** More than so many do not go over to the other side of a rung at a time. */
const mostShifted = 8;
const mostTries = 60;

export type LevelCost = {
  /** How much is wanted that no naming of people could give, and what is out of order, as the draft stands now. */
  readonly cost: () => number;
  /** An exchange after which a want that was not met at the last count would be; among these places without rank. */
  readonly mending: (unranked: readonly number[], chance: Chance) => Exchanges | undefined;
};

/** How many of sorted levels are higher in rank than this one. */
function countBefore(levels: Int32Array, level: number): number {
  let index = 0;
  while (index < levels.length && (levels[index] ?? 0) < level) index += 1;
  return index;
}

export function levelCost({ cast }: Model, numbers: LadderInNumbers, draft: LevelDraft, wants: Wants, sitterOf: Int32Array): LevelCost {
  const { seats, placeOf, rungs, isFree, on, levels, tableOf } = draft;
  /** The level on each seat, of those who may move; 0 elsewhere. */
  const levelAt = new Int32Array(cast.seats.length);
  const heldLevel = Int32Array.from({ length: rungs }, (_, rung) =>
    isFree[rung] === 1 ? 0 : (numbers.level[sitterOf[seats[rung] ?? -1] ?? -1] ?? 0),
  );
  const highest = levels.at(-1) ?? 0;
  const [first, last] = [new Int32Array(highest + 1), new Int32Array(highest + 1)];
  const seatOf = new Int32Array(cast.people.length).fill(-1);
  const takenBelow = new Int32Array(cast.seatsOfTable.length);
  let stamp = 0;
  const unmet: Near[] = [];

  /** Gives the levels to the rungs in order. */
  const write = () => {
    first.fill(-1);
    let next = 0;
    for (let place = 0; place < seats.length; place += 1) {
      if (isFree[place] !== 1) continue;
      const seat = seats[place] ?? -1;
      const here = on[place] ?? nobody;
      const level = here === ranked ? (levels[next++] ?? 0) : 0;
      levelAt[seat] = level;
      if (here >= 0) seatOf[here] = seat;
      if (level === 0) continue;
      if (first[level] === -1) first[level] = place;
      last[level] = place;
    }
  };
  const outOfOrder = (): number => {
    let out = 0;
    let lowestYet = 0;
    let lowestHeld = 0;
    for (let rung = 0; rung < rungs; rung += 1) {
      const held = heldLevel[rung] ?? 0;
      const level = held > 0 ? held : (levelAt[seats[rung] ?? -1] ?? 0);
      if (level === 0) continue;
      if (held > 0) out += Math.max(0, lowestYet - held);
      else if (lowestHeld > level) out += 1;
      lowestYet = Math.max(lowestYet, level);
      lowestHeld = Math.max(lowestHeld, held);
    }
    return out;
  };
  /** Empty rungs above a taken one of their table. */
  const gaps = (): number => {
    let count = 0;
    stamp += 1;
    for (let rung = rungs - 1; rung >= 0; rung -= 1) {
      const table = tableOf[rung] ?? -1;
      if (table < 0) continue;
      if (isFree[rung] !== 1 || on[rung] === ranked) takenBelow[table] = stamp;
      else if (on[rung] === nobody && takenBelow[table] === stamp) count += 1;
    }
    return count;
  };
  const seatOfEnd = ({ seat, person }: End) => (seat >= 0 ? seat : person >= 0 ? (seatOf[person] ?? -1) : -1);
  const isNearLevel = (seat: number, level: number): boolean => {
    for (const next of cast.beside[seat] ?? []) if (levelAt[next] === level) return true;
    return false;
  };
  const isMet = ({ one, other }: Near): boolean => {
    const [left, right] = [seatOfEnd(one), seatOfEnd(other)];
    if (left >= 0 && right >= 0) return isBeside(cast, left, right);
    if (left >= 0) return isNearLevel(left, other.level);
    if (right >= 0) return isNearLevel(right, one.level);
    for (let rung = first[one.level] ?? -1; rung >= 0 && rung <= (last[one.level] ?? -1); rung += 1) {
      const seat = seats[rung] ?? -1;
      if (levelAt[seat] === one.level && isNearLevel(seat, other.level)) return true;
    }
    return false;
  };
  const lackAt = (table: number, { levels: wanted, counts }: Company): number => {
    let lack = 0;
    for (let index = 0; index < wanted.length; index += 1) {
      let missing = counts[index] ?? 0;
      for (const seat of cast.seatsOfTable[table] ?? []) if (levelAt[seat] === wanted[index]) missing -= 1;
      lack += Math.max(0, missing);
    }
    return lack;
  };
  /** Who is missing at the table that would hold most of them. */
  const lackOf = (company: Company): number => {
    if (company.table >= 0) return lackAt(company.table, company);
    const [level = 0] = company.levels;
    let least = Number.POSITIVE_INFINITY;
    let before = -1;
    for (let rung = first[level] ?? -1; rung >= 0 && rung <= (last[level] ?? -1) && least > 0; rung += 1) {
      const table = tableOf[rung] ?? -1;
      if (table !== before) least = Math.min(least, lackAt(table, company));
      before = table;
    }
    return Number.isFinite(least) ? least : 0;
  };

  const aSeatBeside = (seat: number, chance: Chance): number => {
    const near = cast.beside[seat] ?? [];
    return near[chance.below(near.length)] ?? -1;
  };
  /** People without rank and empty seats go over to the other side of a rung until it gets this level. */
  const shifting = (rung: number, level: number, unranked: readonly number[], chance: Chance): Exchanges | undefined => {
    if (rung < 0 || rung >= rungs) return undefined;
    let before = 0;
    for (let at = 0; at < rung; at += 1) if (isFree[at] === 1 && on[at] === ranked) before += 1;
    const [from, to] = [countBefore(levels, level), countBefore(levels, level + 1)];
    const lacking = before < from ? from - before : before >= to ? to - 1 - before : 0;
    if (lacking === 0 || Math.abs(lacking) > mostShifted) return undefined;
    const places: number[] = [];
    for (let tries = 0; tries < mostTries && places.length < 2 * Math.abs(lacking); tries += 1) {
      const own = unranked[chance.below(unranked.length)] ?? -1;
      const target = own < 0 ? -1 : elsewhere(draft, own, chance);
      const goesOver = own < rung === lacking > 0 && target < rung !== lacking > 0 && target !== rung;
      if (goesOver && on[target] === ranked && !places.includes(own) && !places.includes(target)) places.push(own, target);
    }
    return places;
  };
  return {
    cost() {
      write();
      unmet.length = 0;
      for (const pair of wants.near) if (!isMet(pair)) unmet.push(pair);
      let lack = 0;
      for (const company of wants.company) lack += lackOf(company);
      return outOfOrder() * perOrder + gaps() + unmet.length + lack;
    },
    mending(unranked, chance) {
      const pair = unmet[chance.below(unmet.length)];
      if (!pair) return undefined;
      const [goes, stays] = pair.one.person >= 0 ? [pair.one, pair.other] : [pair.other, pair.one];
      if (goes.person < 0) {
        const seat = Math.max(seatOfEnd(stays), seatOfEnd(goes));
        const level = Math.max(goes.level, stays.level);
        return seat < 0 ? undefined : shifting(placeOf[aSeatBeside(seat, chance)] ?? -1, level, unranked, chance);
      }
      let seat = seatOfEnd(stays);
      const [from, to] = [first[stays.level] ?? -1, last[stays.level] ?? -1];
      if (seat < 0 && from >= 0) seat = seats[from + chance.below(to - from + 1)] ?? -1;
      return seat < 0 ? undefined : [placeOf[seatOfEnd(goes)] ?? -1, placeOf[aSeatBeside(seat, chance)] ?? -1];
    },
  };
}
