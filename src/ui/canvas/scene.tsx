import type Konva from 'konva';
import { memo, useEffect, useLayoutEffect, useRef } from 'react';
import { useStrictMode as compareWithNodes, Layer, Shape, Stage } from 'react-konva';
import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import { grown, type Rectangle } from '../../geometry/rectangle';
import type { SeatId } from '../../model/ids';
import { paintSeat } from './paint-seat';
import { type Brush, paintShape, paintShapes } from './paint-shapes';
import type { Palette } from './palette';
import type { SeatStates, Standing } from './seat-state';
import { type Size, toRoom, type View } from './view';
import type { ViewStore } from './view-store';

// Konva must never keep a position that the store refused; without this, React compares with its own last props, not with the node.
compareWithNodes(true);

/** Konva wraps the browser's context; the painters want the real one. */
const native = (context: Konva.Context): CanvasRenderingContext2D => context._context;

type Props = {
  readonly drawing: Drawing;
  readonly size: Size;
  readonly view: ViewStore;
  readonly palette: Palette;
  readonly captionOf: (key: string) => string;
  readonly stateOf: SeatStates | undefined;
  readonly standings: ReadonlyMap<SeatId, Standing> | undefined;
  readonly vacated: ReadonlySet<SeatId>;
  /** Paints the layer above; called for every frame that it asks for. */
  readonly paintAbove: (context: CanvasRenderingContext2D, brush: Brush) => void;
  /** Given the means to have the layer above painted again. */
  readonly onReady: (repaintAbove: () => void) => void;
};

function blocksOf(seats: readonly SeatDrawing[]): readonly (readonly [string, readonly SeatDrawing[]])[] {
  const blocks = new Map<string, SeatDrawing[]>();
  for (const seat of seats) {
    const block = blocks.get(seat.block);
    if (block) block.push(seat);
    else blocks.set(seat.block, [seat]);
  }
  return [...blocks];
}

/** What the layout writes on a table, in millimeters; from afar it would be dust. */
const tableText = 230;
const leastTableText = 11;

/** The number of each table of a hall, once the layout's own is too small to read. */
function paintTables(context: CanvasRenderingContext2D, { tables }: Drawing, brush: Brush): void {
  if (tables.length < 2 || tableText >= leastTableText * brush.pixel) return;
  for (const { id, at, diameter } of tables) {
    const size = Math.min(18 * brush.pixel, diameter * 0.42);
    paintShape(context, { kind: 'circle', ...at, radius: size * 0.75, fill: 'furniture' }, brush);
    paintShape(context, { kind: 'text', ...at, text: id.replace(/^\D+/, ''), size, paint: 'ink', strong: true }, brush);
  }
}

/** The part of the room on screen, and a little more for what stands out behind a plate. */
function sight(view: View, { width, height }: Size): Rectangle {
  const corner = toRoom(view, { left: 0, top: 0 });
  return grown({ ...corner, width: width / view.scale, height: height / view.scale }, 600);
}

const touches = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

/** Two layers: the still picture, painted block by block, and what moves above it. Neither listens: the canvas has its own hit index. */
export const Scene = memo(function Scene({
  drawing,
  size,
  view,
  palette,
  captionOf,
  stateOf,
  standings,
  vacated,
  paintAbove,
  onReady,
}: Props) {
  const still = useRef<Konva.Layer>(null);
  const above = useRef<Konva.Layer>(null);

  useLayoutEffect(() => {
    const follow = () => {
      const { scale, left, top } = view.get();
      for (const layer of [still.current, above.current]) {
        layer?.setAttrs({ scaleX: scale, scaleY: scale, x: left, y: top });
        layer?.batchDraw();
      }
    };
    follow();
    return view.subscribe(follow);
  }, [view]);

  useEffect(() => onReady(() => void above.current?.batchDraw()), [onReady]);

  const brush = (): Brush => ({ palette, pixel: 1 / view.get().scale, captionOf });

  return (
    <Stage width={size.width} height={size.height} listening={false}>
      <Layer ref={still} listening={false}>
        <Shape
          listening={false}
          perfectDrawEnabled={false}
          sceneFunc={(context) => {
            paintShapes(native(context), drawing.room, brush());
            paintShapes(native(context), drawing.parties, brush());
            paintTables(native(context), drawing, brush());
          }}
        />
        {blocksOf(drawing.seats).map(([block, seats]) => (
          <Shape
            key={block}
            listening={false}
            perfectDrawEnabled={false}
            sceneFunc={(context) => {
              const painting = brush();
              const inSight = sight(view.get(), size);
              for (const seat of seats) {
                if (!touches(inSight, seat.plate)) continue;
                const still = { state: stateOf?.(seat.seat), standing: standings?.get(seat.seat), vacated: vacated.has(seat.seat) };
                paintSeat(native(context), seat, still, painting);
              }
            }}
          />
        ))}
      </Layer>
      <Layer ref={above} listening={false}>
        <Shape listening={false} perfectDrawEnabled={false} sceneFunc={(context) => paintAbove(native(context), brush())} />
      </Layer>
    </Stage>
  );
});
