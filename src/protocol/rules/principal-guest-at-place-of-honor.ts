import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import { sceneOf } from '../../layouts/layout';
import { abroad, handbook } from './citations';
import type { OccasionContext } from './occasion-context';
import { isChinese } from './reading/given-of';
import { type AwayFromHonor, awayFromHonor } from './reading/place-of-honor';
import { isLocked } from './reading/sitters';
import { defineRule } from './rule';

function authority(context: OccasionContext) {
  if (!isChinese(context))
    return { citation: abroad('Right-superior seating of the chief guest', '§16 V-RIGHT, §3, §9 [S33] [S66] [S84]') };
  return sceneOf(context.layout.id) === 'vehicle' ? { citation: handbook('乘车礼仪 1、2') } : {};
}

/** The first guest sits at the place of honor. Where a junior of the same order sits there, the rule of order says it. */
export const principalGuestAtPlaceOfHonor = defineRule({
  id: 'principal-guest-at-place-of-honor',
  severity: 'breach',
  citation: handbook('接待礼仪 3、4'),
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
    ...authority(context),
  }),

  *suggest({ person, seat, place, sitter }, context) {
    if (isLocked(context, seat.id) || (sitter && isLocked(context, place.id))) return;
    yield sitter ? [swapSeats(context.occasion.id, seat.id, place.id)] : [seatPerson(context.occasion.id, person.id, place.id)];
  },
});
