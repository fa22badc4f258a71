import { levelOf } from '../../drawing/seat-shapes';
import { traceDot } from './paint-afar';
import { hatchSeat, legalDot, strokeSeat, traceSeat } from './paint-seat';
import type { Brush } from './paint-shapes';
import type { Standing } from './seat-state';
import type { Judged } from './standings';

/** How much of a seat shows through the veil that lies on those that may not be taken. */
const veil = 0.38;

function paintNear(context: CanvasRenderingContext2D, { seat, standing }: Judged, brush: Brush): void {
  const { palette } = brush;
  const near = levelOf(seat, 1 / brush.pixel) !== 'disc';
  switch (standing) {
    case 'illegal':
    case 'origin':
      context.globalAlpha = veil;
      traceSeat(context, seat, brush, 0.5);
      context.fillStyle = palette.paper;
      context.fill();
      context.globalAlpha = 1;
      if (standing === 'illegal') hatchSeat(context, seat, brush);
      else strokeSeat(context, seat, brush, { color: palette['ink-soft'], width: 1, dashed: true });
      return;
    case 'legal':
    case 'best':
      if (standing === 'best') strokeSeat(context, seat, brush, { color: palette.accent, width: 2.5, away: 1 });
      else strokeSeat(context, seat, brush, { color: palette.accent, width: 1.6 });
      if (near) legalDot(context, seat, brush);
  }
}

/** Dots of one standing, in one stroke. */
function paintFar(context: CanvasRenderingContext2D, judged: readonly Judged[], standing: Standing, { palette, pixel }: Brush): void {
  const path = new Path2D();
  for (const { seat } of judged) traceDot(path, seat, pixel, standing === 'illegal' ? pixel : 0.5 * pixel);
  if (standing === 'illegal' || standing === 'origin') {
    context.globalAlpha = 0.62;
    context.fillStyle = palette.paper;
    context.fill(path);
    context.globalAlpha = 1;
    return;
  }
  context.strokeStyle = palette.accent;
  context.lineWidth = (standing === 'best' ? 2.5 : 1.2) * pixel;
  context.stroke(path);
}

/** Where the person in the hand may sit and where not, over the still picture; it is never painted anew for this. */
export function paintStandings(context: CanvasRenderingContext2D, judged: readonly Judged[], brush: Brush): void {
  const far = new Map<Standing, Judged[]>();
  for (const one of judged) {
    if (levelOf(one.seat, 1 / brush.pixel) !== 'dot') {
      paintNear(context, one, brush);
      continue;
    }
    const alike = far.get(one.standing) ?? [];
    alike.push(one);
    far.set(one.standing, alike);
  }
  for (const [standing, seats] of far) paintFar(context, seats, standing, brush);
}
