import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { unranked } from '../../sources/cite';
import { byPrinciples } from '../by-principles';
import { nearerTo } from '../principles';
import type { Placed, Scene } from '../scene';

/** Everybody faces the door, down the page: the own right is the left of the drawing. */
const byOwnRight = ({ at }: LayoutSeat) => Math.round(at.x);

const atPanel = (seats: readonly LayoutSeat[], panel: unknown) => {
  const front = seats.filter(({ side }) => side === 'F');
  return [...front].sort((left, right) => (panel === 'right' ? right.at.x - left.at.x : left.at.x - right.at.x))[0];
};

/** China: behind the panel highest, at the panel lowest, farther in over nearer, right over left. */
export const panelLiftScene =
  (citation: Citation): Scene =>
  ({ layout, seats }) => {
    const panel = layout.settings['panel'];
    const low = atPanel(seats, panel);
    const high = seats.find(({ side, at }) => side === 'B' && at.x === low?.at.x);
    return {
      order: {
        any: byPrinciples(seats, [
          nearerTo('behind-the-panel', citation, (seat) => (seat === high ? 0 : 1)),
          nearerTo('at-the-panel-last', citation, (seat) => (seat === low ? 1 : 0)),
          nearerTo('farther-in', citation, ({ at }) => Math.round(at.y)),
          nearerTo('own-right-over-own-left', citation, byOwnRight),
        ]),
      },
    };
  };

/** Japan, Korea: the top place and the lowest are stated; those between are not ranked. */
export const cornerLiftScene =
  (top: readonly string[], citation: Citation): Scene =>
  ({ layout, seats }) => {
    const low = atPanel(seats, layout.settings['panel']);
    const one = (id: string | undefined, principle: string): readonly Placed[] => {
      const seat = seats.find((candidate) => candidate.id === id);
      return seat ? [{ seat: seat.id, because: [{ principle, citation }], sourced: true }] : [];
    };
    const between = seats
      .filter((seat) => !top.includes(seat.id) && seat !== low)
      .sort((left, right) => left.at.y - right.at.y || left.at.x - right.at.x);
    return {
      order: {
        any: [
          ...one(top[0], 'farthest-from-the-door'),
          ...between.map(({ id }, index) => ({
            seat: id,
            because: [{ principle: 'source-silent', citation: unranked }],
            sourced: false,
            ...(index > 0 ? { tied: true } : {}),
          })),
          ...one(low?.id, 'at-the-panel-last'),
        ],
      },
    };
  };
