import type { Move } from '../../../commands/move-people';
import type { SeatId } from '../../../model/ids';
import type { Floor } from './drop-moves';

/**
 * 顺延 leaves whoever sits on a locked seat in peace: the locked seats of the honor order that lie between those which the moves fill
 * and leave.
 */
export function steppedOver(moves: readonly Move[], { ladderOf, locked }: Pick<Floor, 'ladderOf' | 'locked'>): readonly SeatId[] {
  const places = moves.flatMap(({ from, to }) => [from, to]).filter((seat) => seat !== null);
  const [first] = places;
  if (!first) return [];
  const ladder = ladderOf(first);
  const steps = places.map((seat) => ladder.indexOf(seat)).filter((step) => step >= 0);
  return ladder.slice(Math.min(...steps), Math.max(...steps) + 1).filter(locked);
}
