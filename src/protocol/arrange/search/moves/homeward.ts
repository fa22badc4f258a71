import { type Change, rotation } from '../../model/working-plan';
import type { Ground } from './ground';

/**
 * The one goes home, whoever sits there goes home as well, and so on, until a seat is free or the ring closes. Where the one stands,
 * somebody who has no home is left standing instead.
 */
export function homeward(ground: Ground, person: number): Change | undefined {
  const { homeOf, isOpen, isFreeToMove, seatOf, sitterOf } = ground;
  const from = seatOf[person] ?? -1;
  const ring = from < 0 ? [] : [from];
  const sitters = [person];
  for (let mover = person; ring.length < 12; ) {
    const home = homeOf[mover] ?? -1;
    if (home < 0 && from < 0) break;
    if (home < 0 || !isOpen[home]) return undefined;
    if (home === from) break;
    if (ring.includes(home)) return undefined;
    ring.push(home);
    const next = sitterOf[home] ?? -1;
    if (next < 0 || !isFreeToMove[next]) break;
    mover = next;
    sitters.push(next);
  }
  if (ring.length === 0) return undefined;
  if (from >= 0) return ring.length > 1 ? rotation(ground, ring) : undefined;
  return { seats: ring, sitters: sitters.slice(0, ring.length) };
}
