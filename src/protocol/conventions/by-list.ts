import type { LayoutSeat } from '../../layouts/layout';
import type { Citation } from '../../model/citation';
import { unranked } from '../sources/cite';
import type { Reason } from './honor-order';
import type { Placed, RoleSeat } from './scene';

/** Seats in the order that a source lists them. Those that this vehicle or table does not have are passed over. */
export function byList(seats: readonly LayoutSeat[], ids: readonly string[], principle: string, citation: Citation): readonly Placed[] {
  return ids.flatMap((id) => {
    const seat = seats.find((candidate) => candidate.id === id);
    return seat ? [{ seat: seat.id, because: [{ principle, citation }], sourced: true }] : [];
  });
}

const byDistanceOnly: readonly Reason[] = [{ principle: 'by-distance-unranked', citation: unranked }];

/** The seats that no source ranks, after the rest: the nearer first, those equally near level with each other. */
export function afterThem(seats: readonly LayoutSeat[], nearest: (seat: LayoutSeat) => readonly number[]): readonly Placed[] {
  const measured = seats.map((seat) => ({ seat, keys: nearest(seat) }));
  measured.sort((left, right) => {
    for (const [index, key] of left.keys.entries()) {
      const difference = key - (right.keys[index] ?? 0);
      if (Math.abs(difference) > 1e-6) return difference;
    }
    return 0;
  });
  const asNear = (index: number) =>
    index > 0 && measured[index]?.keys.every((key, place) => Math.abs(key - (measured[index - 1]?.keys[place] ?? 0)) <= 1e-6);
  return measured.map(({ seat }, index) => ({
    seat: seat.id,
    because: byDistanceOnly,
    sourced: false,
    ...(asNear(index) ? { tied: true } : {}),
  }));
}

/** Seats held for a role; ids that are not there are passed over. */
export function held(
  seats: readonly LayoutSeat[],
  ids: readonly (string | undefined)[],
  because: Reason,
  party?: RoleSeat['party'],
): readonly RoleSeat[] {
  return ids.flatMap((id) => {
    const seat = seats.find((candidate) => candidate.id === id);
    return seat ? [{ seat: seat.id, because: [because], ...(party ? { party } : {}) }] : [];
  });
}
