import { type KeyboardEvent, type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { OccasionId } from '../../model/ids';

/** An occasion on its way, and the place among the others that it would take, counted from 0. */
export type OnItsWay = { readonly occasion: OccasionId; readonly to: number };

const entries = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];

/** The place among the others at this height: behind every one whose middle lies above it. */
const placeAt = (list: HTMLElement | null, occasion: OccasionId, y: number): number =>
  entries(list).filter((entry) => {
    const { top, height } = entry.getBoundingClientRect();
    return entry.dataset.entry !== occasion && top + height / 2 < y;
  }).length;

/** Occasions are drawn to another place of the day by a handle, or walked there with Alt and an arrow; Escape leaves no trace. */
export function useReorder(
  list: RefObject<HTMLElement | null>,
  order: readonly OccasionId[],
  onMove: (occasion: OccasionId, to: number) => void,
) {
  const [way, setWay] = useState<OnItsWay>();
  /** Has the focus again once it is drawn in its new place. */
  const wanted = useRef<OccasionId>(undefined);
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
    if (!wanted.current) return;
    list.current?.querySelector<HTMLElement>(`[data-entry="${wanted.current}"] button`)?.focus();
    wanted.current = undefined;
  });
  const occasion = way?.occasion;
  useEffect(() => {
    if (!occasion) return;
    const from = order.indexOf(occasion);
    const at = (event: PointerEvent) => placeAt(list.current, occasion, event.clientY);
    const follow = (event: PointerEvent) => setWay({ occasion, to: at(event) });
    const drop = (event: PointerEvent) => {
      setWay(undefined);
      if (at(event) !== from) move.current(occasion, at(event));
    };
    const leave = () => setWay(undefined);
    const key = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      leave();
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', leave);
    window.addEventListener('keydown', key, true);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', leave);
      window.removeEventListener('keydown', key, true);
    };
  }, [list, order, occasion]);

  return {
    way,
    press: (id: OccasionId) => (event: ReactPointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      setWay({ occasion: id, to: order.indexOf(id) });
    },
    walk: (id: OccasionId) => (event: KeyboardEvent) => {
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const to = order.indexOf(id) + (by ?? 0);
      if (!by || !event.altKey || to < 0 || to >= order.length) return;
      event.preventDefault();
      wanted.current = id;
      onMove(id, to);
    },
  };
}
