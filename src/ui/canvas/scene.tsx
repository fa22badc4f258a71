import type Konva from 'konva';
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useStrictMode as compareWithNodes, Layer, Shape, Stage } from 'react-konva';
import type { Rectangle } from '../../geometry/rectangle';
import type { Brush } from './paint-shapes';
import { paintStandings } from './paint-standings';
import type { Palette } from './palette';
import type { Standings } from './standings';
import { paintStill, partsChanged, type StillPicture } from './still-picture';
import { createTiles } from './tiles';
import { type Size, toRoom, type View } from './view';
import type { ViewStore } from './view-store';

// Konva must never keep a position that the store refused; without this, React compares with its own last props, not with the node.
compareWithNodes(true);

/** Konva wraps the browser's context; the painters want the real one. */
const native = (context: Konva.Context): CanvasRenderingContext2D => context._context;

/** So many seats are painted anew for every frame; more are kept in tiles. */
const mostPaintedDirectly = 320;
/** Milliseconds of a frame for tiles. */
const tileBudget = 7;

type Props = {
  readonly picture: StillPicture;
  readonly size: Size;
  readonly view: ViewStore;
  readonly palette: Palette;
  readonly captionOf: (key: string) => string;
  readonly standings: Standings;
  /** Paints the layer above; called for every frame that it asks for. */
  readonly paintAbove: (context: CanvasRenderingContext2D, brush: Brush) => void;
  /** Given the means to have the layer above painted again. */
  readonly onReady: (repaintAbove: () => void) => void;
};

/** The part of the room on screen. */
function sight(view: View, { width, height }: Size): Rectangle {
  return { ...toRoom(view, { left: 0, top: 0 }), width: width / view.scale, height: height / view.scale };
}

function setMillimeters(context: CanvasRenderingContext2D, { scale, left, top }: View, density: number): void {
  context.setTransform(scale * density, 0, 0, scale * density, left * density, top * density);
}

const densityOf = (layer: Konva.Layer | null): number => layer?.getCanvas().getPixelRatio() ?? 1;

/**
 * Three layers: the still picture, where the person in the hand may sit, and what moves above. A hand that moves paints the last one only.
 * None listens: the canvas has its own hit index.
 */
export const Scene = memo(function Scene({ picture, size, view, palette, captionOf, standings, paintAbove, onReady }: Props) {
  const still = useRef<Konva.Layer>(null);
  const marks = useRef<Konva.Layer>(null);
  const above = useRef<Konva.Layer>(null);
  const tiles = useMemo(createTiles, []);
  const shown = useRef<{ readonly picture: StillPicture; readonly palette: Palette; readonly captionOf: Props['captionOf'] }>(undefined);
  const brush = (): Brush => ({ palette, pixel: 1 / view.get().scale, captionOf });

  // Konva paints in the next frame: until then what changed is forgotten, and the other tiles stay.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { picture, palette, captionOf };
    if (before?.picture === picture && before.palette === palette && before.captionOf === captionOf) return;
    const alike = before?.palette === palette && before.captionOf === captionOf;
    tiles.forget(alike ? partsChanged(before.picture, picture) : undefined);
  }, [tiles, picture, palette, captionOf]);

  useLayoutEffect(
    () =>
      view.subscribe(() => {
        for (const layer of [still.current, marks.current, above.current]) layer?.batchDraw();
      }),
    [view],
  );
  useEffect(() => onReady(() => void above.current?.batchDraw()), [onReady]);

  useEffect(
    () =>
      standings.subscribe(() => {
        const layer = marks.current;
        const fresh = standings.fresh();
        if (fresh.length === 0) return void layer?.batchDraw();
        // Only what is new is painted over the rest.
        const context = layer?.getNativeCanvasElement().getContext('2d');
        if (!context) return;
        context.save();
        setMillimeters(context, view.get(), densityOf(layer));
        paintStandings(context, fresh, { palette, pixel: 1 / view.get().scale, captionOf });
        context.restore();
      }),
    [standings, view, palette, captionOf],
  );

  function paintPicture(context: CanvasRenderingContext2D) {
    const density = densityOf(still.current);
    if (picture.drawing.seats.length <= mostPaintedDirectly) {
      setMillimeters(context, view.get(), density);
      return paintStill(context, picture, sight(view.get(), size), brush());
    }
    const missing = tiles.paint(
      context,
      (tile, part, { scale }) => paintStill(tile, picture, part, { palette, pixel: 1 / scale, captionOf }),
      view.get(),
      size,
      density,
      tileBudget,
    );
    if (missing) requestAnimationFrame(() => still.current?.batchDraw());
  }

  /** Konva paints a layer as soon as it has one, before the room is placed. */
  const whenPlaced = (paint: (context: CanvasRenderingContext2D) => void) => (context: Konva.Context) => {
    if (view.isPlaced()) paint(native(context));
  };

  return (
    <Stage width={size.width} height={size.height} listening={false}>
      <Layer ref={still} listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={whenPlaced(paintPicture)} />
      </Layer>
      <Layer ref={marks} listening={false}>
        <Shape
          listening={false}
          perfectDrawEnabled={false}
          sceneFunc={whenPlaced((context) => {
            setMillimeters(context, view.get(), densityOf(marks.current));
            paintStandings(context, standings.all(), brush());
          })}
        />
      </Layer>
      <Layer ref={above} listening={false}>
        <Shape
          listening={false}
          perfectDrawEnabled={false}
          sceneFunc={whenPlaced((context) => {
            setMillimeters(context, view.get(), densityOf(above.current));
            paintAbove(context, brush());
          })}
        />
      </Layer>
    </Stage>
  );
});
