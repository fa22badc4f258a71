import { movePeople } from '../../commands/move-people';
import { seatPerson } from '../../commands/seat-person';
import { hasRank } from '../../model/person';
import { cn } from '../sources/cn';
import { intl } from '../sources/intl';
import { isChinese } from './reading/given-of';
import { isChosen, isLocked } from './reading/sitters';
import { guestsInFrontMiddle, type HostDriven, hostDrivenCars, loneGuestsBehind, spouseOfDrivingHost } from './reading/wheels';
import { defineRule } from './rule';

const elsewhere = intl.frontNotEmpty;

/** A host who drives is not left alone in front like a chauffeur. One guest alone in the car has a rule of their own. */
export const noEmptySeatBesideDrivingHost = defineRule({
  id: 'no-empty-seat-beside-driving-host',
  severity: 'breach',
  scenes: ['vehicle'],
  citation: cn.carFrontNotEmpty,
  messageIds: ['empty'],

  *check(context): Generator<HostDriven> {
    const lone = new Set(loneGuestsBehind(context).map(({ beside }) => beside.id));
    const inMiddle = new Set(guestsInFrontMiddle(context).map(({ beside }) => beside.id));
    const { driver } = context.honor?.given ?? {};
    // The place beside is the spouse's; a spouse who is not on the list is not missed (乘车礼仪 3).
    if (driver === 'host-couple' && !spouseOfDrivingHost(context)) return;
    for (const car of hostDrivenCars(context)) {
      const { beside, passengers } = car;
      if (context.occupant(beside.id) || lone.has(beside.id) || inMiddle.has(beside.id)) continue;
      if (passengers.every(({ seat }) => isChosen(context, seat.id))) continue;
      yield car;
    }
  },

  explain: ({ beside }, context) => ({
    messageId: 'empty',
    data: { seat: beside.id },
    seats: [beside.id],
    people: [],
    ...(isChinese(context) ? {} : { citation: elsewhere }),
  }),

  /** The first of the passengers moves to the front. */
  *suggest({ beside, passengers }, context) {
    const movable = passengers.filter(({ seat }) => !isLocked(context, seat.id) && !isChosen(context, seat.id));
    const spouse = spouseOfDrivingHost(context);
    if (spouse && movable.some(({ person }) => person.id === spouse.id)) {
      yield [seatPerson(context.occasion.id, spouse.id, beside.id)];
      return;
    }
    const ranked = movable.filter(({ person }) => hasRank(person));
    const level = (id: (typeof passengers)[number]['person']['id']) => context.seniority.level(id) ?? Number.MAX_SAFE_INTEGER;
    const guests = ranked.filter(({ person }) => person.party === 'guest');
    const [first] = [...(guests.length > 0 ? guests : movable)].sort((left, right) => level(left.person.id) - level(right.person.id));
    if (!first) return;
    // The place that the first one leaves is taken by whoever sat below, and so on.
    const order = context.ladder(first.person.party).map((standing) => standing.seat);
    const below = movable
      .filter(({ seat }) => order.indexOf(seat.id) > order.indexOf(first.seat.id))
      .sort((left, right) => order.indexOf(left.seat.id) - order.indexOf(right.seat.id));
    const moves = [first, ...below].map(({ person, seat }, index, moving) => ({
      person: person.id,
      from: seat.id,
      to: index === 0 ? beside.id : (moving[index - 1]?.seat.id ?? beside.id),
    }));
    if (below.length > 0) yield [movePeople(context.occasion.id, moves)];
    yield [seatPerson(context.occasion.id, first.person.id, beside.id)];
  },
});
