import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from '../../drawing/drawing';
import type { OccasionId, PersonId, SeatId } from '../../model/ids';
import type { Palette } from './palette';
import { type Travel, travelsBetween } from './travels';

export type Travelling = { readonly travels: readonly Travel[]; readonly began: number };

const nobody: ReadonlySet<SeatId> = new Set();
const nobodyDropped: ReadonlySet<PersonId> = new Set();
const atRest: Travelling = { travels: [], began: 0 };

/** When people change seats between two drawings of one occasion, they are seen on the way; their new seats stay empty until then. */
export function useTravels(
  occasion: OccasionId,
  drawing: Drawing,
  palette: Palette | undefined,
  /** Who was just dropped with the pointer: the eye followed that already. */
  byHand: RefObject<ReadonlySet<PersonId>>,
  repaintAbove: () => void,
): { readonly vacated: ReadonlySet<SeatId>; readonly travelling: RefObject<Travelling> } {
  const before = useRef({ occasion, drawing });
  const travelling = useRef<Travelling>(atRest);
  const [vacated, setVacated] = useState(nobody);
  const move = palette?.move ?? 0;
  const stagger = palette?.stagger ?? 0;

  useLayoutEffect(() => {
    const last = before.current;
    before.current = { occasion, drawing };
    const sameRoom = last.occasion === occasion && last.drawing !== drawing && last.drawing.room === drawing.room;
    const dropped = byHand.current;
    byHand.current = nobodyDropped;
    const travels =
      sameRoom && move > 0
        ? travelsBetween(last.drawing, drawing, stagger).filter(({ seat }) => !seat.person || !dropped.has(seat.person))
        : [];
    if (travels.length === 0) return;
    travelling.current = { travels, began: performance.now() };
    setVacated(new Set(travels.map(({ seat }) => seat.seat)));
    const ends = move + Math.max(...travels.map(({ delay }) => delay));
    let frame = 0;
    const step = () => {
      if (performance.now() - travelling.current.began < ends) {
        repaintAbove();
        frame = requestAnimationFrame(step);
        return;
      }
      travelling.current = atRest;
      setVacated(nobody);
      repaintAbove();
    };
    frame = requestAnimationFrame(step);
    return () => {
      cancelAnimationFrame(frame);
      travelling.current = atRest;
      setVacated(nobody);
    };
  }, [occasion, drawing, move, stagger, byHand, repaintAbove]);

  return { vacated, travelling };
}
