import { forward } from '../../../geometry/facing';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Hand } from '../principles';

/** Chairs are set by eye: so far past the middle of the table somebody may look. Cosine of 25 degrees. */
const towardsMiddle = Math.cos((25 * Math.PI) / 180);
/** Where nobody sits for longer than this, it is an arc and no ring. Degrees. */
const widestGap = 100;
const fewest = 5;

/** Steps round the table from the first seat, and on which of its own hands a seat is. */
export type PlaceInRing = { readonly steps: number; readonly hand: Hand };

/**
 * A round or oval table: everybody looks at one middle, and there are people on all sides of it. From the seat over against the door the
 * order goes outward on both hands, as at the round table of the templates; of two that are as near to it the superior hand's is first.
 * Undefined where the seats are no ring. The door is in the wall at the bottom.
 */
export function ringOf(seats: readonly LayoutSeat[], hand: Hand): ((seat: LayoutSeat) => PlaceInRing) | undefined {
  if (seats.length < fewest) return undefined;
  const middle = {
    x: seats.reduce((sum, { at }) => sum + at.x, 0) / seats.length,
    y: seats.reduce((sum, { at }) => sum + at.y, 0) / seats.length,
  };
  const looks = ({ at, facing }: LayoutSeat) => {
    const [dx, dy] = [middle.x - at.x, middle.y - at.y];
    const ahead = forward(facing);
    return ahead.x * dx + ahead.y * dy >= towardsMiddle * Math.hypot(dx, dy);
  };
  if (!seats.every(looks)) return undefined;
  // Clockwise from the seat farthest from the door: the next one is at the own left of whoever sits there.
  const angleOf = ({ at }: LayoutSeat) => (Math.round((Math.atan2(at.x - middle.x, middle.y - at.y) * 180) / Math.PI) + 360) % 360;
  const round = seats.map((seat) => ({ seat, angle: angleOf(seat) })).sort((left, right) => left.angle - right.angle);
  const isWide = round.some(({ angle }, index) => {
    const next = round[(index + 1) % round.length];
    return next !== undefined && (next.angle - angle + 360) % 360 > widestGap;
  });
  if (isWide) return undefined;
  const fromTop = (angle: number) => Math.min(angle, 360 - angle);
  const atTop = Math.min(...round.map(({ angle }) => fromTop(angle)));
  const onHand = hand === 'left' ? (angle: number) => angle <= 180 : (angle: number) => angle >= 180 || angle === 0;
  const atTheTop = (superior: boolean) => round.findIndex(({ angle }) => fromTop(angle) === atTop && (!superior || onHand(angle)));
  const first = atTheTop(true) < 0 ? atTheTop(false) : atTheTop(true);
  const places = new Map(
    round.map(({ seat }, index): readonly [string, PlaceInRing] => {
      const clockwise = (index - first + round.length) % round.length;
      return clockwise * 2 <= round.length
        ? [seat.id, { steps: clockwise, hand: 'left' }]
        : [seat.id, { steps: round.length - clockwise, hand: 'right' }];
    }),
  );
  return ({ id }) => places.get(id) ?? { steps: 0, hand };
}
