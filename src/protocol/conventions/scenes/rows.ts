import type { Citation } from '../../../model/citation';
import { cn } from '../../sources/cn';
import { held } from '../by-list';
import { byPrinciples } from '../by-principles';
import { centerOverSides, evenRow, firstOnThePoint, frontOverRear, type Hand, handOver } from '../principles';
import type { Scene } from '../scene';

export type RowsAuthority = {
  readonly hand: Hand;
  /** Front over rear, center over sides. */
  readonly principles: Citation;
  /** Front over rear, where other sources state it. */
  readonly front?: Citation;
  /** Which hand at equal distance. */
  readonly side: Citation;
  readonly evenRight: Citation;
  readonly evenLeft: Citation;
  /** An even row whose first, being above the second, sits on the center point itself (`center=on-first`); where a source has it. */
  readonly onFirst?: Citation;
};

const hasEvenRow = (seats: readonly { readonly of: number }[]) => seats.some(({ of }) => of % 2 === 0);

/** Rows that look one way: front over rear, center over sides, then the hand. Rostrum, audience, photo in one common order. */
export const rowsScene =
  ({ hand, principles, front = principles, side, evenRight, evenLeft, onFirst }: RowsAuthority): Scene =>
  ({ layout, seats, given }) => {
    const wanted = onFirst && hasEvenRow(seats) && given('center') === 'on-first';
    // Where the axis runs between two seats nobody sits on the center point.
    const pointed = wanted && layout.settings.axis === 'seat' ? onFirst : undefined;
    const even = hasEvenRow(seats) && !pointed ? given('even') : 'first-right-of-center';
    return {
      order: {
        any: byPrinciples(seats, [
          frontOverRear(front),
          centerOverSides(principles),
          pointed ? firstOnThePoint(hand, pointed) : evenRow(even, even === 'first-left-of-center' ? evenLeft : evenRight),
          handOver(hand, side),
        ]),
      },
    };
  };

/**
 * As rows, and with the first two of equal rank the center point of the front row stays empty: the superior hand, the other hand,
 * in turn. The rows behind keep their own rule.
 */
export const rostrumScene =
  (authority: RowsAuthority): Scene =>
  (question) => {
    if (question.given('heads') === 'ranked') return rowsScene(authority)(question);
    const { seats } = question;
    const front = seats.filter(({ row }) => row === 1);
    const middle = front.find(({ place, of }) => of % 2 === 1 && place === (of + 1) / 2);
    const rear = rowsScene(authority)({ ...question, seats: seats.filter(({ row }) => row !== 1) });
    return {
      order: {
        any: [
          ...byPrinciples(
            front.filter((seat) => seat !== middle),
            [centerOverSides(cn.headsEqual), handOver(authority.hand, cn.headsEqual)],
          ),
          ...(rear?.order.any ?? []),
        ],
      },
      free: middle ? held(seats, [middle.id], { principle: 'center-point-empty', citation: cn.headsEqual }) : [],
    };
  };
