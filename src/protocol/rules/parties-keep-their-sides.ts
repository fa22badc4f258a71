import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { isChinese } from './reading/given-of';
import { type Misplaced, onOtherSide } from './reading/misplaced';
import { isFree, isLocked } from './reading/sitters';
import { defineRule } from './rule';

const elsewhere = intl.ownSides;

const messages = {
  facing: { guest: 'guestAmongHosts', host: 'hostAmongGuests' },
  alternating: { guest: 'guestInHostsTurn', host: 'hostInGuestsTurn' },
} as const;

/** Whether the two delegations alternate along both sides of the table: then nobody mixes them up, but may sit in a turn of the others. */
const alternate = ({ layout, honor, seatIn }: OccasionContext): boolean =>
  layout.id === 'meeting/talks' && new Set(honor?.order.guest?.map(({ seat }) => seatIn(seat)?.side[0])).size > 1;

/** Guests sit where guests sit, hosts where hosts sit. */
export const partiesKeepTheirSides = defineRule({
  id: 'parties-keep-their-sides',
  severity: 'breach',
  citation: cn.ownSides,
  messageIds: ['guestAmongHosts', 'hostAmongGuests', 'guestInHostsTurn', 'hostInGuestsTurn'],

  check: (context): readonly Misplaced[] => onOtherSide(context),

  explain: ({ person, seat }, context) => {
    const isMixed = alternate(context);
    return {
      messageId: messages[isMixed ? 'alternating' : 'facing'][person.party === 'guest' ? 'guest' : 'host'],
      data: { person: person.name, seat: seat.id },
      seats: [seat.id],
      people: [person.id],
      // That they alternate is a way of working somebody teaches, not a rule.
      ...(isMixed ? { severity: 'departure' as const, citation: intl.interleaved } : isChinese(context) ? {} : { citation: elsewhere }),
    };
  },

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
