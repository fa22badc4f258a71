import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { SeatCanvasHandle } from '../canvas/seat-canvas-props';
import type { SeatCanvasProps } from '../editor/plan-port';

/** How near the editor wants the plan, when it is to be seen whole, and which seats are to come into sight. */
type Wishes = Pick<SeatCanvasProps, 'zoom' | 'onZoom' | 'fits' | 'look'>;

/**
 * Passes on to the canvas what the editor wishes for its view; answers how the canvas tells the zoom that it chose itself, which is no
 * wish. Neither is how near the plan before this one was looked at.
 */
export function useViewWishes(handle: RefObject<SeatCanvasHandle | null>, { zoom, onZoom, fits, look }: Wishes): Wishes['onZoom'] {
  const reported = useRef(zoom);
  const wished = useRef(zoom);
  useEffect(() => {
    if (wished.current === zoom) return;
    wished.current = zoom;
    if (Math.abs(zoom - reported.current) < 0.001) return;
    reported.current = zoom;
    handle.current?.zoomTo(zoom);
  }, [handle, zoom]);

  const fitted = useRef(fits);
  useEffect(() => {
    if (fitted.current === fits) return;
    fitted.current = fits;
    handle.current?.fit();
  }, [handle, fits]);

  useEffect(() => {
    if (look) handle.current?.lookAt(look);
  }, [handle, look]);

  return useMemo(
    () => (shown) => {
      reported.current = shown;
      onZoom(shown);
    },
    [onZoom],
  );
}
