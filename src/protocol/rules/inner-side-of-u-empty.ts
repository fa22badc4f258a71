import { seatPerson } from '../../commands/seat-person';
import type { LayoutSeat } from '../../layouts/layout';
import { intl } from '../sources/intl';
import { ofSitter } from './reading/of-sitter';
import { isChosen, isFree, isLocked, type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

/** At a U or horseshoe that presides a larger room nobody sits inside. No plan shows the rest of the room: the office asks for this rule. */
export const innerSideOfUEmpty = defineRule({
  id: 'inner-side-of-u-empty',
  severity: 'breach',
  scenes: ['banquet'],
  citation: intl.innerSideEmpty,
  onRequest: true,
  messageIds: ['inside'],

  *check(context): Generator<Sitter> {
    if (context.layout.id !== 'banquet/u') return;
    for (const sitter of sittersOf(context)) {
      if ((sitter.seat.side === 'WI' || sitter.seat.side === 'EI') && !isChosen(context, sitter.seat.id)) yield sitter;
    }
  },

  explain: ofSitter('inside'),

  *suggest({ person, seat }, context) {
    if (isLocked(context, seat.id)) return;
    const outside = context.layout.seats.filter(({ id, side }) => side !== 'WI' && side !== 'EI' && isFree(context, id));
    const rank = ({ id }: LayoutSeat) => context.standing(id)?.rank ?? Number.MAX_SAFE_INTEGER;
    const inOrder = outside.toSorted((left, right) => rank(left) - rank(right));
    const own = inOrder.find(({ id }) => context.standing(id)?.order === (person.party === 'host' ? 'host' : 'guest'));
    // A host beyond the host seats is at the lower end, among the guests.
    const best = own ?? (person.party === 'host' ? inOrder.at(-1) : undefined);
    if (best) yield [seatPerson(context.occasion.id, person.id, best.id)];
  },
});
