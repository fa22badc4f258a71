import { swapSeats } from '../../commands/swap-seats';
import { hasRank } from '../../model/person';
import { intl } from '../sources/intl';
import { givenOf, isChinese } from './reading/given-of';
import { principalOf } from './reading/principals';
import { isChosen, isLocked, type Sitter, seatOf, sitterAt } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly presider: Sitter; readonly guest: Sitter };

/** The host may give up the chair to the guest of honor; the guest does not hand it on to somebody else. */
export const chairCededOnce = defineRule({
  id: 'chair-ceded-once',
  severity: 'breach',
  scenes: ['banquet'],
  citation: intl.cededOnce,
  messageIds: ['handedOn'],

  *check(context): Generator<Facts> {
    if (isChinese(context) || givenOf(context, 'presiding') !== 'guest') return;
    const [chair] = context.honor?.order.guest ?? [];
    const person = principalOf(context, 'guest');
    const seat = person && seatOf(context, person);
    const presider = chair && sitterAt(context, chair.seat);
    if (!presider || !person || !seat || presider.person === person || isChosen(context, presider.seat.id)) return;
    // A host in the chair has not ceded it, which other rules say.
    if (hasRank(presider.person) && presider.person !== principalOf(context, 'host')) yield { presider, guest: { person, seat } };
  },

  explain: ({ presider, guest }) => ({
    messageId: 'handedOn',
    data: { person: presider.person.name, seat: presider.seat.id, guest: guest.person.name },
    seats: [presider.seat.id],
    people: [presider.person.id],
  }),

  *suggest({ presider, guest }, context) {
    if (isLocked(context, presider.seat.id) || isLocked(context, guest.seat.id)) return;
    yield [swapSeats(context.occasion.id, presider.seat.id, guest.seat.id)];
  },
});
