import { movePeople } from '../../commands/move-people';
import { seatPerson } from '../../commands/seat-person';
import type { SeatId } from '../../model/ids';
import type { Person } from '../../model/person';
import { thePlan } from '../sources/office';
import { atEachPerson } from './reading/at-each';
import { seatNames } from './reading/names';
import { isLocked } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly person: Person; readonly seats: readonly SeatId[] };

/** Nobody sits on two seats. */
export const onePersonOneSeat = defineRule({
  id: 'one-person-one-seat',
  severity: 'breach',
  citation: thePlan('一人一席'),
  messageIds: ['several'],

  check: atEachPerson<Facts>((context, person) => {
    const seats = context.seatsOf(person.id);
    return seats.length > 1 ? [{ person, seats }] : [];
  }),

  explain: ({ person, seats }) => ({
    messageId: 'several',
    data: { person: person.name, seats: seatNames(seats), number: seats.length },
    seats,
    people: [person.id],
  }),

  /** One suggestion for each seat that could be the one kept, the most honored first. */
  *suggest({ person, seats }, context) {
    const rank = (seat: SeatId) => context.standing(seat)?.rank ?? Number.MAX_SAFE_INTEGER;
    const locked = seats.filter((seat) => isLocked(context, seat));
    if (locked.length > 1) return;
    for (const kept of [...(locked.length > 0 ? locked : seats)].sort((left, right) => rank(left) - rank(right))) {
      const left = seats.filter((seat) => seat !== kept);
      yield locked.length > 0
        ? [
            movePeople(
              context.occasion.id,
              left.map((from) => ({ person: person.id, from, to: null })),
            ),
          ]
        : [seatPerson(context.occasion.id, person.id, kept)];
    }
  },
});
