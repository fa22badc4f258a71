import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import { cn } from '../sources/cn';
import { isChosen, isFree, isLocked, peopleWithRole, type Sitter, seatOf } from './reading/sitters';
import { defineRule } from './rule';

/** The moderator of a meeting sits in the front row of the platform: in the center, at a side, or by own rank, never behind. */
export const moderatorInFrontRow = defineRule({
  id: 'moderator-in-front-row',
  severity: 'breach',
  scenes: ['meeting'],
  citation: cn.moderatorInFront,
  messageIds: ['behind'],

  *check(context): Generator<Sitter> {
    if (context.layout.id !== 'meeting/rostrum') return;
    for (const person of peopleWithRole(context, 'moderator')) {
      const seat = seatOf(context, person);
      if (seat && seat.row > 1 && !isChosen(context, seat.id)) yield { person, seat };
    }
  },

  explain: ({ person, seat }) => ({
    messageId: 'behind',
    data: { person: person.name, seat: seat.id, row: seat.row },
    seats: [seat.id],
    people: [person.id],
  }),

  *suggest({ person, seat }, context) {
    if (isLocked(context, seat.id)) return;
    const free = context.layout.seats.filter(({ id, row }) => row === 1 && isFree(context, id));
    // The sides of the front row, so that nobody in the middle moves.
    const [end] = [...free].sort(
      (left, right) => Math.min(left.place, left.of - left.place) - Math.min(right.place, right.of - right.place),
    );
    if (end) yield [seatPerson(context.occasion.id, person.id, end.id)];
    if (free.length > 0) return;
    // The front row is full: the lower of its two ends makes room.
    const ends = context.layout.seats.filter(
      ({ id, row, place, of }) => row === 1 && (place === 1 || place === of) && !isLocked(context, id),
    );
    const [lower] = [...ends].sort((left, right) => (context.standing(right.id)?.rank ?? 0) - (context.standing(left.id)?.rank ?? 0));
    if (lower) yield [swapSeats(context.occasion.id, seat.id, lower.id)];
  },
});
