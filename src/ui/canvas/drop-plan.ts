import type { Move } from '../../commands/move-people';
import type { SeatId } from '../../model/ids';
import type { DragSession } from './drag-session';
import { keyOf, wishOf } from './gestures/drag-person';
import { type DropMode, dropMoves, type Floor, modeOf } from './gestures/drop-moves';
import { steppedOver } from './gestures/stepped-over';

/** `past`: locked seats that 顺延 leaves as they are. */
type Planned = { readonly moves: readonly Move[]; readonly past: readonly SeatId[] };

/** What letting go here and now would do; asked for on every move of the hand, worked out when it would do something else. */
export type DropPlan = () => Planned;

const nothing: Planned = { moves: [], past: [] };

export function createDropPlan(session: DragSession, floor: Floor, mode: DropMode): DropPlan {
  let known: { readonly key: string; readonly planned: Planned } = { key: '', planned: nothing };
  return () => {
    const hand = session.inHand();
    if (!hand) return nothing;
    const { over, turned, person, company, table = '' } = hand;
    const key = `${person} ${company?.length ?? 1} ${table} ${keyOf(over)} ${turned}`;
    if (known.key !== key) {
      const wish = wishOf(hand);
      const moves = wish ? dropMoves(wish, floor, mode) : [];
      const steps = wish?.wish === 'seat' && wish.table === undefined && modeOf(wish, mode) === 'insert';
      known = { key, planned: { moves, past: steps ? steppedOver(moves, floor) : [] } };
    }
    return known.planned;
  };
}
