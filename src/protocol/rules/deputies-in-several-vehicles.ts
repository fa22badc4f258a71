import type { Party, Person } from '../../model/person';
import { theOffice } from '../sources/office';
import type { OccasionContext } from './occasion-context';
import { idsOf, namesOf } from './reading/names';
import { hasSeveralTables } from './reading/neighbors';
import { isChosen, peopleWithRole, seatOf } from './reading/sitters';
import { defineRule } from './rule';

type Facts = { readonly deputies: readonly Person[]; readonly vehicle: string };

/** The deputies of one party who ride, if all of them ride in the same vehicle. */
function together(context: OccasionContext, party: Party): Facts | undefined {
  const deputies = peopleWithRole(context, 'deputy').filter((person) => person.party === party);
  const seats = deputies.map((person) => seatOf(context, person));
  const [first] = seats;
  if (deputies.length < 2 || !first || seats.some((seat) => seat?.table !== first.table || isChosen(context, seat.id))) return undefined;
  return { deputies, vehicle: first.table };
}

/** 副职分乘: the deputies of a party do not all ride in one vehicle. No fact sheet states it, so it speaks only where an office asks. */
export const deputiesInSeveralVehicles = defineRule({
  id: 'deputies-in-several-vehicles',
  severity: 'departure',
  scenes: ['vehicle'],
  citation: theOffice('副职分乘'),
  onRequest: true,
  messageIds: ['together'],

  *check(context): Generator<Facts> {
    if (!hasSeveralTables(context.layout)) return;
    for (const party of ['guest', 'host', 'other'] as const) {
      const found = together(context, party);
      if (found) yield found;
    }
  },

  explain: ({ deputies, vehicle }, context) => ({
    messageId: 'together',
    data: { people: namesOf(deputies), vehicle },
    seats: deputies.flatMap((person) => seatOf(context, person)?.id ?? []),
    people: idsOf(deputies),
  }),
});
