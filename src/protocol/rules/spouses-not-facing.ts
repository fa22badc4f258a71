import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { intl } from '../sources/intl';
import { givenOf } from './reading/given-of';
import { seatOpposite } from './reading/opposite';
import { swapsApart } from './reading/part-them';
import { sittersOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly pair: readonly [Person, Person]; readonly seats: readonly [LayoutSeat, LayoutSeat] };

const areMarried = (one: Person, other: Person) => one.spouse === other.id || other.spouse === one.id;

/** In Japan husband and wife do not sit face to face either; the hosts alone preside so. */
export const spousesNotFacing = defineRule({
  id: 'spouses-not-facing',
  severity: 'departure',
  scenes: ['banquet'],
  citation: intl.spousesNotFacing,
  messageIds: ['facing'],

  *check(context): Generator<Facts> {
    if (context.occasion.convention !== 'jp' || givenOf(context, 'couples') === 'together') return;
    for (const { person, seat } of sittersOf(context)) {
      const opposite = seatOpposite(context, seat.id);
      const other = opposite && context.occupant(opposite.id);
      if (!other || seat.id > opposite.id || !areMarried(person, other)) continue;
      const presiding = [seat, opposite].every(({ id }) => context.standing(id)?.order === 'host');
      if (!presiding) yield { pair: [person, other], seats: [seat, opposite] };
    }
  },

  explain: ({ pair: [one, other], seats: [seat, otherSeat] }) => ({
    messageId: 'facing',
    data: { one: one.name, other: other.name, seat: seat.id, otherSeat: otherSeat.id },
    seats: [seat.id, otherSeat.id],
    people: [one.id, other.id],
  }),

  suggest: ({ pair }, context) => swapsApart(context, pair),
});
