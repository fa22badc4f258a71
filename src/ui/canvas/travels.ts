import { drawArrow } from '../../drawing/arrow';
import type { Drawing, SeatDrawing } from '../../drawing/drawing';
import type { Point } from '../../geometry/point';
import type { PersonId } from '../../model/ids';

/** A person who sat elsewhere a moment ago: drawn on the way, so that a move is understood. */
export type Travel = { readonly seat: SeatDrawing; readonly way: (share: number) => Point; readonly delay: number };

const middle = ({ plate: { x, y, width, height } }: SeatDrawing): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Who changed seats between two drawings of one occasion. More than this at once is a new plan, not a move. */
const most = 60;

export function travelsBetween(before: Drawing, after: Drawing, stagger: number): readonly Travel[] {
  const sat = new Map<PersonId, SeatDrawing>();
  for (const seat of before.seats) if (seat.person) sat.set(seat.person, seat);
  const moved = after.seats.flatMap((seat) => {
    const old = seat.person ? sat.get(seat.person) : undefined;
    return old && old.seat !== seat.seat ? [{ seat, old }] : [];
  });
  if (moved.length > most) return [];
  return moved.map(({ seat, old }, index) => ({ seat, way: drawArrow(middle(old), middle(seat)).along, delay: index * stagger }));
}

/** `--ease-move`, near enough for a quarter of a second. */
export const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);
