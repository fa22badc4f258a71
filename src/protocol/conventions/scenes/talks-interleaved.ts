import type { Citation } from '../../../model/citation';
import type { Placed, SceneAnswer } from '../scene';
import type { Side } from './talks-side';

/** The drawing goes as far as No. 5 of each delegation: two seats at either hand of the principals. */
const drawn = 2;

/**
 * Working style: the principals face each other in the middle, and both delegations mix outwards. Nearest each principal sit
 * the other side's people, then the own again, the lower number at the right hand.
 */
export function interleaved(sides: { readonly guest: Side; readonly host: Side }, citation: Citation): SceneAnswer {
  const turnsOf = ({ left, right }: Side) => Math.max(left.length, right.length);
  const turns = Math.max(turnsOf(sides.guest), turnsOf(sides.host));
  const order = (own: 'guest' | 'host', opposite: 'guest' | 'host'): readonly Placed[] => {
    const { principal } = sides[own];
    const first: Placed = { seat: principal.id, because: [{ principle: 'principal-in-the-middle', citation }], sourced: true };
    const others = Array.from({ length: turns }, (_, turn) => {
      const across = turn % 2 === 0;
      const side = sides[across ? opposite : own];
      return [side.right[turn], side.left[turn]].flatMap((seat): readonly Placed[] => {
        if (!seat) return [];
        const principle = across ? 'among-the-other-delegation' : 'again-on-the-own-side';
        return [{ seat: seat.id, because: [{ principle, citation }], sourced: turn < drawn }];
      });
    });
    return [first, ...others.flat()];
  };
  return { order: { guest: order('guest', 'host'), host: order('host', 'guest') } };
}
