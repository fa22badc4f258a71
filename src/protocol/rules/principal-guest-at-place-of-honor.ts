import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { SeatId } from '../../model/ids';
import { isOwnLayout } from '../../model/own-layout';
import { isVehicle } from '../../model/scene';
import type { Reason } from '../conventions/honor-order';
import { handbook } from '../sources/handbook';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { isChinese } from './reading/given-of';
import { type AwayFromHonor, awayFromHonor } from './reading/place-of-honor';
import { isLocked } from './reading/sitters';
import { defineRule } from './rule';
import { severityOf } from './severity-policy';

/** In a room of one's own nothing is stated unless the house has: the place of honor is as firm as what made it one. */
const inOwnRoom = (reason: Reason | undefined) =>
  reason ? { citation: reason.citation, severity: severityOf(reason.citation) } : { severity: 'departure' as const };

function authority(context: OccasionContext, place: SeatId) {
  if (isOwnLayout(context.layout.id)) return inOwnRoom(context.standing(place)?.because.at(-1));
  if (!isChinese(context)) return { citation: intl.chiefGuestAtRight };
  return isVehicle(context.layout.id) ? { citation: handbook.cars } : {};
}

/** The first guest sits at the place of honor. Where a junior of the same order sits there, the rule of order says it. */
export const principalGuestAtPlaceOfHonor = defineRule({
  id: 'principal-guest-at-place-of-honor',
  severity: 'breach',
  citation: handbook.leading,
  messageIds: ['empty', 'taken'],

  *check(context): Generator<AwayFromHonor> {
    const away = awayFromHonor(context);
    if (away) yield away;
  },

  explain: ({ person, seat, place, sitter }, context) => ({
    messageId: sitter ? 'taken' : 'empty',
    data: { person: person.name, seat: seat.id, place: place.id, ...(sitter ? { other: sitter.name } : {}) },
    seats: [seat.id, place.id],
    people: [person.id],
    ...authority(context, place.id),
  }),

  *suggest({ person, seat, place, sitter }, context) {
    if (isLocked(context, seat.id) || (sitter && isLocked(context, place.id))) return;
    yield sitter ? [swapSeats(context.occasion.id, seat.id, place.id)] : [seatPerson(context.occasion.id, person.id, place.id)];
  },
});
