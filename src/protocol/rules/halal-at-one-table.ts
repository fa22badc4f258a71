import type { Layout } from '../../layouts/layout';
import type { Person } from '../../model/person';
import { cn } from '../sources/cn';
import { idsOf, namesOf } from './reading/names';
import { hasSeveralTables } from './reading/neighbors';
import { oncePer } from './reading/once-per';
import { tablesOf } from './reading/tables';
import { defineRule } from './rule';

type Facts = { readonly people: readonly Person[]; readonly tables: readonly string[] };

const eatsHalal = ({ diet }: Person) => diet !== undefined && /清真|halal/i.test(diet);

/** Worked out once per list: few eat so. */
const halalAmong = oncePer((people: readonly Person[]) => people.filter(eatsHalal));

const largestTable = oncePer(({ seats }: Layout) => Math.max(1, ...seats.map(({ of }) => of)));

/** Where there are several tables, people who eat halal sit at a halal table, not scattered: kitchen and crockery are kept apart. */
export const halalAtOneTable = defineRule({
  id: 'halal-at-one-table',
  severity: 'departure',
  scenes: ['banquet'],
  citation: cn.halal,
  messageIds: ['scattered'],

  *check(context): Generator<Facts> {
    if (!hasSeveralTables(context.layout)) return;
    const guests = halalAmong(context.people);
    const theirs = new Set(guests.flatMap(({ id }) => context.seatsOf(id).map((seat) => context.seatIn(seat)?.table)));
    if (theirs.size < 2) return;
    const tables = tablesOf(context).flatMap(({ table, sitters }) => {
      if (!theirs.has(table)) return [];
      const people = sitters.flatMap(({ person }) => (eatsHalal(person) ? [person] : []));
      return people.length > 0 ? [{ table, people }] : [];
    });
    const people = tables.flatMap((table) => table.people);
    // As many tables as they need are no scattering.
    if (tables.length > Math.ceil(people.length / largestTable(context.layout))) yield { people, tables: tables.map(({ table }) => table) };
  },

  explain: ({ people, tables }) => ({
    messageId: 'scattered',
    data: { people: namesOf(people), tables: tables.join(' ') },
    seats: [],
    people: idsOf(people),
  }),
});
