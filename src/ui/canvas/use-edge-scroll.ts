import { type RefObject, useEffect } from 'react';
import type { Rectangle } from '../../geometry/rectangle';
import type { DragSession } from './drag-session';
import { edgePull, pulledView, restAtEdge } from './gestures/edge-pull';
import type { RoomView } from './use-room-view';

/** While somebody rests near the edge of the plan with people in the hand, the plan comes towards the hand. */
export function useEdgeScroll(box: RefObject<HTMLElement | null>, room: RoomView, frame: Rectangle, session: DragSession): void {
  useEffect(() => {
    let asked = 0;
    let since: number | undefined;
    const pull = (now: number) => {
      asked = 0;
      const hand = session.inHand();
      const at = box.current?.getBoundingClientRect();
      const by = hand?.at === 'dragging' && hand.over.on !== 'outside' && at ? edgePull(hand.point, at) : undefined;
      if (!at || !by || (by.left === 0 && by.top === 0)) {
        since = undefined;
        return;
      }
      since ??= now;
      if (now - since > restAtEdge) {
        const view = room.store.get();
        const next = pulledView(view, by, frame, at);
        if (next.left !== view.left || next.top !== view.top) {
          room.show(next);
          session.look();
        }
      }
      asked ||= requestAnimationFrame(pull);
    };
    const leave = session.subscribe(() => {
      if (session.inHand()?.at === 'dragging') asked ||= requestAnimationFrame(pull);
    });
    return () => {
      leave();
      cancelAnimationFrame(asked);
    };
  }, [box, room, frame, session]);
}
