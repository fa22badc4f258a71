import { seatPerson } from '../../commands/seat-person';
import { swapSeats } from '../../commands/swap-seats';
import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { isVehicle } from '../../model/scene';
import { intl } from '../sources/intl';
import { isBehind, seatsBeside } from './reading/neighbors';
import { isFree, isLocked, peopleWithRole, seatOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly carer: Person; readonly seat: LayoutSeat; readonly served: Person; readonly servedSeat: LayoutSeat };

/** A carer sits next to the person cared for, whatever the order says: access goes before rank. */
export const carerBeside = defineRule({
  id: 'carer-beside',
  severity: 'breach',
  citation: intl.carerBeside,
  messageIds: ['away'],

  *check(context): Generator<Facts> {
    for (const carer of peopleWithRole(context, 'carer')) {
      const served = carer.serves && context.personOf(carer.serves);
      const [seat, servedSeat] = [seatOf(context, carer), served && seatOf(context, served)];
      if (!served || !seat || !servedSeat) continue;
      const near = isVehicle(context.layout.id)
        ? seat.table === servedSeat.table
        : seatsBeside(context, servedSeat.id).some(({ id }) => id === seat.id) || isBehind(servedSeat, seat);
      if (!near) yield { carer, seat, served, servedSeat };
    }
  },

  explain: ({ carer, seat, served, servedSeat }) => ({
    messageId: 'away',
    data: { carer: carer.name, seat: seat.id, person: served.name, personSeat: servedSeat.id },
    seats: [seat.id],
    people: [carer.id],
  }),

  *suggest({ carer, seat, servedSeat }, context) {
    if (isLocked(context, seat.id)) return;
    const beside = seatsBeside(context, servedSeat.id);
    const free = beside.find(({ id }) => isFree(context, id));
    if (free) yield [seatPerson(context.occasion.id, carer.id, free.id)];
    const level = ({ id }: LayoutSeat) => context.standing(id)?.rank ?? 0;
    const [junior] = beside
      .filter(({ id }) => context.occupant(id) && !isLocked(context, id))
      .sort((left, right) => level(right) - level(left));
    if (junior) yield [swapSeats(context.occasion.id, seat.id, junior.id)];
  },
});
