import type { SeatDrawing } from '../../drawing/drawing';
import type { Paint } from '../../geometry/shape';
import { keptShapes, plateMiddle } from './paint-seat';
import { type Brush, paintShapes } from './paint-shapes';

/** What a dot looks like; seats that look alike are painted in one stroke. */
type Dot = { readonly fill: Paint; readonly stroke: Paint; readonly dashed: boolean; readonly dimmed: boolean };

const dotOf = ({ party, person, withdrawn }: SeatDrawing, vacated: boolean, dimmed: boolean): Dot => {
  const empty = vacated || (person === undefined && !withdrawn);
  return { fill: empty || party === 'host' ? 'paper' : party, stroke: empty ? 'furniture-line' : party, dashed: empty, dimmed };
};

export const dotRadius = ({ plate: { width, height } }: SeatDrawing): number => Math.min(width, height) * 0.31;

/** Under three pixels a circle is a square. */
export function traceDot(path: Path2D | CanvasRenderingContext2D, seat: SeatDrawing, pixel: number, by = 0): void {
  const { x, y } = plateMiddle(seat);
  const radius = dotRadius(seat) + by;
  if (radius < 1.5 * pixel) path.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  else {
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, Math.PI * 2);
  }
}

/** Seats so far away that each is a dot: as many as a hall has, in a few strokes; what a finding says keeps its shape. */
export function paintDots(
  context: CanvasRenderingContext2D,
  seats: readonly SeatDrawing[],
  look: { readonly isDimmed: (seat: SeatDrawing) => boolean; readonly isVacated: (seat: SeatDrawing) => boolean },
  brush: Brush,
): void {
  const { palette, pixel } = brush;
  const dots = new Map<string, { readonly dot: Dot; readonly path: Path2D }>();
  const marked: SeatDrawing[] = [];
  for (const seat of seats) {
    const dot = dotOf(seat, look.isVacated(seat), look.isDimmed(seat));
    const key = `${dot.fill} ${dot.stroke} ${dot.dimmed}`;
    const known = dots.get(key) ?? { dot, path: new Path2D() };
    dots.set(key, known);
    traceDot(known.path, seat, pixel);
    if (seat.severity || seat.withdrawn) marked.push(seat);
  }
  for (const { dot, path } of dots.values()) {
    context.globalAlpha = dot.dimmed ? 0.26 : 1;
    context.fillStyle = dot.fill === 'none' ? 'transparent' : palette[dot.fill];
    context.fill(path);
    context.strokeStyle = dot.stroke === 'none' ? 'transparent' : palette[dot.stroke];
    context.lineWidth = pixel;
    context.setLineDash(dot.dashed ? [2 * pixel, 2 * pixel] : []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  for (const seat of marked) {
    if (look.isDimmed(seat)) context.globalAlpha = 0.26;
    // The first shape is the dot itself, which stands already.
    paintShapes(context, keptShapes(seat, { level: 'dot', pixel, ids: false }).slice(1), brush);
    context.globalAlpha = 1;
  }
}
