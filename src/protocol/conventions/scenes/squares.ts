import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { afterThem } from '../by-list';
import { byPrinciples, type Principle } from '../by-principles';
import { centerOverSides, evenRow, type Hand, handOver, nearerTo } from '../principles';
import { type Scene, type SceneAnswer, seatsOn } from '../scene';

export type SquareAuthority = {
  readonly hand: Hand;
  readonly citation: Citation;
  readonly side: Citation;
  readonly parties?: Citation;
  /** A dissent that puts the main seats at the open end (`u-head=open-end`). */
  readonly openEnd?: Citation;
};

/** Looks down the page, as whoever sits at the head does. */
const headFacing = 180;

const onHead = (citation: Citation, id: string): Principle =>
  nearerTo(id, citation, ({ side }) => (side === 'N' ? 0 : side === 'S' ? 2 : 1));

/** 主席式: the host's leader alone at the head; at his own left his people, at his own right the guests, each by rank outward. */
function chairStyle(seats: readonly LayoutSeat[], citation: Citation): SceneAnswer {
  const outward = (on: string, principle: string) =>
    byPrinciples(seatsOn(seats, on), [nearerTo('arms-outward-from-the-head', citation, ({ place }) => place)], [{ principle, citation }]);
  const [middle, ...others] = byPrinciples(seatsOn(seats, 'N'), [centerOverSides(citation), handOver('left', citation)]);
  return {
    order: {
      guest: outward('W', 'guests-at-the-chairs-right'),
      host: [
        ...(middle ? [{ ...middle, because: [{ principle: 'host-in-the-middle', citation }] }] : []),
        ...outward('E', 'hosts-at-the-chairs-left'),
      ],
      any: others.map((placed) => ({ ...placed, sourced: false })),
    },
  };
}

/** The two seats at the open end, then the arms inwards. Of the closed end the source says nothing: it comes last, unranked. */
function fromTheOpenEnd(seats: readonly LayoutSeat[], hand: Hand, citation: Citation): SceneAnswer {
  const arms = byPrinciples(
    seats.filter((seat) => seat.side !== 'N'),
    [nearerTo('arms-inward-from-the-open-end', citation, ({ place }) => -place), handOver(hand, citation, headFacing)],
  );
  const fromTheHand = hand === 'left' ? [...seatsOn(seats, 'N')].reverse() : seatsOn(seats, 'N');
  const head = afterThem(fromTheHand, ({ at }) => [Math.abs(at.x)]);
  return { order: { any: [...arms, ...head] } };
}

/** U of tables: the closed end, then the arms outward from it (CONTRACT `meeting/u-shape`). */
export const uShapeScene =
  ({ hand, citation, side, parties, openEnd }: SquareAuthority): Scene =>
  ({ seats, given }) => {
    if (parties && given('parties') === 'two') return chairStyle(seats, parties);
    if (openEnd && given('u-head') === 'open-end') return fromTheOpenEnd(seats, hand, openEnd);
    const head = byPrinciples(seatsOn(seats, 'N'), [
      centerOverSides(citation),
      evenRow('first-right-of-center', side),
      handOver(hand, side),
    ]);
    const arms = byPrinciples(
      seats.filter((seat) => seat.side !== 'N'),
      [nearerTo('arms-outward-from-the-head', citation, ({ place }) => place), handOver(hand, side, headFacing)],
    );
    return { order: { any: [...head, ...arms] } };
  };

/** Several delegations: the chair in the middle of the closed end, and by the alphabet round the U from the left as seen from its open end. */
export const multilateralUScene =
  (citation: Citation): Scene =>
  ({ seats }) => {
    const head = seatsOn(seats, 'N');
    const chair = head.length % 2 === 1 ? head[(head.length - 1) / 2] : undefined;
    if (!chair) return undefined;
    const round = [...[...seatsOn(seats, 'W')].reverse(), ...head.filter((seat) => seat !== chair), ...seatsOn(seats, 'E')];
    const placed = ({ id }: LayoutSeat, principle: string) => ({ seat: id, because: [{ principle, citation }], sourced: true });
    return {
      order: {
        any: [placed(chair, 'chair-at-the-closed-end'), ...round.map((seat) => placed(seat, 'along-the-u-from-the-viewers-left'))],
      },
    };
  };

/** Four sides: the far one faces the door, then the wings, then the one with its back to the door (CONTRACT `meeting/hollow-square`). */
export const hollowSquareScene =
  ({ hand, citation, side, parties }: SquareAuthority): Scene =>
  ({ seats, given }) => {
    const row: readonly Principle[] = [centerOverSides(citation), evenRow('first-right-of-center', side), handOver(hand, side)];
    const wings: readonly Principle[] = [nearerTo('far-from-door', citation, ({ place }) => place), handOver(hand, side, headFacing)];
    const rank = (on: readonly LayoutSeat[]) => [
      ...byPrinciples(seatsOn(on, 'N'), row),
      ...byPrinciples(
        on.filter((seat) => seat.side === 'W' || seat.side === 'E'),
        wings,
      ),
      ...byPrinciples(seatsOn(on, 'S'), row),
    ];
    const bySide = rank(seats).map((placed, index, all) => {
      const sideOf = (id: string | undefined) => seats.find((seat) => seat.id === id)?.side;
      const before = sideOf(all[index - 1]?.seat);
      const own = sideOf(placed.seat);
      const changed = before !== undefined && before !== own && !(before === 'E' && own === 'W') && !(before === 'W' && own === 'E');
      return changed ? { ...placed, because: [{ principle: onHead(citation, 'facing-door-over-back').id, citation }] } : placed;
    });
    if (!parties || given('parties') !== 'two') return { order: { any: bySide } };
    const premise = { principle: 'guests-on-the-far-side', citation: parties };
    return {
      order: {
        guest: byPrinciples(seatsOn(seats, 'N'), row, [premise]),
        host: byPrinciples(seatsOn(seats, 'S'), row, [premise]),
        any: byPrinciples(
          seats.filter((seat) => seat.side === 'W' || seat.side === 'E'),
          wings,
        ),
      },
    };
  };
