import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { LayoutSeat } from '../../layouts/layout';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { ofSitter } from './reading/of-sitter';
import { principalOf } from './reading/principals';
import { isChosen, isLocked, type Sitter, seatOf } from './reading/sitters';
import { defineRule } from './rule';

/** Between two others, or on a folding seat. */
function isCramped({ layout }: OccasionContext, seat: LayoutSeat): boolean {
  if (seat.body === 'folding') return true;
  if (layout.id === 'vehicle/train-bay') return seat.id === 'FM' || seat.id === 'BM';
  return seat.row > 1 && seat.of === 3 && seat.place === 2 && (layout.id === 'vehicle/sedan' || layout.id === 'vehicle/suv');
}

/** The window seats of the same row. */
const windows = ({ layout }: OccasionContext, seat: LayoutSeat) =>
  layout.seats.filter(({ row, side, table, place, of, body }) => {
    const sameRow = row === seat.row && side === seat.side && table === seat.table;
    return sameRow && (place === 1 || place === of) && body !== 'folding';
  });

/** The first of the guests is not squeezed into the middle. Where an order of seats is known that order says so already, and this rule is silent. */
export const principalNotInMiddleSeat = defineRule({
  id: 'principal-not-in-middle-seat',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: intl.juniorSeats,
  messageIds: ['middle'],

  *check(context): Generator<Sitter> {
    if (context.honor) return;
    const person = principalOf(context, 'guest');
    const seat = person && seatOf(context, person);
    if (person && seat && isCramped(context, seat) && !isChosen(context, seat.id)) yield { person, seat };
  },

  explain: ofSitter('middle'),

  *suggest({ person, seat }, context) {
    const [better] = windows(context, seat).filter(({ id }) => !isLocked(context, id));
    if (!better || isLocked(context, seat.id)) return;
    yield context.occupant(better.id)
      ? [swapSeats(context.occasion.id, seat.id, better.id)]
      : [seatPerson(context.occasion.id, person.id, better.id)];
  },
});
