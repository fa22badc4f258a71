import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import { levelOf } from '../../drawing/seat-shapes';
import { centered, grown, type Rectangle, touches } from '../../geometry/rectangle';
import type { Shape } from '../../geometry/shape';
import type { SeatId } from '../../model/ids';
import type { HitIndex } from './hit-index';
import type { Lens } from './open-table';
import { paintDots } from './paint-afar';
import { paintLens } from './paint-lens';
import { paintSeat } from './paint-seat';
import { type Brush, paintShapes } from './paint-shapes';
import { paintTables } from './paint-tables';
import type { SeatStates } from './seat-state';

/** What stands still while a hand moves: the room, its tables and everybody on their seats. */
export type StillPicture = {
  readonly drawing: Drawing;
  readonly hits: HitIndex;
  /** A table that is open in place. */
  readonly lens: Lens | undefined;
  readonly stateOf: SeatStates | undefined;
  /** Seats whose people are under way on the layer above. */
  readonly vacated: ReadonlySet<SeatId>;
};

/** Backrests, marks and badges stand out from a plate by less than this. Millimeters. */
export const overhang = 600;

/** Screen pixels. */
const widestLine = 3;

/** A hall has thousands of glasses, and each of them lies in one part of the picture. Of what is drawn otherwise nobody knows where it ends. */
function isOutside(shape: Shape, part: Rectangle): boolean {
  if (shape.kind === 'circle') return !touches(centered(shape, 2 * shape.radius, 2 * shape.radius), part);
  return shape.kind === 'rectangle' && !touches(shape, part);
}

/** Paints a part of the room; what lies outside is left out. */
export function paintStill(
  context: CanvasRenderingContext2D,
  { drawing, hits, lens, stateOf, vacated }: StillPicture,
  part: Rectangle,
  brush: Brush,
): void {
  const withEdges = grown(part, Math.max(overhang, widestLine * brush.pixel));
  paintShapes(
    context,
    drawing.room.filter((shape) => !isOutside(shape, withEdges)),
    brush,
  );
  paintShapes(context, drawing.parties, brush);
  paintTables(context, drawing, withEdges, brush);
  const dots: SeatDrawing[] = [];
  for (const seat of hits.within(grown(part, overhang))) {
    if (lens && seat.block === lens.table.id) continue;
    const state = stateOf?.(seat.seat);
    if (state?.moved || levelOf(seat, 1 / brush.pixel) !== 'dot')
      paintSeat(context, seat, { state, vacated: vacated.has(seat.seat) }, brush);
    else dots.push(seat);
  }
  const isDimmed = ({ seat }: SeatDrawing) => stateOf?.(seat)?.dimmed === true;
  if (dots.length > 0) paintDots(context, dots, { isDimmed, isVacated: ({ seat }) => vacated.has(seat) }, brush);
  if (lens) paintLens(context, lens, { stateOf, vacated }, brush);
}

/** The parts of the room in which two pictures of it differ; undefined where they differ all over. */
export function partsChanged(
  { drawing: before, ...was }: StillPicture,
  { drawing: after, ...is }: StillPicture,
): readonly Rectangle[] | undefined {
  if (was.stateOf !== is.stateOf || was.vacated !== is.vacated || was.lens !== is.lens) return undefined;
  if (before.tables !== after.tables && JSON.stringify(before.tables) !== JSON.stringify(after.tables)) return undefined;
  if (before.room !== after.room || before.seats.length !== after.seats.length) return undefined;
  const changed = after.seats.filter((seat, index) => seat !== before.seats[index]);
  // What depends on who sits where is small and stands anywhere.
  if (before.parties !== after.parties && JSON.stringify(before.parties) !== JSON.stringify(after.parties)) return undefined;
  return changed.map(({ plate }) => grown(plate, overhang));
}
