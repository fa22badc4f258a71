import { type ComponentType, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Move } from '../../commands/move-people';
import { drawOccasion } from '../../drawing/draw-occasion';
import { personMark } from '../../drawing/person-mark';
import { saySide } from '../../i18n/say-side';
import type { PersonId, SeatId } from '../../model/ids';
import { waiverOf } from '../../protocol/review/active-findings';
import { type Finding, identityOf } from '../../protocol/rules/finding';
import type { DragSession } from '../canvas/drag-session';
import { canvasLabels } from '../canvas/labels';
import { SeatCanvas } from '../canvas/seat-canvas';
import type { SeatCanvasHandle } from '../canvas/seat-canvas-props';
import { SeatDragProvider } from '../canvas/use-seat-drag';
import type { SeatCanvasProps } from '../editor/plan-port';
import { useSpeaker } from '../speech';
import { stageBy } from './housing';
import { ranksOf } from './ranks';
import type { Reviewer } from './reviewer';
import { weigh } from './weighing';

const noFindings: readonly Finding[] = [];

/** What floats over the plan: its name and convention above, modes and zoom below. */
const insets = { top: 88, right: 16, bottom: 76, left: 16 };

/** Seats by honor: guests, hosts, everybody else, as the plan is read aloud. */
function useReadingOrder({ honor }: ReturnType<Reviewer['review']>['context']): readonly SeatId[] {
  return useMemo(() => {
    const { guest = [], host = [], any = [] } = honor?.order ?? {};
    return [...new Set([...guest, ...host, ...any].map(({ seat }) => seat))];
  }, [honor]);
}

/** The canvas that is on the screen now. */
export type CanvasRef = RefObject<SeatCanvasHandle | null>;

/** The plan of one occasion, from the engine's contract to what the canvas draws. */
export function planOver(
  reviewer: Reviewer,
  session: DragSession,
  onCanvas: (canvas: CanvasRef | undefined) => void,
): ComponentType<SeatCanvasProps> {
  function Plan({
    occasion,
    selected,
    onSelect,
    group,
    onGroup,
    lit,
    numbered = false,
    above,
    mode,
    ordering,
    proposal,
    proposalStep,
    judge,
    onChanges,
    zoom,
    onZoom,
    fits,
    look,
    open,
    onTable,
    onWhole,
    onName,
  }: SeatCanvasProps) {
    const speaker = useSpeaker();
    const handle = useRef<SeatCanvasHandle>(null);
    const review = reviewer.review(occasion);
    const ordered = ordering && stageBy(review.context.reception, occasion, ordering.house);
    const context = ordered ?? review.context;
    const findings = ordered ? noFindings : review.findings;
    const honor = useReadingOrder(context);
    const labels = useMemo(() => canvasLabels(speaker), [speaker]);

    const drawing = useMemo(() => {
      const waived = new Set(findings.filter((finding) => waiverOf(finding, context.reception.waivers, context.occasion)).map(identityOf));
      return drawOccasion({
        context,
        findings,
        waived,
        language: speaker.language,
        numbered,
        saySide: (side) => saySide(side, speaker),
      });
    }, [context, findings, speaker, numbered]);

    const personOf = useMemo(() => {
      const { people } = context.reception;
      return (id: PersonId) => {
        const person = people[id];
        return (
          person && {
            name: person.name,
            party: person.party,
            title: person.title,
            mark: personMark(person, context, speaker.language),
          }
        );
      };
    }, [context, speaker.language]);

    const seatStates = useMemo(() => {
      if (ordering) {
        const picked = new Set(Object.values(ordering.house.order).flatMap((seats) => seats ?? []));
        return (seat: SeatId) => (picked.has(seat) ? { moved: true } : { dimmed: true });
      }
      const bright = new Set(lit);
      return bright.size === 0 ? undefined : (seat: SeatId) => (bright.has(seat) ? undefined : { dimmed: true });
    }, [lit, ordering]);

    const ranks = useMemo(() => ranksOf(context), [context]);
    const weighHere = useCallback(
      (moves: readonly Move[]) => weigh(reviewer, occasion, moves, speaker.language),
      [occasion, speaker.language],
    );

    useEffect(() => {
      onCanvas(handle);
      return () => {
        onCanvas(undefined);
      };
    }, []);

    // The canvas reports the zoom that it chose itself; only a wish from outside is passed on. How near the plan before this one was
    // looked at is no wish.
    const reported = useRef(zoom);
    const wished = useRef(zoom);
    useEffect(() => {
      if (wished.current === zoom) return;
      wished.current = zoom;
      if (Math.abs(zoom - reported.current) < 0.001) return;
      reported.current = zoom;
      handle.current?.zoomTo(zoom);
    }, [zoom]);
    const tellZoom = useMemo(
      () => (shown: number) => {
        reported.current = shown;
        onZoom(shown);
      },
      [onZoom],
    );

    const fitted = useRef(fits);
    useEffect(() => {
      if (fitted.current === fits) return;
      fitted.current = fits;
      handle.current?.fit();
    }, [fits]);

    useEffect(() => {
      if (look) handle.current?.lookAt(look);
    }, [look]);

    return (
      <SeatDragProvider value={session}>
        <SeatCanvas
          ref={handle}
          occasion={occasion}
          drawing={drawing}
          labels={labels}
          personOf={personOf}
          onChanges={onChanges}
          selected={selected}
          above={ordering ? undefined : above}
          onSelect={onSelect}
          onPick={ordering?.onPick}
          seatStates={seatStates}
          judge={judge}
          honor={honor}
          moves={proposal?.moves}
          step={proposalStep}
          mode={mode}
          ranks={ranks}
          weigh={ordering ? undefined : weighHere}
          group={group}
          onGroup={onGroup}
          onZoom={tellZoom}
          open={open}
          onTable={onTable}
          onWhole={onWhole}
          onName={ordering ? undefined : onName}
          insets={insets}
        />
      </SeatDragProvider>
    );
  }
  return Plan;
}
