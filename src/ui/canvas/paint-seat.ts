import type { SeatDrawing } from '../../drawing/drawing';
import { type Look, levelOf, seatShapes } from '../../drawing/seat-shapes';
import { forward, stepped } from '../../geometry/facing';
import type { Point } from '../../geometry/point';
import { grown, type Rectangle } from '../../geometry/rectangle';
import type { Shape } from '../../geometry/shape';
import { type Brush, paintShapes } from './paint-shapes';
import type { SeatState } from './seat-state';

export const cornerOf = ({ height, width }: Rectangle): number => Math.min(87, Math.min(height, width) * 0.2);

export const plateMiddle = ({ plate: { x, y, width, height } }: SeatDrawing): Point => ({ x: x + width / 2, y: y + height / 2 });

export function outline(context: CanvasRenderingContext2D, box: Rectangle, radius: number): void {
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, Math.max(0, radius));
}

/** The shape that a state is drawn on: the plate near by, a disc from afar. */
export function traceSeat(context: CanvasRenderingContext2D, seat: SeatDrawing, brush: Brush, away: number): void {
  const level = levelOf(seat, 1 / brush.pixel);
  const by = away * brush.pixel;
  if (level === 'name' || level === 'short') {
    outline(context, grown(seat.plate, by), cornerOf(seat.plate) + by);
    return;
  }
  const { x, y } = plateMiddle(seat);
  const size = Math.min(seat.plate.width, seat.plate.height) * (level === 'disc' ? 0.72 : 0.62);
  context.beginPath();
  context.arc(x, y, size / 2 + by + brush.pixel, 0, Math.PI * 2);
}

export function strokeSeat(
  context: CanvasRenderingContext2D,
  seat: SeatDrawing,
  brush: Brush,
  {
    color,
    width,
    away = 0,
    dashed = false,
  }: { readonly color: string; readonly width: number; readonly away?: number; readonly dashed?: boolean },
): void {
  traceSeat(context, seat, brush, away);
  context.strokeStyle = color;
  context.lineWidth = width * brush.pixel;
  context.setLineDash(dashed ? [3.5 * brush.pixel, 3 * brush.pixel] : []);
  context.stroke();
  context.setLineDash([]);
}

/** Lines at 45°, so that a seat that may not be taken is known without color. */
export function hatchSeat(context: CanvasRenderingContext2D, seat: SeatDrawing, brush: Brush): void {
  const { plate } = seat;
  context.save();
  traceSeat(context, seat, brush, 0);
  context.clip();
  context.strokeStyle = brush.palette.hatch;
  context.globalAlpha *= 0.3;
  context.lineWidth = brush.pixel;
  context.beginPath();
  const step = 5 * brush.pixel;
  for (let offset = -plate.height; offset < plate.width; offset += step) {
    context.moveTo(plate.x + offset, plate.y + plate.height);
    context.lineTo(plate.x + offset + plate.height, plate.y);
  }
  context.stroke();
  context.restore();
}

/** The dot at the table side of a seat that may be taken. */
export function legalDot(context: CanvasRenderingContext2D, seat: SeatDrawing, { palette, pixel }: Brush): void {
  const { x, y } = forward(seat.facing);
  const border = Math.min(seat.plate.width / 2 / Math.max(Math.abs(x), 0.01), seat.plate.height / 2 / Math.max(Math.abs(y), 0.01));
  const at = stepped(plateMiddle(seat), seat.facing, 0, border + 6.5 * pixel);
  context.beginPath();
  context.arc(at.x, at.y, 3 * pixel, 0, Math.PI * 2);
  context.fillStyle = palette.accent;
  context.fill();
}

export type StillSeat = {
  readonly state: SeatState | undefined;
  /** The sitter is under way on the layer above. */
  readonly vacated: boolean;
};

const shapesKept = new WeakMap<SeatDrawing, Map<string, readonly Shape[]>>();

/** Zooms of which a seat remembers its shapes. */
const mostKept = 8;

/** The shapes of a seat hang on few things; kept, their outlines are made once and a pan only fills them. */
export function keptShapes(seat: SeatDrawing, look: Look): readonly Shape[] {
  const near = look.level === 'name' || look.level === 'short';
  const sized = near || seat.severity ? look.pixel.toFixed(1) : '';
  const key = `${look.level} ${look.ids} ${look.vacated === true} ${sized}`;
  const kept = shapesKept.get(seat) ?? new Map<string, readonly Shape[]>();
  if (kept.size >= mostKept) kept.clear();
  shapesKept.set(seat, kept);
  const known = kept.get(key) ?? seatShapes(seat, look);
  kept.set(key, known);
  return known;
}

/** Millimeters in a pixel: from farther away seat ids would crowd the table. */
const farthestId = 24;

/** A seat of the still picture. */
export function paintSeat(context: CanvasRenderingContext2D, seat: SeatDrawing, { state, vacated }: StillSeat, brush: Brush): void {
  const { palette, pixel } = brush;
  const level = levelOf(seat, 1 / pixel);
  const near = level === 'name' || level === 'short';
  if (state?.dimmed) context.globalAlpha = near ? 0.5 : 0.26;
  paintShapes(context, keptShapes(seat, { level, pixel, ids: pixel <= farthestId, vacated }), brush);
  context.globalAlpha = 1;
  if (state?.moved) strokeSeat(context, seat, brush, { color: palette.accent, width: 1.6 });
}
