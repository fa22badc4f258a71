import { seatPerson } from '../../commands/seat-person';
import type { LayoutSeat } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { isVehicle } from '../../model/scene';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import type { OccasionContext } from './occasion-context';
import { isChinese } from './reading/given-of';
import { isBehind, seatsBehind, seatsBeside } from './reading/neighbors';
import { principalOf } from './reading/principals';
import { isChosen, isFree, isLocked, peopleWithRole, seatOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly interpreter: Person; readonly seat: LayoutSeat; readonly served: Person; readonly servedSeat: LayoutSeat };

const elsewhere = intl.interpreterWithPrincipal;

/** Whom the interpreter serves: named in the list, else the head of the interpreter's own party. */
const servedBy = (context: OccasionContext, { serves, party }: Person): Person | undefined =>
  serves ? context.personOf(serves) : principalOf(context, party);

/** The seats that the convention keeps for this party's interpreter. */
const keptFor = ({ honor }: OccasionContext, { party }: Person) =>
  (honor?.roles.interpreter ?? []).flatMap((kept) => (kept.party === undefined || kept.party === party ? [kept.seat] : []));

const isNear = (context: OccasionContext, seat: LayoutSeat, served: LayoutSeat): boolean =>
  isVehicle(context.layout.id)
    ? seat.table === served.table
    : seatsBeside(context, served.id).some(({ id }) => id === seat.id) || isBehind(served, seat);

/** Whoever is not said to serve one person speaks between the two principals, and may sit by either. */
function isWithin(context: OccasionContext, { interpreter, seat, servedSeat }: Facts): boolean {
  if (isNear(context, seat, servedSeat) || keptFor(context, interpreter).includes(seat.id)) return true;
  const other = interpreter.serves ? undefined : principalOf(context, interpreter.party === 'host' ? 'guest' : 'host');
  const otherSeat = other && seatOf(context, other);
  return otherSeat !== undefined && isNear(context, seat, otherSeat);
}

/** An interpreter sits beside or behind the one served, or on the seat that the convention keeps for interpreters. */
export const interpreterBesideOrBehind = defineRule({
  id: 'interpreter-beside-or-behind',
  severity: 'breach',
  citation: cn.interpreterWithPrincipal,
  messageIds: ['away', 'otherCar'],

  *check(context): Generator<Facts> {
    for (const interpreter of peopleWithRole(context, 'interpreter')) {
      const seat = seatOf(context, interpreter);
      const served = servedBy(context, interpreter);
      const servedSeat = served && seatOf(context, served);
      if (!seat || !served || !servedSeat || isChosen(context, seat.id)) continue;
      const facts = { interpreter, seat, served, servedSeat };
      if (!isWithin(context, facts)) yield facts;
    }
  },

  explain: ({ interpreter, seat, served, servedSeat }, context) => ({
    messageId: isVehicle(context.layout.id) ? 'otherCar' : 'away',
    data: { interpreter: interpreter.name, seat: seat.id, person: served.name, personSeat: servedSeat.id },
    seats: [seat.id],
    people: [interpreter.id],
    // Abroad the sheet calls it a hard violation (V-INTERP); China's sources give a place and call nothing wrong.
    ...(isChinese(context) ? { severity: 'departure' as const } : { citation: elsewhere }),
  }),

  *suggest({ interpreter, seat, servedSeat }, context) {
    if (isLocked(context, seat.id)) return;
    if (isVehicle(context.layout.id)) {
      const free = context.layout.seats.findLast(({ id, table }) => table === servedSeat.table && isFree(context, id));
      if (free) yield [seatPerson(context.occasion.id, interpreter.id, free.id)];
      return;
    }
    const near = [
      ...keptFor(context, interpreter),
      ...seatsBeside(context, servedSeat.id).map(({ id }) => id),
      ...seatsBehind(context, servedSeat).map(({ id }) => id),
    ];
    const free = near.find((id) => isFree(context, id));
    if (free) yield [seatPerson(context.occasion.id, interpreter.id, free)];
  },
});
