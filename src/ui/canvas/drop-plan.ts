import type { Move } from '../../commands/move-people';
import type { DragSession } from './drag-session';
import { keyOf, wishOf } from './gestures/drag-person';
import { type DropMode, dropMoves, type Floor } from './gestures/drop-moves';

/** What letting go here and now would do; asked for on every move of the hand, worked out when it would do something else. */
export type DropPlan = () => readonly Move[];

const nothing: readonly Move[] = [];

export function createDropPlan(session: DragSession, floor: Floor, mode: DropMode): DropPlan {
  let known: { readonly key: string; readonly moves: readonly Move[] } = { key: '', moves: nothing };
  return () => {
    const hand = session.inHand();
    if (!hand) return nothing;
    const { over, turned, person, company, table = '' } = hand;
    const key = `${person} ${company?.length ?? 1} ${table} ${keyOf(over)} ${turned}`;
    if (known.key !== key) {
      const wish = wishOf(hand);
      known = { key, moves: wish ? dropMoves(wish, floor, mode) : nothing };
    }
    return known.moves;
  };
}
