import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Drawing } from '../../drawing/drawing';
import type { ScreenPoint } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { useSize } from '../parts/use-size';
import { lookedAt } from './look-at';
import { fitView, fullScale, type Insets, keptInSight, openingView, revealed, type Size, type View, zoomedAt } from './view';
import { createViewStore, type ViewStore } from './view-store';

export type RoomView = {
  readonly store: ViewStore;
  readonly size: Size | undefined;
  /** The whole room, also where a plan opens nearer so that its names can be read. */
  readonly fit: () => void;
  /** Changes the view by hand: from then on a resize does not fit it again. */
  readonly show: (view: View) => void;
  readonly zoomTo: (zoom: number) => void;
  readonly zoomBy: (factor: number, at?: ScreenPoint) => void;
  readonly reveal: (place: Rectangle) => void;
  /** Brings all of these into sight, near enough to read them. */
  readonly lookAt: (places: readonly Rectangle[]) => void;
};

const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 600;

/** Size, zoom and place of the room on screen. Placed when a room opens and when the window changes, until somebody zooms. */
export function useRoomView(
  box: RefObject<HTMLElement | null>,
  drawing: Drawing,
  insets: Insets,
  onZoom: ((zoom: number) => void) | undefined,
): RoomView {
  const store = useMemo(createViewStore, []);
  const size = useSize(box);
  /** The room that somebody looks at in a way of their own: moved by hand, or whole. Another one stands as it opens. */
  const asked = useRef<{ readonly room: Drawing['room']; readonly view: 'hand' | 'whole' }>(undefined);
  const { frame, room, seats, tables, vehicles = 0 } = drawing;
  const { top, right, bottom, left } = insets;
  // The seating does not change the plates: only another room fits the view anew.
  const plate = useMemo(() => median(seats.map(({ plate }) => plate.width)), [seats]);

  const place = useCallback(
    (whole: boolean) => {
      if (!size || size.width === 0) return;
      const inside = { top, right, bottom, left };
      // A hall of many tables and a column of vehicles are understood as a whole first.
      const isWhole = whole || tables.length > 1 || vehicles > 1;
      store.set(isWhole ? fitView(frame, size, inside) : openingView(frame, size, plate, inside));
    },
    [store, size, frame, tables, vehicles, plate, top, right, bottom, left],
  );
  const fit = useCallback(() => {
    asked.current = { room, view: 'whole' };
    place(true);
  }, [place, room]);

  useLayoutEffect(() => {
    const view = asked.current?.room === room ? asked.current?.view : undefined;
    if (view !== 'hand') place(view === 'whole');
  }, [place, room]);

  useEffect(() => {
    // Before the room is fitted there is no zoom to tell of.
    if (!size) return;
    let told = Number.NaN;
    const tell = () => {
      const zoom = store.get().scale / fullScale;
      if (zoom === told) return;
      told = zoom;
      onZoom?.(zoom);
    };
    tell();
    return store.subscribe(tell);
  }, [store, size, onZoom]);

  const show = useCallback(
    (view: View) => {
      asked.current = { room, view: 'hand' };
      store.set(size ? keptInSight(view, frame, size) : view);
    },
    [store, size, frame, room],
  );
  const zoomBy = useCallback(
    (factor: number, at?: ScreenPoint) =>
      show(zoomedAt(store.get(), at ?? { left: (size?.width ?? 0) / 2, top: (size?.height ?? 0) / 2 }, factor)),
    [show, store, size],
  );
  const zoomTo = useCallback((zoom: number) => zoomBy((zoom * fullScale) / store.get().scale), [zoomBy, store]);
  const reveal = useCallback(
    (place: Rectangle) => {
      if (!size) return;
      const view = revealed(store.get(), place, size, { top, right, bottom, left });
      const now = store.get();
      if (view.left !== now.left || view.top !== now.top) store.set(view);
    },
    [store, size, top, right, bottom, left],
  );

  const lookAt = useCallback(
    (places: readonly Rectangle[]) => {
      if (size) show(lookedAt(store.get(), places, size, { top, right, bottom, left }));
    },
    [show, store, size, top, right, bottom, left],
  );

  return useMemo(
    () => ({ store, size, fit, show, zoomTo, zoomBy, reveal, lookAt }),
    [store, size, fit, show, zoomTo, zoomBy, reveal, lookAt],
  );
}
