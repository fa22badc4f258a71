import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { theList } from '../sources/office';
import { hasSeveralTables } from './reading/neighbors';
import { oncePer } from './reading/once-per';
import { isFree, isLocked, seatOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly one: Person; readonly other: Person; readonly seat: LayoutSeat; readonly otherSeat: LayoutSeat };

/** Few lists put anybody together: who it is, is worked out once per list. */
const keptTogetherWith = oncePer((people: readonly Person[]) =>
  people.filter(({ together }) => together !== undefined && together.length > 0),
);

/** People whom the list puts together (同席) share a table or a vehicle, where there are several. */
export const keptTogether = defineRule({
  id: 'kept-together',
  severity: 'departure',
  citation: theList('同席'),
  messageIds: ['parted'],

  *check(context): Generator<Facts> {
    if (!hasSeveralTables(context.layout)) return;
    const said = new Set<string>();
    for (const one of keptTogetherWith(context.people)) {
      for (const id of one.together ?? []) {
        const other = context.personOf(id);
        const [seat, otherSeat] = [seatOf(context, one), other && seatOf(context, other)];
        const key = [one.id, id].sort().join(' ');
        if (!other || !seat || !otherSeat || said.has(key)) continue;
        said.add(key);
        if (seat.table !== otherSeat.table) yield { one, other, seat, otherSeat };
      }
    }
  },

  explain: ({ one, other, seat, otherSeat }) => ({
    messageId: 'parted',
    data: { one: one.name, other: other.name, seat: seat.id, otherSeat: otherSeat.id },
    seats: [seat.id, otherSeat.id],
    people: [one.id, other.id],
  }),

  /** The junior joins the senior: on a free seat, else in exchange for the last of the same party there. */
  *suggest({ one, other, seat, otherSeat }, context) {
    const level = ({ id }: Person) => context.seniority.level(id) ?? Number.MAX_SAFE_INTEGER;
    const oneStays = level(one) <= level(other);
    const [stays, mover, from] = oneStays ? [seat, other, otherSeat] : [otherSeat, one, seat];
    if (isLocked(context, from.id)) return;
    const there = context.layout.seats.filter(({ id, table }) => table === stays.table && id !== stays.id);
    const own = new Set(context.ladder(mover.party).map((standing) => standing.seat));
    const free = there.find(({ id }) => isFree(context, id) && own.has(id));
    if (free) yield [seatPerson(context.occasion.id, mover.id, free.id)];
    const rank = ({ id }: LayoutSeat) => context.standing(id)?.rank ?? 0;
    const [exchange] = there
      .filter(({ id }) => context.occupant(id)?.party === mover.party && !isLocked(context, id))
      .sort((left, right) => rank(right) - rank(left));
    if (exchange) yield [swapSeats(context.occasion.id, from.id, exchange.id)];
  },
});
