import type { SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import { contains, grown, type Rectangle, touches } from '../../geometry/rectangle';

export type HitIndex = {
  /** Which seat lies at a point of the room; `slack` millimeters around the plate count too, the nearest plate first. */
  readonly at: (point: Point, slack: number) => SeatDrawing | undefined;
  /** The seats of which any part of the plate lies inside, in the order of the drawing. */
  readonly within: (part: Rectangle) => readonly SeatDrawing[];
};

const cell = 1200;
const cellOf = (value: number) => Math.floor(value / cell);

/** Between plates that both are near enough, the one whose middle is nearer. */
function nearest(seats: readonly SeatDrawing[], point: Point): SeatDrawing | undefined {
  const far = ({ plate }: SeatDrawing) => Math.hypot(plate.x + plate.width / 2 - point.x, plate.y + plate.height / 2 - point.y);
  return seats.reduce<SeatDrawing | undefined>((best, seat) => (best && far(best) <= far(seat) ? best : seat), undefined);
}

/** A grid of plates: the room has no hit canvas, and ten thousand seats answer at once. */
export function hitIndex(seats: readonly SeatDrawing[]): HitIndex {
  const cells = new Map<string, number[]>();
  const put = (index: number, { x, y, width, height }: Rectangle) => {
    for (let column = cellOf(x); column <= cellOf(x + width); column += 1) {
      for (let row = cellOf(y); row <= cellOf(y + height); row += 1) {
        const key = `${column},${row}`;
        const list = cells.get(key);
        if (list) list.push(index);
        else cells.set(key, [index]);
      }
    }
  };
  for (const [index, seat] of seats.entries()) put(index, grown(seat.plate, 300));
  const known = (indexes: Iterable<number>) => [...indexes].flatMap((index) => seats[index] ?? []);
  return {
    at(point, slack) {
      const near = known(cells.get(`${cellOf(point.x)},${cellOf(point.y)}`) ?? []);
      const inside = near.filter(({ plate }) => contains(plate, point));
      return nearest(inside.length > 0 ? inside : near.filter(({ plate }) => contains(grown(plate, slack), point)), point);
    },
    within(part) {
      const columns = cellOf(part.x + part.width) - cellOf(part.x) + 1;
      const rows = cellOf(part.y + part.height) - cellOf(part.y) + 1;
      // Most of the room: looking at every seat is quicker than at every cell.
      if (columns * rows > cells.size) return seats.filter(({ plate }) => touches(plate, part));
      const found = new Set<number>();
      for (let column = cellOf(part.x); column <= cellOf(part.x + part.width); column += 1) {
        for (let row = cellOf(part.y); row <= cellOf(part.y + part.height); row += 1) {
          for (const index of cells.get(`${column},${row}`) ?? []) found.add(index);
        }
      }
      return known([...found].sort((left, right) => left - right)).filter(({ plate }) => touches(plate, part));
    },
  };
}
