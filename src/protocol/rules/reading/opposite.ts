import { forward, ownRight } from '../../../geometry/facing';
import type { Layout, LayoutSeat } from '../../../layouts/layout';
import type { SeatId } from '../../../model/ids';
import type { OccasionContext } from '../occasion-context';
import { oncePer } from './once-per';

/** Chairs that look at each other across a table are hardly further apart than this. Millimeters. */
const acrossAtMost = 6000;

const turn = (left: number, right: number) => Math.abs(((left - right + 540) % 360) - 180);

function faces(seat: LayoutSeat, other: LayoutSeat): number | undefined {
  if (seat.table !== other.table || turn(seat.facing, other.facing + 180) > 5) return undefined;
  const [ahead, right] = [forward(seat.facing), ownRight(seat.facing)];
  const [x, y] = [other.at.x - seat.at.x, other.at.y - seat.at.y];
  const away = x * ahead.x + y * ahead.y;
  const aside = Math.abs(x * right.x + y * right.y);
  return away > seat.depth && away <= acrossAtMost && aside < Math.min(seat.width, other.width) / 2 ? away : undefined;
}

/** Who looks whom in the face: the nearest chair straight ahead that looks back. Second rows have nobody opposite. */
const oppositeIn = oncePer(({ seats }: Layout): ReadonlyMap<SeatId, LayoutSeat> => {
  const opposite = new Map<SeatId, LayoutSeat>();
  const front = seats.filter(({ side }) => !/^[NSWE]B$/.test(side));
  const tables = new Map<string, LayoutSeat[]>();
  for (const seat of front) {
    const own = tables.get(seat.table);
    if (own) own.push(seat);
    else tables.set(seat.table, [seat]);
  }
  for (const table of tables.values()) {
    for (const seat of table) {
      let nearest = Number.POSITIVE_INFINITY;
      for (const other of table) {
        const away = faces(seat, other);
        if (away === undefined || away >= nearest) continue;
        nearest = away;
        opposite.set(seat.id, other);
      }
    }
  }
  return opposite;
});

export const seatOpposite = ({ layout }: OccasionContext, seat: SeatId): LayoutSeat | undefined => oppositeIn(layout).get(seat);
