import { type Change, rotation } from '../../model/working-plan';
import type { Chance } from '../chance';
import { type Ground, pick } from './ground';

/**
 * Somebody without rank takes a seat in the middle of a ladder without breaking its order: whoever sat there takes the first seat of
 * the next level, who sat there the first of the one after it, and so on up to the seat that was left.
 */
export function squeezeIn(ground: Ground, person: number, target: number, chance: Chance): Change | undefined {
  const { seatOf, levelsOf } = ground;
  const seat = seatOf[person] ?? -1;
  return (levelsOf[person]?.[person] ?? 0) > 0 ? undefined : squeezed(ground, person, seat, target, chance);
}

/** The same for a seat on which nobody sits: another one, the lowest of its table, is empty instead. */
export function squeezeEmpty(ground: Ground, chance: Chance): Change | undefined {
  const { cast, open, placeOn, sitterOf } = ground;
  const seat = pick(open, chance);
  let empty = -1;
  for (let tries = 0; tries < 8 && empty < 0; tries += 1) {
    const there = pick(open, chance);
    if ((sitterOf[there] ?? -1) < 0) empty = there;
  }
  const table = cast.seatsOfTable[cast.tableOf[seat] ?? 0] ?? [];
  const someone = sitterOf[seat] ?? -1;
  if (empty < 0 || someone < 0) return undefined;
  const places = placeOn[someone];
  let lowest = -1;
  for (const place of table) if ((places?.[place] ?? -1) > (lowest < 0 ? -1 : (places?.[lowest] ?? -1))) lowest = place;
  const sitter = lowest < 0 ? -1 : (sitterOf[lowest] ?? -1);
  return sitter < 0 ? undefined : squeezed(ground, sitter, empty, lowest, chance);
}

function squeezed(ground: Ground, person: number, seat: number, target: number, chance: Chance): Change | undefined {
  const { open, isOpen, ladderOf, placeOn, levelsOf, equals, seatOf, sitterOf } = ground;
  const [ladder, places, levels] = [ladderOf[person] ?? open, placeOn[person], levelsOf[person]];
  const [from, to] = [places?.[target] ?? -1, places?.[seat] ?? -1];
  if (!levels || from < 0 || to < 0 || from === to) return undefined;
  const ring = [seat, target];
  // Whoever makes room may be any of his equals: he takes the seat of one who goes instead.
  const passOn = (sitter: number) => {
    const other = sitter < 0 || chance.draw() < 0.5 ? -1 : (seatOf[pick(equals[sitter] ?? [], chance)] ?? -1);
    if (other >= 0 && isOpen[other] && !ring.includes(other)) ring.push(other);
  };
  const step = to > from ? 1 : -1;
  let level = levels[sitterOf[target] ?? -1] ?? 0;
  passOn(sitterOf[target] ?? -1);
  for (let at = from + step; at !== to && level > 0; at += step) {
    const next = ladder[at] ?? -1;
    const other = levels[sitterOf[next] ?? -1] ?? 0;
    if (other === 0 || (other - level) * step <= 0 || ring.includes(next)) continue;
    ring.push(next);
    level = other;
    passOn(sitterOf[next] ?? -1);
  }
  return rotation(ground, ring);
}
