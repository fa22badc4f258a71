import { hasRank } from '../../../../model/person';
import { isBanquet } from '../../../../model/scene';
import { isChinese } from '../../../rules/reading/given-of';
import { hasSeveralTables } from '../../../rules/reading/neighbors';
import { isWesternGuest, mindThirteenWithWestern } from '../../../rules/reading/western';
import type { Cast } from '../cast';
import { alikeBy, type DemandOf, marksFor, priced, type Sitting } from '../demand';
import { priceOf } from '../price';

/** Who counts as guest and as host at a table: people who rank. */
const kindsOf = ({ people }: Cast): Int8Array =>
  Int8Array.from(people, (person) => (!hasRank(person) || person.party === 'other' ? 0 : person.party === 'guest' ? 1 : 2));

/** Three of one side in a row are a group by themselves (`hosts-among-guests`). */
const group = 3;

/** Whether three or more of one kind sit in a row round the table; chairs on which nobody sits are passed over. */
function hasRun(kinds: readonly number[], kind: number): boolean {
  if (kinds.length < group) return false;
  let run = 0;
  for (let at = 0; at < kinds.length * 2; at += 1) {
    run = kinds[at % kinds.length] === kind ? run + 1 : 0;
    if (run >= group) return true;
  }
  return false;
}

/**
 * What a table asks of those who sit at it together: a host with the guests, hosts among the guests, not more than ten, not thirteen,
 * not too many for a round table, an even number.
 */
export const tables: DemandOf = (cast) => {
  const { context, seats, seatsOfTable, tableOf } = cast;
  if (!isBanquet(context.layout.id)) return undefined;
  const { id } = context.layout;
  const { convention } = context.occasion;
  const round = id === 'banquet/round' || id === 'banquet/hall';
  const chinese = isChinese(context);
  const asked = (rule: string) => context.reception.settings.rules[rule] !== undefined;
  const hostless = hasSeveralTables(context.layout) ? priceOf(context, 'host-at-every-table', 'departure') : 0;
  const apart = chinese && round ? priceOf(context, 'hosts-among-guests', 'remark') : 0;
  const crowded = chinese && round ? priceOf(context, 'ten-at-most-at-table', 'remark') : 0;
  const tooLarge = !chinese && round ? priceOf(context, 'round-table-not-too-large', 'remark') : 0;
  const odd = chinese && round && asked('even-number-at-table') ? priceOf(context, 'even-number-at-table', 'remark') : 0;
  const western = Int8Array.from(cast.people, (person) => (isWesternGuest(person) ? 1 : 0));
  const withWestern = mindThirteenWithWestern.has(convention);
  const thirteen = withWestern && !western.includes(1) ? 0 : priceOf(context, 'table-not-of-thirteen', 'remark');
  const kind = kindsOf(cast);
  const places = seatsOfTable.map((list) => [...list].sort((left, right) => (seats[left]?.place ?? 0) - (seats[right]?.place ?? 0)));
  const marks = marksFor(seatsOfTable.length);
  const ring: number[] = [];
  const priceAt = (table: number, { sitterOf }: Sitting): number => {
    let count = 0;
    let guests = 0;
    let hosts = 0;
    let westerners = 0;
    for (const place of places[table] ?? []) {
      const person = sitterOf[place] ?? -1;
      if (person < 0) continue;
      count += 1;
      if (kind[person] === 1) guests += 1;
      else if (kind[person] === 2) hosts += 1;
      westerners += western[person] ?? 0;
    }
    let price = 0;
    if (guests > 0 && hosts === 0) price += hostless;
    if (count > 10) price += crowded;
    if (count > mostAbroad) price += tooLarge;
    if (count % 2 === 1) price += odd;
    if (count === 13 && (!withWestern || westerners > 0)) price += thirteen;
    if (apart > 0 && guests >= group && hosts >= group) {
      ring.length = 0;
      for (const place of places[table] ?? []) {
        const person = sitterOf[place] ?? -1;
        if (person >= 0) ring.push(kind[person] ?? 0);
      }
      if (hasRun(ring, 2) && hasRun(ring, 1)) price += apart;
    }
    return price;
  };
  const demand = priced(
    [
      'host-at-every-table',
      'hosts-among-guests',
      'ten-at-most-at-table',
      'round-table-not-too-large',
      'even-number-at-table',
      'table-not-of-thirteen',
    ],
    (sitting, touched) => {
      marks.begin();
      let price = 0;
      for (const seat of touched.seats) {
        const table = tableOf[seat] ?? -1;
        if (marks.first(table)) price += priceAt(table, sitting);
      }
      return price;
    },
    (sitting, blame) => {
      for (const [table, list] of places.entries())
        if (priceAt(table, sitting) > 0) for (const place of list) blame(sitting.sitterOf[place] ?? -1);
    },
  );
  return { ...demand, alike: alikeBy(cast.people.length, (person) => `${kind[person]}${withWestern ? western[person] : ''}`) };
};

/** Beyond this many a round table abroad is too large (`round-table-not-too-large`). */
const mostAbroad = 14;

/** Who eats halal, where there are several tables at which they could sit. */
export const halalEaters = ({ context, people }: Cast): readonly number[] =>
  isBanquet(context.layout.id) && hasSeveralTables(context.layout)
    ? people.flatMap(({ diet }, person) => (diet !== undefined && /清真|halal/i.test(diet) ? [person] : []))
    : [];

/** Who eats halal sits at as few tables as need be. */
export const halalTables: DemandOf = (cast) => {
  const { context, people, seats, tableOf, seatsOfTable } = cast;
  const eaters = halalEaters(cast);
  if (eaters.length < 2) return undefined;
  const price = priceOf(context, 'halal-at-one-table', 'departure');
  const room = Math.max(1, ...seats.map(({ of }) => of));
  const marks = marksFor(seatsOfTable.length);
  const eats = new Uint8Array(people.length);
  for (const person of eaters) eats[person] = 1;
  /** Tables that they use beyond those that they need. */
  const tooMany = ({ seatOf }: Sitting): number => {
    marks.begin();
    let seated = 0;
    let used = 0;
    for (const person of eaters) {
      const seat = seatOf[person] ?? -1;
      if (seat < 0) continue;
      seated += 1;
      if (marks.first(tableOf[seat] ?? 0)) used += 1;
    }
    return Math.max(0, used - Math.ceil(seated / room));
  };
  let now = 0;
  let next = 0;
  return {
    rules: ['halal-at-one-table'],
    alike: alikeBy(people.length, (person) => `${eats[person]}`),
    whole(sitting) {
      now = tooMany(sitting);
      next = now;
      return now > 0 ? price : 0;
    },
    before: () => (now > 0 ? price : 0),
    after(sitting, touched) {
      next = touched.people.some((person) => eats[person] === 1) ? tooMany(sitting) : now;
      return next > 0 ? price : 0;
    },
    keep() {
      now = next;
    },
    strain: { before: () => now, after: () => next },
    blames(_, blame) {
      if (price > 0 && now > 0) eaters.forEach(blame);
    },
  };
};
