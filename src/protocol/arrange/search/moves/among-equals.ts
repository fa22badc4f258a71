import { type Change, rotation } from '../../model/working-plan';
import type { Chance } from '../chance';
import { type Ground, pick } from './ground';

/** Somebody without rank looks so many rungs up and down for another seat. */
const fewRungs = 6;

/** Only names change, not which level sits where: people of one level change places, somebody without rank a few rungs along. */
export function amongEquals(ground: Ground, person: number, chance: Chance): Change | undefined {
  const { isOpen, equals, seatOf, sitterOf } = ground;
  const seat = seatOf[person] ?? -1;
  if (seat < 0 || !isOpen[seat]) return undefined;
  const same = equals[person] ?? [];
  const roll = chance.draw();
  let target = roll < 0.4 ? byOneTied(ground, person, roll < 0.25, chance) : -1;
  if (target < 0 && isWithoutRank(ground, person) && chance.draw() < 0.7) target = fewRungsAway(ground, person, seat, chance);
  if (target < 0) target = seatOf[pick(same, chance)] ?? -1;
  if (target < 0 || target === seat || !isOpen[target]) return undefined;
  const across = roll > 0.9 ? bringingOneTied(ground, person, [seat, target], chance) : undefined;
  if (across) return across;
  if (roll > 0.4 && roll < 0.5) {
    const third = seatOf[pick(same, chance)] ?? -1;
    if (third >= 0 && third !== seat && third !== target && isOpen[third]) return rotation(ground, [seat, target, third]);
  }
  return { seats: [seat, target], sitters: [sitterOf[target] ?? -1, person] };
}

const isWithoutRank = ({ levelsOf }: Ground, person: number) => (levelsOf[person]?.[person] ?? 0) === 0;
const isEqual = ({ equals }: Ground, one: number, other: number) => one >= 0 && other >= 0 && equals[one] === equals[other];

/** A seat beside somebody tied to this person, or at that table; of a person with rank only where an equal sits. */
function byOneTied(ground: Ground, person: number, isBeside: boolean, chance: Chance): number {
  const { cast, ties, seatOf, sitterOf } = ground;
  const tied = ties[person] ?? [];
  const there = tied.length > 0 ? (seatOf[pick(tied, chance)] ?? -1) : -1;
  if (there < 0) return -1;
  const near = isBeside ? (cast.beside[there] ?? []) : (cast.seatsOfTable[cast.tableOf[there] ?? 0] ?? []);
  const seat = pick(near, chance);
  return isWithoutRank(ground, person) || isEqual(ground, person, sitterOf[seat] ?? -1) ? seat : -1;
}

function fewRungsAway({ open, ladderOf, placeOn }: Ground, person: number, seat: number, chance: Chance): number {
  const ladder = ladderOf[person] ?? open;
  const at = placeOn[person]?.[seat] ?? -1;
  if (at < 0) return -1;
  const rung = at + chance.below(2 * fewRungs + 1) - fewRungs;
  return ladder[Math.max(0, Math.min(ladder.length - 1, rung))] ?? -1;
}

/** The person goes to the target, and somebody tied comes along to a seat beside it, in exchange with an equal. */
function bringingOneTied(ground: Ground, person: number, [seat, target]: readonly [number, number], chance: Chance): Change | undefined {
  const { cast, isOpen, ties, seatOf, sitterOf } = ground;
  const tied = ties[person] ?? [];
  if (tied.length === 0) return undefined;
  const other = seatOf[pick(tied, chance)] ?? -1;
  const beside = pick(cast.beside[target] ?? [], chance);
  if (other < 0 || beside < 0 || !isOpen[other] || !isOpen[beside]) return undefined;
  if (other === target || beside === seat || other === beside) return undefined;
  const [comes, yields] = [sitterOf[other] ?? -1, sitterOf[beside] ?? -1];
  if (!isEqual(ground, comes, yields)) return undefined;
  return { seats: [seat, target, other, beside], sitters: [sitterOf[target] ?? -1, person, yields, comes] };
}
