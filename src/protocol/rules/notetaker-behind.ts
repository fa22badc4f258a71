import { seatPerson } from '../../commands/seat-person';
import type { LayoutSeat } from '../../layouts/layout';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import { ofSitter } from './reading/of-sitter';
import { isChosen, isFree, isLocked, peopleWithRole, type Sitter, seatOf } from './reading/sitters';
import { defineRule } from './rule';

const isBehindRow = ({ side }: LayoutSeat) => side === 'B' || /^[NSWE]B$/.test(side);

/** Free chairs behind, where the room has such, this party's own side first. */
const chairsBehind = (context: OccasionContext, from: LayoutSeat): readonly LayoutSeat[] =>
  context.layout.seats
    .filter((seat) => isBehindRow(seat) && isFree(context, seat.id))
    .sort((left, right) => Number(right.side.startsWith(from.side)) - Number(left.side.startsWith(from.side)));

/** Note-takers sit behind the principals, not in the row that talks; where the room has no chairs behind there is nothing to ask. */
export const notetakerBehind = defineRule({
  id: 'notetaker-behind',
  severity: 'departure',
  scenes: ['meeting'],
  citation: cn.noteTakersBehind,
  messageIds: ['inFront'],

  *check(context): Generator<Sitter> {
    if (context.layout.id !== 'meeting/talks' && context.layout.id !== 'meeting/courtesy-call') return;
    for (const person of peopleWithRole(context, 'notetaker')) {
      const seat = seatOf(context, person);
      if (seat && !isBehindRow(seat) && !isChosen(context, seat.id) && chairsBehind(context, seat).length > 0) yield { person, seat };
    }
  },

  explain: ofSitter('inFront'),

  *suggest({ person, seat }, context) {
    const [free] = chairsBehind(context, seat);
    if (free && !isLocked(context, seat.id)) yield [seatPerson(context.occasion.id, person.id, free.id)];
  },
});
