import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import { isChinese } from './reading/given-of';
import { type Misplaced, onOtherSide } from './reading/misplaced';
import { isFree, isLocked } from './reading/sitters';
import { defineRule } from './rule';

const elsewhere = intl.ownSides;

/** Guests sit where guests sit, hosts where hosts sit. */
export const partiesKeepTheirSides = defineRule({
  id: 'parties-keep-their-sides',
  severity: 'breach',
  citation: cn.ownSides,
  messageIds: ['guestAmongHosts', 'hostAmongGuests'],

  check: (context): readonly Misplaced[] => onOtherSide(context),

  explain: ({ person, seat }, context) => ({
    messageId: person.party === 'guest' ? 'guestAmongHosts' : 'hostAmongGuests',
    data: { person: person.name, seat: seat.id },
    seats: [seat.id],
    people: [person.id],
    ...(isChinese(context) ? {} : { citation: elsewhere }),
  }),

  *suggest({ person, seat }, context) {
    if (isLocked(context, seat.id)) return;
    const { occasion } = context;
    // Somebody of the other party who strayed the other way: the two change places.
    const counterpart = onOtherSide(context).find((other) => other.person.party !== person.party && !isLocked(context, other.seat.id));
    if (counterpart) yield [swapSeats(occasion.id, seat.id, counterpart.seat.id)];
    const free = context.ladder(person.party).find(({ order, seat: own }) => order === person.party && isFree(context, own));
    if (free) yield [seatPerson(occasion.id, person.id, free.seat)];
  },
});
