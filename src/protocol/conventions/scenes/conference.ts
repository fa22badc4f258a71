import { ownRight } from '../../../geometry/facing';
import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { byList } from '../by-list';
import { byPrinciples } from '../by-principles';
import { centerOverSides, evenRow, type Hand, handOver, nearerTo } from '../principles';
import { type Placed, type Scene, seatsOn } from '../scene';

export type ConferenceAuthority = {
  readonly hand: Hand;
  /** The chair faces the door. */
  readonly door: Citation;
  /** The chair has the main scenery or the window behind. */
  readonly view: Citation;
  /** `door=end`: which long side is the leaders'. */
  readonly end: Citation;
  readonly head: Citation;
  readonly side: Citation;
  /** 汇报会: the visitors face the door, the hosts have their backs to it. */
  readonly parties?: Citation;
};

const opposite: Readonly<Record<string, string>> = { N: 'S', S: 'N', W: 'E', E: 'W' };
const viewSide: Readonly<Record<string, string>> = { top: 'N', left: 'W', right: 'E' };

/** One long table, one party (CONTRACT `meeting/conference`). */
export const conferenceScene =
  (authority: ConferenceAuthority): Scene =>
  ({ layout, seats, given }) => {
    const { hand, door, view, end, head, side } = authority;
    const scenery = given('view');
    const doorAtEnd = layout.settings.door === 'end';
    const wanted = viewSide[scenery];
    if (layout.settings.chair === 'head') {
      const heads = doorAtEnd ? ['HN', 'HS'] : hand === 'left' ? ['HE', 'HW'] : ['HW', 'HE'];
      const first = wanted && heads.includes(`H${wanted}`) ? `H${wanted}` : heads[0];
      const last = heads.find((id) => id !== first);
      const chair = seats.find(({ id }) => id === first);
      if (!chair) return undefined;
      const right = ownRight(chair.facing);
      const outward = (seat: LayoutSeat) => Math.abs((seat.at.x - chair.at.x) * right.y) + Math.abs((seat.at.y - chair.at.y) * right.x);
      const body = seats.filter(({ side: on }) => !on.startsWith('H'));
      return {
        order: {
          any: [
            ...byList(
              seats,
              [chair.id],
              wanted === chair.side.slice(1) ? 'back-to-the-scenery' : 'head-facing-the-door',
              wanted ? view : head,
            ),
            ...byPrinciples(body, [
              nearerTo('nearer-the-chair', head, (seat) => Math.round(outward(seat))),
              handOver(hand, side, chair.facing),
            ]),
            ...byList(seats, last ? [last] : [], 'farthest-from-the-chair', head),
          ],
        },
      };
    }
    const standard = doorAtEnd ? 'E' : 'N';
    const chairSide = wanted && seatsOn(seats, wanted).length > 0 ? wanted : standard;
    const even = seatsOn(seats, chairSide).length % 2 === 0 ? given('even') : 'first-right-of-center';
    const principles = [centerOverSides(door), evenRow(even, side), handOver(hand, side)];
    const reason =
      chairSide === wanted
        ? { principle: 'back-to-the-scenery', citation: view }
        : doorAtEnd
          ? { principle: 'leaders-at-the-right-coming-in', citation: end }
          : { principle: 'chair-faces-the-door', citation: door };
    if (authority.parties && given('parties') === 'two') {
      const premise = [{ principle: doorAtEnd ? 'guests-at-the-right-coming-in' : 'guests-face-the-door', citation: authority.parties }];
      return {
        order: {
          guest: byPrinciples(seatsOn(seats, standard), principles, premise),
          host: byPrinciples(seatsOn(seats, opposite[standard] ?? ''), principles, premise),
        },
      };
    }
    const far: readonly Placed[] = byPrinciples(seatsOn(seats, opposite[chairSide] ?? ''), principles);
    return {
      order: {
        any: [
          ...byPrinciples(seatsOn(seats, chairSide), principles, [reason]),
          ...far.map((placed, index) => (index === 0 ? { ...placed, because: [reason] } : placed)),
        ],
      },
    };
  };
