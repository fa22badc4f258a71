import type { Move } from '../../commands/move-people';
import { moveArrow } from '../../drawing/arrow';
import type { SeatDrawing } from '../../drawing/drawing';
import { placeNumbers } from '../../drawing/number-places';
import { levelOf, seatShapes } from '../../drawing/seat-shapes';
import { markSign } from '../../drawing/signs';
import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import type { PersonId, SeatId } from '../../model/ids';
import { clearSeat, isLegible, type People, paintComer, paintComersDisc, tintSeat } from './paint-comer';
import { plateMiddle, strokeSeat } from './paint-seat';
import { type Brush, paintShapes } from './paint-shapes';
import type { ShownMove } from './seat-state';
import { eased, type Travel } from './travels';

/** What lives above the still picture: it is painted anew on every move of the hand, and never holds many things. */
export type Overlay = {
  readonly hovered: SeatDrawing | undefined;
  readonly selected: SeatDrawing | undefined;
  /** Ranked just above the selected one, which the answer to "why this seat?" compares with. */
  readonly above: SeatDrawing | undefined;
  /** Has the keyboard. */
  readonly focused: SeatDrawing | undefined;
  /** Selected together, the one that leads among them. */
  readonly group: readonly SeatDrawing[];
  /** Where the person in the hand would sit. */
  readonly target: SeatDrawing | undefined;
  readonly allowed: boolean;
  /** Everything that letting go would do, and which of it is done to the lifted. */
  readonly planned: readonly Move[];
  readonly lifted: ReadonlySet<PersonId>;
  /** The ghost at the pointer stands for one person; everybody else is shown on their new seats, and all of them without a ghost. */
  readonly ghost: PersonId | undefined;
  /** The rectangle that the hand draws around seats, on the room. */
  readonly sweep: Rectangle | undefined;
  readonly moves: readonly ShownMove[];
  /** The move that is looked at; the others step back. */
  readonly step: number | undefined;
  readonly travels: readonly Travel[];
  /** Milliseconds since the travels began. */
  readonly elapsed: number;
};

type Places = People & { readonly seats: readonly SeatDrawing[]; readonly seatOf: (seat: SeatId) => SeatDrawing | undefined };

const numberRadius = 8.5;

/** A disc with a figure that lies over everything: the number of a move. */
function paintNumber(context: CanvasRenderingContext2D, at: Point, text: string, { palette, pixel }: Brush): void {
  context.beginPath();
  context.arc(at.x, at.y, numberRadius * pixel, 0, Math.PI * 2);
  context.fillStyle = palette.accent;
  context.fill();
  context.lineWidth = 1.5 * pixel;
  context.strokeStyle = palette.paper;
  context.stroke();
  context.font = `600 ${11 * pixel}px ${palette.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = palette['on-accent'];
  context.fillText(text, at.x, at.y + 4 * pixel);
}

/** More arrows than these would hide the plan: then only the move that is looked at has one, and the seats alone show the others. */
const mostArrows = 40;

function paintMoves(context: CanvasRenderingContext2D, { moves, step }: Overlay, places: Places, brush: Brush): void {
  const { palette, pixel } = brush;
  const { seatOf, seats } = places;
  const faded = (index: number) => (step === undefined || step === index ? 1 : 0.55);
  for (const [index, { person, from, to }] of moves.entries()) {
    const origin = from ? seatOf(from) : undefined;
    const goal = to ? seatOf(to) : undefined;
    context.globalAlpha = faded(index);
    if (origin) strokeSeat(context, origin, brush, { color: palette.accent, width: 1.2, away: 2, dashed: true });
    if (goal) {
      context.globalAlpha = 1;
      clearSeat(context, goal, brush);
      context.globalAlpha = faded(index);
      tintSeat(context, goal, brush);
      strokeSeat(context, goal, brush, { color: palette.accent, width: 1.6 });
      paintComer(context, person, goal, places, brush);
    }
  }
  const ways = moves.flatMap(({ from, to }, index) => {
    if (moves.length > mostArrows && index !== step) return [];
    const origin = from ? seatOf(from) : undefined;
    const goal = to ? seatOf(to) : undefined;
    const only = goal ?? origin;
    if (!only) return [];
    // Whoever comes from nowhere, or goes, has the number at the corner of the plate.
    const corner = { x: only.plate.x, y: only.plate.y };
    return [{ index, arrow: origin && goal ? moveArrow(origin, goal, 9 * pixel) : { shapes: [], along: () => corner } }];
  });
  const numbers = placeNumbers(
    ways.map(({ arrow }) => arrow),
    (numberRadius + 1) * pixel,
    seats.filter((seat) => isLegible(seat, brush)).map(({ plate }) => plate),
  );
  // All the lines first: none runs over a number.
  for (const { index, arrow } of ways) {
    context.globalAlpha = faded(index);
    paintShapes(context, arrow.shapes, brush);
  }
  for (const [place, { index }] of ways.entries()) {
    context.globalAlpha = faded(index);
    const at = numbers[place];
    if (at) paintNumber(context, at, String(index + 1), brush);
  }
  context.globalAlpha = 1;
}

/** The plate of somebody under way: lifted a little, on a bowed line. */
function paintTravels(context: CanvasRenderingContext2D, { travels, elapsed }: Overlay, brush: Brush): void {
  for (const { seat, way, delay } of travels) {
    const share = Math.min(1, Math.max(0, (elapsed - delay) / Math.max(1, brush.palette.move)));
    const at = way(eased(share));
    const home = plateMiddle(seat);
    context.save();
    context.translate(at.x - home.x, at.y - home.y);
    const level = levelOf(seat, 1 / brush.pixel);
    paintShapes(context, seatShapes({ ...seat, body: [] }, { level, pixel: brush.pixel, ids: false }), brush);
    strokeSeat(context, seat, brush, { color: brush.palette.accent, width: 1.6 });
    context.restore();
  }
}

/** Somebody who makes room stands on the new seat already, quietly; where nobody would sit any more it is empty. */
function paintMakingRoom(context: CanvasRenderingContext2D, { planned, lifted }: Overlay, places: Places, brush: Brush): void {
  const { palette } = brush;
  for (const { person, to } of planned) {
    const goal = to ? places.seatOf(to) : undefined;
    if (!goal || lifted.has(person)) continue;
    clearSeat(context, goal, brush);
    strokeSeat(context, goal, brush, { color: palette['ink-soft'], width: 1, dashed: true });
    context.globalAlpha = 0.62;
    paintComer(context, person, goal, places, brush);
    context.globalAlpha = 1;
  }
}

function paintPlanned(context: CanvasRenderingContext2D, overlay: Overlay, places: Places, brush: Brush): void {
  const { target, allowed, planned, lifted, ghost } = overlay;
  const { palette } = brush;
  if (!allowed) {
    if (target) strokeSeat(context, target, brush, { color: palette['ink-soft'], width: 2 });
    return;
  }
  paintMakingRoom(context, overlay, places, brush);
  for (const { person, to } of planned) {
    const goal = to && lifted.has(person) ? places.seatOf(to) : undefined;
    if (!goal) continue;
    clearSeat(context, goal, brush);
    tintSeat(context, goal, brush);
    strokeSeat(context, goal, brush, { color: palette.accent, width: goal === target ? 2.5 : 1.6, away: goal === target ? 1 : 0 });
    if (person === ghost) paintComersDisc(context, person, goal, places, brush);
    else paintComer(context, person, goal, places, brush);
  }
}

function paintSweep(context: CanvasRenderingContext2D, { x, y, width, height }: Rectangle, { palette, pixel }: Brush): void {
  context.beginPath();
  context.rect(x, y, width, height);
  context.globalAlpha = 0.4;
  context.fillStyle = palette['accent-tint'];
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = pixel;
  context.stroke();
}

/** From the seat above to the one asked about: a dashed way, so that it is never taken for a move. */
function paintAbove(context: CanvasRenderingContext2D, selected: SeatDrawing, above: SeatDrawing, brush: Brush): void {
  const { palette, pixel } = brush;
  const { shapes } = moveArrow(above, selected, 9 * pixel);
  context.globalAlpha = 0.75;
  paintShapes(
    context,
    shapes.map((shape) => (shape.kind === 'path' ? { ...shape, dashed: true } : shape)),
    brush,
  );
  context.globalAlpha = 1;
  strokeSeat(context, above, brush, { color: palette.accent, width: 1.6, away: 3, dashed: true });
}

export function paintOverlay(context: CanvasRenderingContext2D, overlay: Overlay, places: Places, brush: Brush): void {
  const { hovered, selected, above, focused, group, sweep, moves } = overlay;
  const { palette } = brush;
  paintMoves(context, overlay, places, brush);
  if (hovered && hovered !== selected) strokeSeat(context, hovered, brush, { color: palette[hovered.party], width: 1.6 });
  if (selected && above) paintAbove(context, selected, above, brush);
  for (const seat of group) if (seat !== selected) strokeSeat(context, seat, brush, { color: palette.accent, width: 1.6, away: 2 });
  if (selected) {
    strokeSeat(context, selected, brush, { color: palette.accent, width: 2, away: 3 });
    // Where a proposal brings somebody else, the disc is theirs already.
    const taken = moves.some(({ to }) => to === selected.seat);
    if (!taken && isLegible(selected, brush)) {
      paintShapes(context, markSign(selected, selected.person === undefined, selected.back, 212), brush);
    }
  }
  paintPlanned(context, overlay, places, brush);
  if (focused) strokeSeat(context, focused, brush, { color: palette.ink, width: 1.5, away: 6 });
  if (sweep) paintSweep(context, sweep, brush);
  paintTravels(context, overlay, brush);
}
