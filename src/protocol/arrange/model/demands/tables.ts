import { sceneOf } from '../../../../layouts/layout';
import { hasRank } from '../../../../model/person';
import { isChinese } from '../../../rules/reading/given-of';
import { hasSeveralTables } from '../../../rules/reading/neighbors';
import { type DemandOf, marksFor } from '../demand';
import { priceOf } from '../price';

/** What a table asks of those who sit at it together: a host with the guests, not more than ten, not thirteen. */
export const tables: DemandOf = ({ context, people, seatsOfTable, tableOf }) => {
  if (sceneOf(context.layout.id) !== 'banquet') return undefined;
  const several = hasSeveralTables(context.layout);
  const { id } = context.layout;
  const { convention } = context.occasion;
  const hostless = several ? priceOf(context, 'host-at-every-table', 'departure') : 0;
  const crowded =
    isChinese(context) && (id === 'banquet/round' || id === 'banquet/hall') ? priceOf(context, 'ten-at-most-at-table', 'remark') : 0;
  const thirteen = convention === 'cn-domestic' || convention === 'cn-business' ? 0 : priceOf(context, 'table-not-of-thirteen', 'remark');
  const ranked = people.map((person) => (hasRank(person) ? person.party : undefined));
  const marks = marksFor(seatsOfTable.length);
  return {
    rules: ['host-at-every-table', 'ten-at-most-at-table', 'table-not-of-thirteen'],
    near({ sitterOf }, { seats }) {
      marks.begin();
      let price = 0;
      for (const seat of seats) {
        const table = tableOf[seat] ?? -1;
        if (!marks.first(table)) continue;
        let count = 0;
        let guests = false;
        let hosts = false;
        for (const place of seatsOfTable[table] ?? []) {
          const person = sitterOf[place] ?? -1;
          if (person < 0) continue;
          count += 1;
          if (ranked[person] === 'guest') guests = true;
          else if (ranked[person] === 'host') hosts = true;
        }
        if (guests && !hosts) price += hostless;
        if (count > 10) price += crowded;
        if (count === 13) price += thirteen;
      }
      return price;
    },
  };
};

/** Who eats halal sits at as few tables as need be. */
export const halalTables: DemandOf = ({ context, people, seats, tableOf, seatsOfTable }) => {
  const eaters = people.flatMap(({ diet }, person) => (diet !== undefined && /清真|halal/i.test(diet) ? [person] : []));
  if (sceneOf(context.layout.id) !== 'banquet' || !hasSeveralTables(context.layout) || eaters.length < 2) return undefined;
  const price = priceOf(context, 'halal-at-one-table', 'departure');
  const room = Math.max(1, ...seats.map(({ of }) => of));
  const marks = marksFor(seatsOfTable.length);
  const eats = new Set(eaters);
  return {
    rules: ['halal-at-one-table'],
    near({ seatOf }, touched) {
      if (!touched.people.some((person) => eats.has(person))) return 0;
      marks.begin();
      let seated = 0;
      let used = 0;
      for (const person of eaters) {
        const seat = seatOf[person] ?? -1;
        if (seat < 0) continue;
        seated += 1;
        if (marks.first(tableOf[seat] ?? 0)) used += 1;
      }
      return used > Math.ceil(seated / room) ? price : 0;
    },
  };
};
