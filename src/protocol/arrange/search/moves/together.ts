import { type Change, rotation } from '../../model/working-plan';
import type { Chance } from '../chance';
import { type Aim, type Ground, pick, rotations } from './ground';
import { seatFor } from './seat-for';

/** Two people tied to each other move side by side to another place. */
export function couple(ground: Ground, person: number, chance: Chance, aim: Aim): Change | undefined {
  const { cast, ties, isOpen, seatOf } = ground;
  const seat = seatOf[person] ?? -1;
  const target = seatFor(ground, person, chance, aim);
  const partner = seatOf[pick(ties[person] ?? [], chance)] ?? -1;
  const beside = target < 0 ? -1 : pick(cast.beside[target] ?? [], chance);
  if (seat < 0 || partner < 0 || beside < 0 || !isOpen[seat] || !isOpen[target] || !isOpen[partner] || !isOpen[beside]) return undefined;
  if (new Set([seat, target, partner, beside]).size < 4) {
    // The partner sits next to the new place already, or one of them on it: those who are left go round.
    const ring = [...new Set([seat, target, partner, beside])];
    return ring.length > 1 ? rotation(ground, ring) : undefined;
  }
  return rotations(ground, [
    [seat, target],
    [partner, beside],
  ]);
}

/** Everybody who may move at two tables changes places. */
export function wholeTables(ground: Ground, seat: number, target: number): Change | undefined {
  const { cast, isOpen } = ground;
  const here = cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
  const there = cast.seatsOfTable[cast.tableOf[target] ?? 0] ?? [];
  if (here === there || here.length !== there.length) return undefined;
  return rotations(
    ground,
    here.flatMap((own, place) => {
      const other = there[place] ?? -1;
      return isOpen[own] && isOpen[other] ? [[own, other]] : [];
    }),
  );
}
