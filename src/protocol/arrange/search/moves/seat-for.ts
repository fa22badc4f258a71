import type { Chance } from '../chance';
import { type Aim, type Ground, pick } from './ground';

/** An open seat that might suit: home, by somebody tied, in the place of an equal, near on the ladder, or any. */
export function seatFor(ground: Ground, person: number, chance: Chance, aim: Aim): number {
  const { cast, open, ties, ladderOf, placeOn, equals, seatOf, homeOf } = ground;
  const roll = chance.draw();
  const home = homeOf[person] ?? -1;
  if (aim === 'home' && roll < 0.45 && home >= 0) {
    if (roll < 0.25) return home;
    const ladder = ladderOf[person] ?? open;
    const at = placeOn[person]?.[home] ?? -1;
    if (at >= 0) return ladder[Math.max(0, Math.min(ladder.length - 1, at + chance.below(9) - 4))] ?? home;
  }
  const tied = ties[person] ?? [];
  if (roll < 0.4 && tied.length > 0) {
    const seat = seatOf[pick(tied, chance)] ?? -1;
    if (seat >= 0) {
      const near = roll < 0.25 ? (cast.beside[seat] ?? []) : (cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? []);
      const there = pick(near, chance);
      if (there >= 0) return there;
    }
  }
  const same = equals[person] ?? [];
  if (roll < 0.9 && same.length > 1) {
    const seat = seatOf[pick(same, chance)] ?? -1;
    if (seat >= 0) return seat;
  }
  return pick(open, chance);
}
