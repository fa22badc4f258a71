import { type ComponentType, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Move } from '../../commands/move-people';
import type { Finding } from '../../protocol/rules/finding';
import type { DragSession } from '../canvas/drag-session';
import { SeatCanvas } from '../canvas/seat-canvas';
import type { SeatCanvasHandle } from '../canvas/seat-canvas-props';
import { SeatDragProvider } from '../canvas/use-seat-drag';
import type { SeatCanvasProps } from '../editor/plan-port';
import type { Floats } from '../editor/use-floats';
import { useSpeaker } from '../speech';
import { stageBy } from './housing';
import type { Reviewer } from './reviewer';
import { useShownPlan } from './use-shown-plan';
import { useViewWishes } from './use-view-wishes';
import { weigh } from './weighing';

const noFindings: readonly Finding[] = [];

/** Room for what floats over the plan: its name and convention above, modes and zoom below; more where they take more. */
const [insets, air] = [{ top: 88, right: 16, bottom: 76, left: 16 }, 8];
const uncovered: Floats = { head: 0, foot: 0 };

/** The canvas that is on the screen now. */
export type CanvasRef = RefObject<SeatCanvasHandle | null>;

/** The plan of one occasion, from the engine's contract to what the canvas draws. */
export function planOver(
  reviewer: Reviewer,
  session: DragSession,
  onCanvas: (canvas: CanvasRef | undefined) => void,
): ComponentType<SeatCanvasProps> {
  function Plan(props: SeatCanvasProps) {
    const { occasion, selected, onSelect, group, onGroup, lit, numbered = false, above, mode, ordering, proposal, proposalStep } = props;
    const { judge, onChanges, open, onTable, onWhole, onName, floats = uncovered } = props;
    const { language } = useSpeaker();
    const handle = useRef<SeatCanvasHandle>(null);
    const review = reviewer.review(occasion);
    const ordered = ordering && stageBy(review.context.reception, occasion, ordering.house);
    const context = ordered ?? review.context;
    const shown = useShownPlan({ context, findings: ordered ? noFindings : review.findings, numbered, lit, ordering });
    const weighHere = useCallback((moves: readonly Move[]) => weigh(reviewer, occasion, moves, language), [occasion, language]);
    const tellZoom = useViewWishes(handle, props);
    const inside = useMemo(
      () => ({ ...insets, top: Math.max(insets.top, floats.head + air), bottom: Math.max(insets.bottom, floats.foot + air) }),
      [floats],
    );

    useEffect(() => {
      onCanvas(handle);
      return () => {
        onCanvas(undefined);
      };
    }, []);

    return (
      <SeatDragProvider value={session}>
        <SeatCanvas
          {...shown}
          ref={handle}
          occasion={occasion}
          onChanges={onChanges}
          selected={selected}
          above={ordering ? undefined : above}
          onSelect={onSelect}
          onPick={ordering?.onPick}
          judge={judge}
          moves={proposal?.moves}
          step={proposalStep}
          mode={mode}
          weigh={ordering ? undefined : weighHere}
          group={group}
          onGroup={onGroup}
          onZoom={tellZoom}
          open={open}
          onTable={onTable}
          onWhole={onWhole}
          onName={ordering ? undefined : onName}
          insets={inside}
        />
      </SeatDragProvider>
    );
  }
  return Plan;
}
