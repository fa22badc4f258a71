import { type RefObject, useEffect } from 'react';
import type { DragSession } from './drag-session';
import { edgePull } from './gestures/edge-pull';
import type { RoomView } from './use-room-view';

/** While somebody is held near the edge of the plan, the plan comes towards the hand. */
export function useEdgeScroll(box: RefObject<HTMLElement | null>, room: RoomView, session: DragSession): void {
  useEffect(() => {
    let frame = 0;
    const pull = () => {
      frame = 0;
      const hand = session.inHand();
      const at = box.current?.getBoundingClientRect();
      if (hand?.at !== 'dragging' || hand.over.on === 'outside' || !at) return;
      const by = edgePull(hand.point, at);
      if (by.left === 0 && by.top === 0) return;
      const view = room.store.get();
      room.show({ ...view, left: view.left + by.left, top: view.top + by.top });
      session.look();
      frame ||= requestAnimationFrame(pull);
    };
    const follow = () => {
      if (session.inHand()?.at === 'dragging') frame ||= requestAnimationFrame(pull);
    };
    const leave = session.subscribe(follow);
    return () => {
      leave();
      cancelAnimationFrame(frame);
    };
  }, [box, room, session]);
}
