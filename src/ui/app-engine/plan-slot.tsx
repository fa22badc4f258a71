import { createDragSession } from '../canvas/drag-session';
import type { HandPort, SeatCanvasProps } from '../editor/plan-port';
import { type Later, later } from '../parts/later';
import type { CanvasRef } from './plan';
import type { Reviewer } from './reviewer';

export type PlanSlot = { readonly SeatCanvas: Later<SeatCanvasProps>; readonly hand: HandPort };

/** The canvas behind the engine's contract, loaded with the first plan, and the hand that it shares with the list. */
export function createPlanSlot(reviewer: Reviewer): PlanSlot {
  const session = createDragSession();
  let canvas: CanvasRef | undefined;
  const Plan = later(async () => {
    const { planOver } = await import('./plan');
    return {
      default: planOver(reviewer, session, (shown) => {
        canvas = shown;
      }),
    };
  });
  return {
    SeatCanvas: Plan,
    hand: {
      // The list has looked at the button already.
      start: (person, { pointerId, pointerType, clientX, clientY, shiftKey, ctrlKey, metaKey }) =>
        session.start({ person }, { pointerId, pointerType, clientX, clientY, shiftKey, ctrlKey, metaKey, button: 0 }),
      pickUp: (person) => canvas?.current?.pickUp(person),
      isHolding: () => session.inHand() !== undefined,
      carried: () => canvas?.current?.carried(),
      subscribe: session.subscribe,
    },
  };
}
