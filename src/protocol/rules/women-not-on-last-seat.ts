import { swapSeats } from '../../commands/swap-seats';
import { dated } from '../sources/cite';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import { isChinese } from './reading/given-of';
import { isChosen, isLocked, type Sitter, sittersOf } from './reading/sitters';
import { defineRule } from './rule';

/** No woman sits on the last chair of a long side while the short end beside it is empty. Dated. */
export const womenNotOnLastSeat = defineRule({
  id: 'women-not-on-last-seat',
  severity: 'departure',
  scenes: ['banquet'],
  citation: dated(intl.noLadyLast),
  onRequest: true,
  messageIds: ['last'],

  *check(context): Generator<Sitter> {
    if (context.layout.id !== 'banquet/long') return;
    const sitters = sittersOf(context);
    const taken = (end: string) => sitters.some(({ seat }) => seat.side === end);
    for (const sitter of sitters) {
      const { side, place, of } = sitter.seat;
      if ((side !== 'N' && side !== 'S') || (place !== 1 && place !== of) || of === 1) continue;
      const end = place === 1 ? 'W' : 'E';
      if (sitter.person.sex === 'female' && !taken(end) && !isChosen(context, sitter.seat.id)) yield sitter;
    }
  },

  explain: ({ person, seat }, context) => ({
    messageId: 'last',
    data: { person: person.name, seat: seat.id },
    seats: [seat.id],
    people: [person.id],
    ...(isChinese(context) ? { citation: dated(cn.womanNotLast) } : {}),
  }),

  /** The man of the same party who sits nearest on the same side, and not at its other end. */
  *suggest({ person, seat }, context) {
    if (isLocked(context, seat.id)) return;
    const [man] = sittersOf(context)
      .filter((other) => other.seat.side === seat.side && other.seat.place > 1 && other.seat.place < other.seat.of)
      .filter((other) => other.person.sex === 'male' && other.person.party === person.party && !isLocked(context, other.seat.id))
      .sort((left, right) => Math.abs(left.seat.place - seat.place) - Math.abs(right.seat.place - seat.place));
    if (man) yield [swapSeats(context.occasion.id, seat.id, man.seat.id)];
  },
});
