import type { SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import { contains, grown, type Rectangle } from '../../geometry/rectangle';

/** Which seat lies at a point of the room; `slack` millimeters around the plate count too, the nearest plate first. */
export type HitIndex = { readonly at: (point: Point, slack: number) => SeatDrawing | undefined };

const cell = 1200;
const cellOf = (value: number) => Math.floor(value / cell);

/** Between plates that both are near enough, the one whose middle is nearer. */
function nearest(seats: readonly SeatDrawing[], point: Point): SeatDrawing | undefined {
  const far = ({ plate }: SeatDrawing) => Math.hypot(plate.x + plate.width / 2 - point.x, plate.y + plate.height / 2 - point.y);
  return seats.reduce<SeatDrawing | undefined>((best, seat) => (best && far(best) <= far(seat) ? best : seat), undefined);
}

/** A grid of plates: the room has no hit canvas, and ten thousand seats answer at once. */
export function hitIndex(seats: readonly SeatDrawing[]): HitIndex {
  const cells = new Map<string, SeatDrawing[]>();
  const put = (seat: SeatDrawing, { x, y, width, height }: Rectangle) => {
    for (let column = cellOf(x); column <= cellOf(x + width); column += 1) {
      for (let row = cellOf(y); row <= cellOf(y + height); row += 1) {
        const key = `${column},${row}`;
        const list = cells.get(key);
        if (list) list.push(seat);
        else cells.set(key, [seat]);
      }
    }
  };
  for (const seat of seats) put(seat, grown(seat.plate, 300));
  return {
    at(point, slack) {
      const near = cells.get(`${cellOf(point.x)},${cellOf(point.y)}`) ?? [];
      const inside = near.filter(({ plate }) => contains(plate, point));
      return nearest(inside.length > 0 ? inside : near.filter(({ plate }) => contains(grown(plate, slack), point)), point);
    },
  };
}
