import { hasRank } from '../../model/person';
import type { ConvoyRole } from '../../model/vehicle';
import { cn } from '../sources/cn';
import { type Car, columnOf } from './reading/column';
import { idsOf, namesOf } from './reading/names';
import { isChosen, type Sitter } from './reading/sitters';
import { defineRule } from './rule';

/** Cars that guide, guard and carry things; the delegation rides between them. */
const service: ReadonlySet<ConvoyRole> = new Set([
  'advance',
  'patrol',
  'pilot',
  'lead',
  'front-guard',
  'flank-guard',
  'rear-guard',
  'media',
  'medical',
  'luggage',
  'support',
  'tail',
]);

type Facts = { readonly car: Car; readonly role: ConvoyRole; readonly guests: readonly Sitter[] };

/** 引导车、警卫车、保障车 are for those who work in them: guests of rank ride in the principal car and those of the delegation. */
export const guestsNotInServiceCars = defineRule({
  id: 'guests-not-in-service-cars',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: cn.roleOfCars,
  watches: ['seating', 'people', 'scene', 'notes'],
  messageIds: ['guests'],

  *check(context): Generator<Facts> {
    for (const car of columnOf(context)) {
      const { role } = car.about;
      if (!role || !service.has(role)) continue;
      const guests = car.aboard.filter(
        ({ person, seat }) => person.party === 'guest' && hasRank(person) && person.role !== 'aide' && !isChosen(context, seat.id),
      );
      if (guests.length > 0) yield { car, role, guests };
    }
  },

  explain: ({ car, role, guests }) => ({
    messageId: 'guests',
    data: { car: car.vehicle, role: `@model.convoyRole.${role}`, people: namesOf(guests.map(({ person }) => person)) },
    seats: guests.map(({ seat }) => seat.id),
    people: idsOf(guests.map(({ person }) => person)),
  }),
});
