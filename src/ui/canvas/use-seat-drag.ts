import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PersonId } from '../../model/ids';
import { createDragSession, type DragSession } from './drag-session';

const SeatDragContext = createContext<DragSession>(createDragSession());

/** For tests and for two plans on one page; without it list and canvas share one hand. */
export const SeatDragProvider = SeatDragContext.Provider;

/** The hand: `onPointerDown={(event) => drag.start({ person }, event)}` on a list, `drag.pickUp({ person })` from its keyboard. */
export const useSeatDrag = (): DragSession => useContext(SeatDragContext);

/** Who is in the hand. Renders at pick-up and drop only. */
export function usePersonInHand(): PersonId | undefined {
  const session = useSeatDrag();
  return useSyncExternalStore(session.subscribe, () => session.inHand()?.person);
}
