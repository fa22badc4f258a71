import type { LayoutSeat } from '../../../layouts/layout';
import type { Citation } from '../../../model/citation';
import { byPrinciples } from '../by-principles';
import { type Hand, nearerTo } from '../principles';
import type { Scene } from '../scene';

export type RoundAuthority = { readonly hand: Hand; readonly first: Citation; readonly side: Citation; readonly view?: Citation };

/** Steps round the table from the first seat, and on which of its own hands. Numbers run clockwise: the next number is the own left. */
export function roundFrom(first: number, { place, of }: Pick<LayoutSeat, 'place' | 'of'>): { readonly steps: number; readonly hand: Hand } {
  const clockwise = (place - first + of) % of;
  return clockwise * 2 <= of ? { steps: clockwise, hand: 'left' } : { steps: of - clockwise, hand: 'right' };
}

/** Round table of one party: the seat that faces the door (or has the scenery behind), then outward (CONTRACT `meeting/round`). */
export const roundMeetingScene =
  ({ hand, first, side, view }: RoundAuthority): Scene =>
  ({ seats, given }) => {
    const count = seats.length;
    const scenery = view ? given('view') : 'none';
    const start = scenery === 'right' ? 1 + Math.round(count / 4) : scenery === 'left' ? 1 + Math.round((count * 3) / 4) : 1;
    const reason =
      scenery === 'none' || !view ? { principle: 'faces-the-door', citation: first } : { principle: 'back-to-the-scenery', citation: view };
    return {
      order: {
        any: byPrinciples(
          seats,
          [
            nearerTo('nearer-the-first-seat', first, (seat) => roundFrom(start, seat).steps),
            nearerTo(hand === 'left' ? 'own-left-over-own-right' : 'own-right-over-own-left', side, (seat) =>
              roundFrom(start, seat).hand === hand ? 0 : 1,
            ),
          ],
          [reason],
        ),
      },
    };
  };
