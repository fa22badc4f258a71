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
    const panel = layout.settings.panel;
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

/** Which back corner, or the middle, is the top: the sitters' own right and left as they face the door. */
type Top = 'right' | 'center' | 'left' | 'diagonal';

/** Japan, Korea: the top place and the lowest are stated; those between are not ranked. A top that no source has is not covered. */
export const cornerLiftScene =
  (tops: Readonly<Partial<Record<Top, Citation>>>): Scene =>
  ({ layout, seats, given }) => {
    const low = atPanel(seats, layout.settings.panel);
    const said = given('lift');
    const back = seats.filter(({ side }) => side === 'B').sort((left, right) => left.at.x - right.at.x);
    // Facing the door, down the page: the own right is the left of the drawing.
    const places: Readonly<Record<Top, LayoutSeat | undefined>> = {
      right: back[0],
      center: back[Math.floor(back.length / 2)],
      left: back.at(-1),
      diagonal: low && low.at.x > 0 ? back[0] : back.at(-1),
    };
    const which = (['right', 'center', 'left', 'diagonal'] as const).find((one) => one === said);
    const citation = which && tops[which];
    const top = which && places[which];
    if (!citation || !top) return undefined;
    const one = (id: string | undefined, principle: string): readonly Placed[] => {
      const seat = seats.find((candidate) => candidate.id === id);
      return seat ? [{ seat: seat.id, because: [{ principle, citation }], sourced: true }] : [];
    };
    const between = seats
      .filter((seat) => seat !== top && seat !== low)
      .sort((left, right) => left.at.y - right.at.y || left.at.x - right.at.x);
    return {
      order: {
        any: [
          ...one(top.id, 'farthest-from-the-door'),
          ...between.map(({ id }, index) => ({
            seat: id,
            because: [
              { principle: 'source-silent', citation: unranked },
              ...(index === 0 ? [{ principle: 'first-by-the-source', citation }] : []),
            ],
            sourced: false,
            ...(index > 0 ? { tied: true } : {}),
          })),
          ...one(low?.id, 'at-the-panel-last'),
        ],
      },
    };
  };
