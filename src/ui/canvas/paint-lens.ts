import type { SeatId } from '../../model/ids';
import type { Lens } from './open-table';
import { paintSeat } from './paint-seat';
import { type Brush, paintShape } from './paint-shapes';
import { paintTableName } from './paint-tables';
import type { SeatStates } from './seat-state';

/** An open table: its seats as large as they must be to be read, on a disc that covers what lies beneath. */
export function paintLens(
  context: CanvasRenderingContext2D,
  { table, middle, factor, radius, seats }: Lens,
  { stateOf, vacated }: { readonly stateOf: SeatStates | undefined; readonly vacated: ReadonlySet<SeatId> },
  brush: Brush,
): void {
  const { palette, pixel } = brush;
  context.save();
  context.beginPath();
  context.arc(middle.x, middle.y, radius, 0, Math.PI * 2);
  context.shadowColor = 'rgb(0 0 0 / 0.18)';
  context.shadowBlur = 18;
  context.shadowOffsetY = 4;
  context.fillStyle = palette.paper;
  context.fill();
  context.shadowColor = 'transparent';
  context.strokeStyle = palette['furniture-line'];
  context.lineWidth = pixel;
  context.stroke();
  context.translate(middle.x, middle.y);
  context.scale(factor, factor);
  context.translate(-table.at.x, -table.at.y);
  const near: Brush = { ...brush, pixel: pixel / factor };
  paintShape(
    context,
    { kind: 'circle', ...table.at, radius: table.diameter / 2, fill: 'furniture', stroke: 'furniture-line', weight: 'thin' },
    near,
  );
  paintTableName(context, table, near);
  for (const seat of seats) {
    // From beside an open table the others step back, not its own people.
    const state = stateOf?.(seat.seat);
    paintSeat(context, seat, { state, vacated: vacated.has(seat.seat) }, near);
  }
  context.restore();
}
