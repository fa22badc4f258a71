import type { PlateLine, SeatDrawing } from '../../drawing/drawing';
import { discCover, discOfComer, levelOf, onPlate } from '../../drawing/seat-shapes';
import type { PersonId } from '../../model/ids';
import { plateMiddle, traceSeat } from './paint-seat';
import { type Brush, paintShape, paintShapes } from './paint-shapes';
import type { ShownPerson } from './seat-state';

export type People = {
  readonly personOf: (person: PersonId) => ShownPerson | undefined;
  /** The name as it would stand on that plate. */
  readonly linesOf: (person: PersonId, seat: SeatDrawing) => readonly PlateLine[];
};

const lookOf = (seat: SeatDrawing, { pixel }: Brush) => ({ level: levelOf(seat, 1 / pixel), pixel });

export const isLegible = (seat: SeatDrawing, brush: Brush): boolean => {
  const { level } = lookOf(seat, brush);
  return level === 'name' || level === 'short';
};

function tint(context: CanvasRenderingContext2D, seat: SeatDrawing, brush: Brush, color: string): void {
  traceSeat(context, seat, brush, 0);
  context.fillStyle = color;
  context.fill();
}

/** Whoever sits there now must not show through the name and the number that come. */
export function clearSeat(context: CanvasRenderingContext2D, seat: SeatDrawing, brush: Brush): void {
  tint(context, seat, brush, brush.palette.paper);
  paintShapes(context, discCover(seat, lookOf(seat, brush)), brush);
}

export function tintSeat(context: CanvasRenderingContext2D, seat: SeatDrawing, brush: Brush): void {
  tint(context, seat, brush, brush.palette['accent-tint']);
}

function paintLines(context: CanvasRenderingContext2D, lines: readonly PlateLine[], seat: SeatDrawing, brush: Brush): void {
  const { x, y } = plateMiddle(seat);
  for (const { text, below, size, strong, kind } of lines) {
    const paint = kind === 'title' ? 'ink-soft' : 'ink';
    paintShape(context, { kind: 'text', x, y: y + below, text: onPlate(text), size, strong, align: 'middle', paint }, brush);
  }
}

/** Whoever comes to a seat as they would sit there: their name on its plate, their own number or role on its disc. */
export function paintComer(context: CanvasRenderingContext2D, person: PersonId, seat: SeatDrawing, people: People, brush: Brush) {
  if (isLegible(seat, brush)) paintLines(context, people.linesOf(person, seat), seat, brush);
  paintComersDisc(context, person, seat, people, brush);
}

/** The number or role of somebody whose name is in the hand still. */
export function paintComersDisc(
  context: CanvasRenderingContext2D,
  person: PersonId,
  seat: SeatDrawing,
  { personOf }: People,
  brush: Brush,
) {
  const comer = personOf(person);
  if (comer) paintShapes(context, discOfComer(seat, comer, lookOf(seat, brush)), brush);
}
