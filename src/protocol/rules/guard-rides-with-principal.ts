import { seatPerson } from '../../commands/seat-person';
import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import type { OccasionContext } from './occasion-context';
import { hasSeveralTables } from './reading/neighbors';
import { principalOf } from './reading/principals';
import { isChosen, isFree, isLocked, peopleWithRole, seatOf } from './reading/sitters';
import { frontsOf } from './reading/wheels';
import { defineRule } from './rule';

type Facts = { readonly guard: Person; readonly seat: LayoutSeat; readonly served: Person; readonly servedSeat: LayoutSeat };

/** Whom the guard guards: named in the list, else the head of the party that has only this one guard. */
function guarded(context: OccasionContext, { serves, party, id }: Person): Person | undefined {
  if (serves) return context.personOf(serves);
  const own = peopleWithRole(context, 'security').filter((other) => other.party === party);
  return own.length === 1 && own[0]?.id === id ? principalOf(context, party) : undefined;
}

/** A guard rides in the car of the person guarded. */
export const guardRidesWithPrincipal = defineRule({
  id: 'guard-rides-with-principal',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.guardWithPrincipal,
  messageIds: ['otherCar'],

  *check(context): Generator<Facts> {
    if (!hasSeveralTables(context.layout)) return;
    for (const guard of peopleWithRole(context, 'security')) {
      const served = guarded(context, guard);
      const [seat, servedSeat] = [seatOf(context, guard), served && seatOf(context, served)];
      if (!served || !seat || !servedSeat || seat.table === servedSeat.table || isChosen(context, seat.id)) continue;
      yield { guard, seat, served, servedSeat };
    }
  },

  explain: ({ guard, seat, served, servedSeat }) => ({
    messageId: 'otherCar',
    data: { guard: guard.name, seat: seat.id, person: served.name, personSeat: servedSeat.id },
    seats: [seat.id],
    people: [guard.id],
  }),

  /** The seat beside the driver, else any that is free. */
  *suggest({ guard, seat, servedSeat }, context) {
    if (isLocked(context, seat.id)) return;
    const front = frontsOf(context).find(({ wheel }) => wheel.table === servedSeat.table);
    const there = context.layout.seats.filter(({ id, table }) => table === servedSeat.table && id !== front?.wheel.id);
    const free = [front?.beside, ...there].find((one) => one && isFree(context, one.id));
    if (free) yield [seatPerson(context.occasion.id, guard.id, free.id)];
  },
});
