import type { Layout, LayoutSeat } from '../../layouts/layout';
import { blockOf, type PersonId, type SeatId } from '../../model/ids';
import { type Occasion, occupantOf, takenSeats } from '../../model/occasion';
import { isBanquet, isVehicle } from '../../model/scene';

/** Seats that are shown together: a row, a side, a table, a vehicle; those of a row in the order of the drawing. */
export type Strip = { readonly block: string; readonly seats: readonly LayoutSeat[]; readonly round: boolean };

/** Beside what changes, this many neighbors say where one is. */
const neighbors = 1;
const most = 3;

export const changedSeats = (before: Occasion, after: Occasion): readonly SeatId[] => {
  const seats = new Set([...takenSeats(before), ...takenSeats(after)].map(([seat]) => seat));
  return [...seats].filter((seat) => occupantOf(before, seat) !== occupantOf(after, seat));
};

const byPlace = (left: LayoutSeat, right: LayoutSeat) => left.at.x - right.at.x || left.at.y - right.at.y;
const byFront = (left: LayoutSeat, right: LayoutSeat) => left.at.y - right.at.y || left.at.x - right.at.x;

/** The part of a long row in which something happens. */
function around(seats: readonly LayoutSeat[], about: ReadonlySet<SeatId>): readonly LayoutSeat[] {
  const places = seats.flatMap(({ id }, index) => (about.has(id) ? [index] : []));
  return seats.slice(Math.max(0, Math.min(...places) - neighbors), Math.max(...places) + neighbors + 1);
}

/** The rows and tables in which the answers change anything, the ones with the most changes first; `rest` are not shown. */
export function stripsOf(layout: Layout, about: readonly SeatId[]): { readonly strips: readonly Strip[]; readonly rest: number } {
  const known = new Set(about);
  const blocks = new Map<string, LayoutSeat[]>();
  for (const seat of layout.seats) {
    // A car is shown whole; a coach row by row would say no more than its numbers do.
    const isCar = isVehicle(layout.id) && layout.seats.length <= 9;
    const block = seat.table || (layout.tables.length > 0 || isCar ? 'whole' : blockOf(seat.id));
    const seats = blocks.get(block);
    if (seats) seats.push(seat);
    else blocks.set(block, [seat]);
  }
  const hit = (seats: readonly LayoutSeat[]) => seats.filter(({ id }) => known.has(id)).length;
  const touched = [...blocks].filter(([, seats]) => hit(seats) > 0).sort(([, left], [, right]) => hit(right) - hit(left));
  const strips = touched.slice(0, most).map(([block, seats]): Strip => {
    const round = isBanquet(layout.id) && seats.length <= 16;
    if (round) return { block, seats, round };
    const row = seats.toSorted(isVehicle(layout.id) ? byFront : byPlace);
    return { block, seats: row.length <= 9 ? row : around(row, known), round };
  });
  return { strips, rest: touched.length - strips.length };
}

/** Everybody whose seat is another one afterwards. */
export const moversBetween = (before: Occasion, after: Occasion): ReadonlySet<PersonId> => {
  const was = new Map(takenSeats(before).map(([seat, person]) => [person, seat]));
  return new Set(takenSeats(after).flatMap(([seat, person]) => (was.get(person) === seat ? [] : [person])));
};
