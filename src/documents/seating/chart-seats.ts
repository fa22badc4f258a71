import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { typeWidth } from '../type-width';
import { discRadius, type PaperSeat } from './paper-seat';
import { isReadable, type PlateText, plateText } from './plate-text';
import type { SeatingChartOptions, SeatingChartRequest } from './seating-chart-request';

export type Fit = { readonly scale: number; readonly x: number; readonly y: number };

/** As large as the room lets it be, or as `most` does, and in the middle. */
export function fitted(frame: Rectangle, room: Rectangle, most = Number.POSITIVE_INFINITY): Fit {
  const scale = Math.min(most, room.width / frame.width, room.height / frame.height);
  return {
    scale,
    x: room.x + (room.width - frame.width * scale) / 2 - frame.x * scale,
    y: room.y + (room.height - frame.height * scale) / 2 - frame.y * scale,
  };
}

const pointOn = ({ x, y }: Point, fit: Fit): Point => ({ x: fit.x + x * fit.scale, y: fit.y + y * fit.scale });

const placed = ({ x, y, width, height }: Rectangle, fit: Fit): Rectangle => ({
  x: fit.x + x * fit.scale,
  y: fit.y + y * fit.scale,
  width: width * fit.scale,
  height: height * fit.scale,
});

/** What stands small in the upper left corner of a plate: its id, its rank in the honor order. */
const cornerOf = (seat: SeatDrawing, { seatIds, honor }: SeatingChartOptions): string =>
  [seatIds ? seat.seat : '', honor && seat.rank !== undefined ? `#${seat.rank}` : ''].filter(Boolean).join(' ');

const cornerSize = ({ width, height }: Rectangle): number => Math.min(1.9, height * 0.16, width * 0.2);

/** The plate without the strips that the disc of the order number and the corner reach into. */
function writable(plate: Rectangle, seat: SeatDrawing, corner: string): Rectangle {
  const pad = Math.min(0.8, plate.width * 0.05);
  const strip = seat.mark ? Math.max(0, discRadius(plate) - 0.5) : 0;
  const turn = ((seat.facing % 360) + 360) % 360;
  const [left, right] = [turn > 45 && turn < 135 ? strip : 0, turn > 225 && turn < 315 ? strip : 0];
  const label = corner ? cornerSize(plate) * 1.15 : 0;
  const [above, below] = [Math.max(label, turn >= 135 && turn <= 225 ? strip : 0), turn <= 45 || turn >= 315 ? strip : 0];
  return {
    x: plate.x + pad + left,
    y: plate.y + pad + above,
    width: plate.width - 2 * pad - left - right,
    height: plate.height - 2 * pad - above - below,
  };
}

export type Lettered = {
  readonly seats: readonly PaperSeat[];
  /** How many titles found no room on their plates. */
  readonly untitled: number;
  /** Names too long for their plates: there the plate carries the seat id. */
  readonly unnamed: number;
  readonly named: number;
};

/** A few long names go to the list alone; where it is many, a chart of seat ids is easier to read than a mixed one. */
export const goesByNumbers = ({ unnamed, named }: Pick<Lettered, 'unnamed' | 'named'>): boolean => unnamed > Math.max(2, named / 3);

const onPaper = (seat: SeatDrawing, fit: Fit) => ({ seat, plate: placed(seat.plate, fit), back: pointOn(seat.back, fit) });

/** The plate before anything is written on it but its corner, where the id of the seat need not stand if the plate carries it. */
function bare(seat: SeatDrawing, fit: Fit, options: SeatingChartOptions) {
  const corner = cornerOf(seat, options);
  return { ...onPaper(seat, fit), ...(corner ? { corner } : {}), ...(options.backs === false ? { backless: true as const } : {}) };
}

/** Beside a table or in a vehicle that bears its own id, what follows that: 12A in V8, 3 at T1. */
const idInBlock = ({ seat, block }: SeatDrawing): string => (block && seat.startsWith(`${block}.`) ? seat.slice(block.length + 1) : seat);

/** A plate that carries its seat id: the key or the list says who sits there. */
function numbered(seat: SeatDrawing, fit: Fit, options: SeatingChartOptions): PaperSeat {
  const paper = bare(seat, fit, { ...options, seatIds: false });
  const box = writable(paper.plate, seat, paper.corner ?? '');
  const id = options.idOf?.(seat.seat) ?? idInBlock(seat);
  const size = Math.min(3, box.width / typeWidth(id), box.height * 0.8);
  const text: PlateText = { box, vertical: false, name: [id], nameSize: size, title: [], titleSize: 0 };
  return { ...paper, text: size >= 1 ? text : undefined, numbered: true };
}

export function letterSeats(
  { context, drawing, options = {} }: SeatingChartRequest,
  fit: Fit,
  names: 'horizontal' | 'vertical' = 'horizontal',
): Lettered {
  let [untitled, unnamed, named] = [0, 0, 0];
  const seats = drawing.seats.map((seat): PaperSeat => {
    const paper = bare(seat, fit, options);
    const person = seat.person && context.personOf(seat.person);
    if (!person) return { ...paper, text: undefined };
    const title = options.titles === false ? undefined : (person.title ?? seat.title);
    const room = writable(paper.plate, seat, paper.corner ?? '');
    const setting = (down: boolean) => [plateText({ name: seat.name, title }, room, down)].find(isReadable);
    // A name too long to run this way on its plate may still run the other way.
    const text = setting(names === 'vertical') ?? setting(names !== 'vertical');
    if (!text) {
      unnamed += 1;
      return numbered(seat, fit, options);
    }
    named += 1;
    if (title && text.title.length === 0) untitled += 1;
    return { ...paper, text };
  });
  return { seats, untitled, unnamed, named };
}

/** Too small for names: every plate carries its seat id. */
export const numberSeats = ({ drawing, options = {} }: SeatingChartRequest, fit: Fit): readonly PaperSeat[] =>
  drawing.seats.map((seat) => numbered(seat, fit, options));

/** The drawing without the order numbers, or without any mark. */
export function unmarked(drawing: Drawing, which: 'ranks' | 'all'): Drawing {
  const seats = drawing.seats.map((seat) => {
    const { mark, ...bare } = seat;
    return which === 'all' || mark?.kind === 'rank' ? bare : seat;
  });
  return { ...drawing, seats };
}
