import type { Drawing, PlateLine, SeatDrawing, TableDrawing } from '../../drawing/drawing';
import { distance, type Point } from '../../geometry/point';
import type { Rectangle } from '../../geometry/rectangle';
import { fullScale } from './view';

/** One table of a hall seen larger where it stands; what lies beneath is covered. */
export type Lens = {
  readonly table: TableDrawing;
  /** Of the disc: over the table, or as near to it as the picture has room for the whole disc. */
  readonly middle: Point;
  /** Times as large. */
  readonly factor: number;
  /** Millimeters of the room. */
  readonly radius: number;
  /** The seats as they are, to be painted through the lens. */
  readonly seats: readonly SeatDrawing[];
};

export type Opened = { readonly drawing: Drawing; readonly lens: Lens | undefined };

/** As large as it must be for the names to be read; below this an opened table would gain nothing. */
export const factorAt = (scale: number): number => Math.min(6, (fullScale * 0.8) / scale);
const leastFactor = 1.25;

/** Seen through the lens. */
const throughLens = ({ table: { at }, middle, factor }: Lens, { x, y }: Point): Point => ({
  x: middle.x + (x - at.x) * factor,
  y: middle.y + (y - at.y) * factor,
});

function enlarged(seat: SeatDrawing, lens: Lens): SeatDrawing {
  const { factor } = lens;
  const through = (point: Point) => throughLens(lens, point);
  const plate: Rectangle = { ...through(seat.plate), width: seat.plate.width * factor, height: seat.plate.height * factor };
  const larger = (lines: readonly PlateLine[]) => lines.map((line) => ({ ...line, below: line.below * factor, size: line.size * factor }));
  const { front, lines, short, ...rest } = seat;
  return {
    ...rest,
    at: through(seat.at),
    plate,
    back: through(seat.back),
    ...(front ? { front: through(front) } : {}),
    lines: larger(lines),
    short: larger(short),
  };
}

const reachOf = (seats: readonly SeatDrawing[], middle: Point): number =>
  Math.max(
    0,
    ...seats.map(({ plate, back }) =>
      Math.max(
        distance(back, middle) + 160,
        distance({ x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 }, middle) + plate.width / 2,
      ),
    ),
  );

/** The nearest place along one axis from which a disc does not reach out of the picture; one too large for it stands in the middle. */
const within = (wanted: number, start: number, size: number, radius: number): number =>
  size < 2 * radius ? start + size / 2 : Math.min(start + size - radius, Math.max(start + radius, wanted));

/** The drawing with one table open in place: a hand, a key and a reader find its seats where they are seen. */
export function openedInPlace(drawing: Drawing, open: string | undefined, scale: number): Opened {
  const table = drawing.tables.find(({ id }) => id === open);
  const factor = factorAt(scale);
  const seats = drawing.seats.filter(({ block }) => block === open);
  if (!table || drawing.tables.length < 2 || factor < leastFactor || seats.length === 0) return { drawing, lens: undefined };
  const radius = (reachOf(seats, table.at) + 120) * factor;
  const { frame } = drawing;
  const middle = { x: within(table.at.x, frame.x, frame.width, radius), y: within(table.at.y, frame.y, frame.height, radius) };
  const lens: Lens = { table, middle, factor, seats, radius };
  return { lens, drawing: { ...drawing, seats: drawing.seats.map((seat) => (seat.block === open ? enlarged(seat, lens) : seat)) } };
}

/** Seats that can be touched: those under the lens cannot. */
export const uncovered = ({ drawing: { seats }, lens }: Opened): readonly SeatDrawing[] =>
  lens
    ? seats.filter(
        ({ block, plate }) =>
          block === lens.table.id || distance({ x: plate.x + plate.width / 2, y: plate.y + plate.height / 2 }, lens.middle) > lens.radius,
      )
    : seats;
