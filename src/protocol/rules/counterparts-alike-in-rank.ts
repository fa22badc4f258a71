import { hasRank } from '../../model/person';
import { intl } from '../sources/intl';
import { givenOf } from './reading/given-of';
import { seatOpposite } from './reading/opposite';
import { principalOf } from './reading/principals';
import { type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly guest: Sitter; readonly host: Sitter };

/** A level up or down is within what the sides can do; two are a different standing. */
const apart = 2;

/** Where counterparts face each other, they are of like rank (对等). The two principals have a rule of their own. */
export const counterpartsAlikeInRank = defineRule({
  id: 'counterparts-alike-in-rank',
  severity: 'remark',
  scenes: ['meeting'],
  citation: { ...intl.talksMirrored, relation: 'inspires' },
  messageIds: ['unlike'],

  *check(context): Generator<Facts> {
    if (context.layout.id !== 'meeting/talks' || givenOf(context, 'counterparts') !== 'mirrored') return;
    const heads = new Set([principalOf(context, 'guest')?.id, principalOf(context, 'host')?.id]);
    for (const guest of sittersOf(context)) {
      if (guest.person.party !== 'guest' || !hasRank(guest.person) || heads.has(guest.person.id)) continue;
      const seat = seatOpposite(context, guest.seat.id);
      const person = seat && context.occupant(seat.id);
      if (!seat || !person || person.party !== 'host' || !hasRank(person) || heads.has(person.id)) continue;
      const [one, other] = [guest.person.grade, person.grade];
      if (one !== undefined && other !== undefined && Math.abs(one - other) >= apart) yield { guest, host: { person, seat } };
    }
  },

  explain: ({ guest, host }) => ({
    messageId: 'unlike',
    data: { guest: guest.person.name, guestSeat: guest.seat.id, host: host.person.name, hostSeat: host.seat.id },
    seats: [guest.seat.id, host.seat.id],
    people: [guest.person.id, host.person.id],
  }),
});
