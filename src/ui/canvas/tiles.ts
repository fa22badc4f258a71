import { type Rectangle, touches } from '../../geometry/rectangle';
import type { Size, View } from './view';

/** Paints what lies in this part of the room; the context is in millimeters already. */
export type PaintPart = (context: CanvasRenderingContext2D, part: Rectangle, view: View) => void;

/** Device pixels along a side. */
const side = 512;

type Tile = { readonly column: number; readonly row: number; readonly picture: HTMLCanvasElement };
type Sheet = { readonly scale: number; readonly tiles: Map<string, Tile>; complete: boolean };

const emptySheet = (scale: number): Sheet => ({ scale, tiles: new Map(), complete: false });

/** Which tiles the window shows: columns and rows, both ends included. */
export function tilesInSight({ left, top }: View, { width, height }: Size, density: number) {
  const first = (offset: number) => Math.floor((0 - offset * density) / side);
  const last = (offset: number, length: number) => Math.floor(((length - offset) * density - 1) / side);
  return { left: first(left), right: last(left, width), top: first(top), bottom: last(top, height) };
}

/**
 * The still picture of a large hall, kept in squares: panning only shifts them, zooming stretches the old ones until the new are there.
 * A hall of ten thousand seats costs a frame or two when it is first seen and next to nothing after that.
 */
export function createTiles() {
  let now = emptySheet(0);
  /** The last complete set, shown stretched while a new scale is painted. */
  let before: Sheet | undefined;
  let changed = true;
  /** Device pixels per millimeter on the present tiles. */
  let scaleOfTiles = 1;

  function paintTile(paint: PaintPart, view: View, column: number, row: number, density: number): Tile {
    const picture = document.createElement('canvas');
    picture.width = side;
    picture.height = side;
    const context = picture.getContext('2d');
    const scale = view.scale * density;
    if (context) {
      context.setTransform(scale, 0, 0, scale, -column * side, -row * side);
      const length = side / scale;
      paint(context, { x: column * length, y: row * length, width: length, height: length }, view);
    }
    return { column, row, picture };
  }

  function show(context: CanvasRenderingContext2D, set: Sheet, view: View, density: number): void {
    const stretch = view.scale / set.scale;
    const length = side * stretch;
    // Whole pixels, or every letter would swim while the room is moved.
    const [left, top] =
      stretch === 1 ? [Math.round(view.left * density), Math.round(view.top * density)] : [view.left * density, view.top * density];
    for (const { column, row, picture } of set.tiles.values()) {
      context.drawImage(picture, left + column * length, top + row * length, length, length);
    }
  }

  /** Far tiles are let go: a pan through a long hall must not fill the memory. */
  function tidy(set: Sheet, { left, right, top, bottom }: ReturnType<typeof tilesInSight>): void {
    for (const [key, { column, row }] of set.tiles) {
      if (column < left - 1 || column > right + 1 || row < top - 1 || row > bottom + 1) set.tiles.delete(key);
    }
  }

  return {
    /** What the tiles show is no longer so: everywhere, or in these parts of the room only. */
    forget(parts?: readonly Rectangle[]): void {
      if (!parts) changed = true;
      for (const [key, { column, row }] of now.tiles) {
        const length = side / scaleOfTiles;
        const tile = { x: column * length, y: row * length, width: length, height: length };
        if (parts?.some((part) => touches(part, tile))) now.tiles.delete(key);
      }
      if (parts && parts.length > 0) before = undefined;
    },
    /**
     * Shows what is there and paints what is missing, for about `budget` milliseconds.
     * Returns whether something is still missing: then ask again in the next frame.
     */
    paint(context: CanvasRenderingContext2D, paint: PaintPart, view: View, size: Size, density: number, budget: number): boolean {
      if (changed) {
        // The same place with other people: nothing old may be seen again.
        now = emptySheet(view.scale);
        before = undefined;
        changed = false;
      } else if (now.scale !== view.scale) {
        if (now.complete) before = now;
        now = emptySheet(view.scale);
      }
      scaleOfTiles = view.scale * density;
      const sight = tilesInSight(view, size, density);
      const start = performance.now();
      let missing = false;
      for (let row = sight.top; row <= sight.bottom; row += 1) {
        for (let column = sight.left; column <= sight.right; column += 1) {
          const key = `${column},${row}`;
          if (now.tiles.has(key)) continue;
          if (before && performance.now() - start > budget) missing = true;
          else now.tiles.set(key, paintTile(paint, view, column, row, density));
        }
      }
      now.complete = !missing;
      if (!missing) before = undefined;
      tidy(now, sight);
      context.setTransform(1, 0, 0, 1, 0, 0);
      if (before) show(context, before, view, density);
      show(context, now, view, density);
      return missing;
    },
  };
}
