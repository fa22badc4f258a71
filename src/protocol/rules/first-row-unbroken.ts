import { distance } from '../../geometry/point';
import type { LayoutSeat } from '../../layouts/layout';
import { cn } from '../sources/cn';
import { defineRule } from './rule';

type Gap = { readonly left: LayoutSeat; readonly right: LayoutSeat };

/** The front row of a platform is one row: aisles begin behind it. */
export const firstRowUnbroken = defineRule({
  id: 'first-row-unbroken',
  severity: 'breach',
  scenes: ['meeting'],
  citation: cn.firstRowUnbroken,
  watches: ['scene'],
  messageIds: ['aisle'],

  *check({ layout }): Generator<Gap> {
    if (layout.id !== 'meeting/rostrum') return;
    const row = layout.seats.filter((seat) => seat.row === 1).sort((left, right) => left.place - right.place);
    const gaps = row.slice(1).flatMap((right, index) => {
      const left = row[index];
      return left ? [{ left, right, width: distance(left.at, right.at) }] : [];
    });
    const pitch = Math.min(...gaps.map(({ width }) => width));
    for (const gap of gaps) if (gap.width > pitch * 1.4) yield gap;
  },

  explain: ({ left, right }) => ({
    messageId: 'aisle',
    data: { left: left.id, right: right.id },
    seats: [left.id, right.id],
    people: [],
  }),
});
